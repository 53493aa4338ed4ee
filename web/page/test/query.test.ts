import { describe, expect, test } from "vitest";
import { changesOf, parted, readAddress, readDay, seedOf, views, written } from "../src/query";

const read = (search: string) => readAddress(search, "en");

test("a written address is read back unchanged", () => {
  const search =
    "?view=turns&scenario=six-places&seed=-7&day=1863-05-10&lang=ar&change=a%3D1&change=b%3Dx%3Dy&versus=c%3D2&runs=60&branches=10&asked=yes&theme=dark&detail=all";
  const address = read(search);
  expect(address).toMatchObject({
    view: "turns",
    seed: "-7",
    lang: "ar",
    changes: ["a=1", "b=x=y"],
    versus: ["c=2"],
    runs: 60,
    branches: 10,
    asked: true,
    theme: "dark",
    all: true,
    invalid: [],
  });
  expect(written(address, readDay(search))).toBe(search);
});

test("an empty address shows war 3 in the preferred language", () => {
  expect(readAddress("", "pt")).toMatchObject({ view: "war", scenario: "", seed: "3", lang: "pt", runs: 400, branches: 50, invalid: [] });
});

test.each(views)("the view %s is known", (view) => {
  expect(read(`?view=${view}`).view).toBe(view);
});

describe("a seed", () => {
  test.each(["123456789012345678", "-999999999999999999", "9007199254740993"])("keeps all digits of %s", (seed) => {
    expect(read(`?seed=${seed}`).seed).toBe(seed);
    expect(written(read(`?seed=${seed}`), "")).toContain(`seed=${seed}&`);
  });

  test.each(["3.5", "1e20", "100000000000000000000", "seven", "3 4"])("that is not one stays as it is: %s", (text) => {
    expect(read(`?seed=${encodeURIComponent(text)}`).seed).toBe(text);
    expect(seedOf(text)).toBeNull();
  });

  test("may be typed with spaces, leading zeros or Arabic-Indic digits", () => {
    expect([" 7 ", "007", "-0", "٣٤"].map(seedOf)).toEqual(["7", "7", "0", "34"]);
  });
});

test("an invalid number is reported with its bounds and the value used instead", () => {
  const { runs, branches, invalid } = read("?runs=3.5&branches=2000");
  expect([runs, branches]).toEqual([400, 50]);
  expect(invalid).toEqual([
    { name: "runs", value: "3.5", least: 1, most: 20000, used: 400 },
    { name: "branches", value: "2000", least: 1, most: 1000, used: 50 },
  ]);
});

test("a day has the form of a date", () => {
  expect([readDay("?day=1862-05-05"), readDay("?day=5-5-1862"), readDay("")]).toEqual(["1862-05-05", "", ""]);
});

test("a change is divided at its first equals sign", () => {
  expect(parted("a.b=c=d")).toEqual({ key: "a.b", value: "c=d" });
  expect(parted("a.b")).toEqual({ key: "a.b", value: "" });
  expect(changesOf(["a=1", "b=2", "a=3"])).toEqual({ a: "3", b: "2" });
});
