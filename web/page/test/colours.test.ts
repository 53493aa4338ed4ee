import { hsl, lab, rgb } from "d3";
import { describe, expect, test } from "vitest";
import { type Ground, outcomeColours } from "../src/charts/outcomes";

const IDS = ["settlement", "republic-restored", "republic-unbroken", "no-intervention", "partition", "empire-stands", "undecided"];
/** Grounds of the charts: --panel and --paper of the page, and the pages of the server's chart. */
const GROUNDS: Record<Ground, string[]> = { light: ["#ffffff", "#fbfaf7"], dark: ["#1b2127", "#14181c", "#15171a"] };
/** Vision without and with red-green colour blindness, as a matrix of linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: [string, number[][]][] = [
  [
    "full",
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    "without red",
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    "without green",
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
];
/** Least distance between two colours in CIELAB: judgement; about six times a just noticeable difference. */
const APART = 14;

const linear = (colour: string): number[] => {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
};
const luminance = (colour: string) => linear(colour).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
function seen(colour: string, matrix: number[][]): string {
  const parts = linear(colour);
  const [r, g, b] = matrix.map((row) => {
    const part = Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * parts[i]!, 0),
      ),
    );
    return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
  });
  return rgb(r!, g!, b!).formatHex();
}
function distance(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe.each(["light", "dark"] as const)("on a %s ground", (ground) => {
  const colours = outcomeColours(IDS, ground);
  const hue = (id: string) => hsl(colours.get(id)!).h;

  test("ends of the Republic are blue, those of the Empire orange, and no intervention is grey", () => {
    for (const id of ["republic-restored", "republic-unbroken"]) expect(hue(id)).toBeGreaterThan(195);
    for (const id of ["republic-restored", "republic-unbroken"]) expect(hue(id)).toBeLessThan(225);
    expect(hue("empire-stands")).toBeGreaterThan(20);
    expect(hue("empire-stands")).toBeLessThan(40);
    expect(hsl(colours.get("no-intervention")!).s || 0).toBeLessThan(0.1);
    for (const id of ["settlement", "partition"]) {
      for (const side of ["republic-restored", "empire-stands"]) expect(Math.abs(hue(id) - hue(side))).toBeGreaterThan(15);
    }
  });

  test("lines and areas have a contrast of 3:1", () => {
    const others = outcomeColours(["a", "b", "c", "d"], ground);
    for (const [id, colour] of [...colours, ...others]) {
      for (const paper of GROUNDS[ground]) expect(contrast(colour, paper), `${id} on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(VISIONS)("outcomes can be distinguished with %s vision", (_, matrix) => {
    const all = [...colours].map(([id, colour]) => ({ id, colour: seen(colour, matrix) }));
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) expect(distance(a.colour, b.colour), `${a.id}, ${b.id}`).toBeGreaterThanOrEqual(APART);
    }
  });
});

test("the colour belongs to the outcome, not to its position or to what else is shown", () => {
  const all = outcomeColours(IDS, "light");
  for (const [id, colour] of outcomeColours([...IDS].reverse().slice(2), "light")) expect(colour).toBe(all.get(id));
});

test("unknown outcomes get other colours in the order of the scenario", () => {
  const mixed = outcomeColours(["draw", "empire-stands", "stalemate"], "dark");
  expect(new Set(mixed.values()).size).toBe(3);
  expect([...outcomeColours(["draw", "stalemate"], "dark").values()]).toEqual([mixed.get("draw"), mixed.get("stalemate")]);
});
