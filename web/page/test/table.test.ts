import { expect, test } from "vitest";
import { csv } from "../src/parts/table";

test("CSV quotes separators, quotes and line breaks, and leaves a missing value empty", () => {
  const rows = [
    ["a,b", 1.5, null],
    ['"c"', -2, "d\ne"],
  ];
  expect(csv({ caption: "", head: ["name", "x", "y"], rows })).toBe('name,x,y\n"a,b",1.5,\n"""c""",-2,"d\ne"\n');
});
