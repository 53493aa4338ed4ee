import { expect, test } from "vitest";
import type { Difference, MeasureDifference } from "../src/documents";
import { digitsOf, moved, significant } from "../src/whatif/significant";

const span = (low: number | null, high: number | null): Difference => {
  const difference = ((low ?? 0) + (high ?? 0)) / 2;
  return { without: 0.5, with: 0.5 + difference, difference, low, high, n: 400, told_from_zero: true };
};
const measure = (value: Difference | null, occurs: Difference): MeasureDifference => ({
  kind: "date",
  unit: "days",
  p50_without: null,
  p50_with: null,
  occurs,
  ...(value ?? {}),
  told_from_zero: true,
});

test("a difference counts if and only if its interval excludes zero, whatever the flag of the document", () => {
  expect(significant(span(1, 3))).toEqual({ difference: 2, low: 1, high: 3 });
  expect(significant(span(-3, -1))).not.toBeNull();
  for (const covers of [span(-45, 22), span(0, 3), span(-3, 0), span(0, 0), span(null, 3), span(-3, null)]) {
    expect(significant(covers)).toBeNull();
  }
});

test("a measure counts only with the parts that count", () => {
  expect(moved(measure(span(-45, 22), span(-0.1, 0.1)))).toBeNull();
  expect(moved(measure(null, span(0, 0)))).toBeNull();
  expect(moved(measure(span(2, 4), span(0, 0)))).toMatchObject({ value: { difference: 3 }, occurs: null });
  expect(moved(measure(span(-45, 22), span(0.1, 0.2)))).toMatchObject({ value: null, occurs: { low: 0.1 } });
});

test("a bound that is not zero is never shown as zero", () => {
  expect(digitsOf({ difference: 3, low: 2, high: 4 }, 0)).toBe(0);
  expect(digitsOf({ difference: 3, low: 0.3, high: 6 }, 0)).toBe(1);
  expect(digitsOf({ difference: -0.02, low: -0.04, high: -0.004 }, 1)).toBe(3);
});
