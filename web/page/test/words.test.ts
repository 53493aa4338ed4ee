import { afterEach, describe, expect, test } from "vitest";
import { adjust } from "../src/address";
import { fullDate, list, number, percent, plain, saidDate, signed, t } from "../src/words/index";

afterEach(() => adjust({ lang: "en" }));

describe("numbers", () => {
  test("are grouped, except seeds and years", () => {
    expect([number(12345), plain(12345), number(1.234, 2)]).toEqual(["12,345", "12345", "1.23"]);
  });

  test("carry a sign as differences", () => {
    expect([signed(5), signed(-5), signed(0)]).toEqual(["+5", "-5", "0"]);
  });

  test("use Arabic-Indic digits in Arabic", () => {
    adjust({ lang: "ar" });
    expect(plain(1863)).toBe("١٨٦٣");
  });

  test("shares get decimals near 0 and 1 only", () => {
    expect([0, 0.5, 0.014, 0.0012, 0.9988, 1].map(percent)).toEqual(["0%", "50%", "1.4%", "0.12%", "99.88%", "100%"]);
  });
});

describe("dates", () => {
  test("are written in the language of the page", () => {
    expect(fullDate("1862-05-05")).toBe("5 May 1862");
    adjust({ lang: "es" });
    expect(fullDate("1862-05-05")).toBe("5 de mayo de 1862");
  });

  test("of accounts keep their precision", () => {
    expect(["1862", "1862-05", "1862-05-05", "never"].map(saidDate)).toEqual(["1862", "May 1862", "5 May 1862", "never"]);
  });
});

test("values replace the names in braces, and an unknown name stays", () => {
  expect(t("trouble.more", { n: 1200 })).toBe("… and 1,200 more.");
  expect(t("trouble.more")).toBe("… and {n} more.");
  expect(list(["a", "b", "c"])).toBe("a, b and c");
});
