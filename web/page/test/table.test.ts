import { expect, test } from "vitest";
import { adjust } from "../src/address";
import { csv, dateCell, neverCell, numberCell } from "../src/parts/table";
import { languages } from "../src/words/languages";

test("CSV quotes separators, quotes and line breaks, and leaves a missing value empty", () => {
  const rows = [
    ["a,b", 1.5, null],
    ['"c"', -2, "d\ne"],
  ];
  expect(csv({ caption: "", head: ["name", "x", "y"], rows })).toBe('name,x,y\n"a,b",1.5,\n"""c""",-2,"d\ne"\n');
});

test.each(languages)("CSV has plain numbers and ISO dates in %s", (lang) => {
  adjust({ lang });
  const rows = [[numberCell(-1234.5678, 2), dateCell("1862-05-05"), neverCell()]];
  expect(csv({ caption: "", head: ["a", "b", "c"], rows })).toBe("a,b,c\n-1234.5678,1862-05-05,\n");
  adjust({ lang: "en" });
});
