import { expect, test } from "vitest";
import { place, type Wanted } from "../src/map/labels";
import { fitted, Projection } from "../src/map/projection";

const bounds = { west: -100, east: -90, south: 15, north: 25 };

test("a degree of longitude is shorter than one of latitude by the cosine of the middle latitude", () => {
  const projection = new Projection(bounds);
  expect(projection.x(-99)).toBeCloseTo(Math.cos((20 * Math.PI) / 180), 12);
  expect(projection.y(24)).toBe(1);
  expect([projection.width, projection.height]).toEqual([projection.x(-90), 10]);
});

test.each([
  [600, 300],
  [300, 600],
  [500, 500],
])("the whole map fits into %i × %i, centred, with one scale for both axes", (width, height) => {
  const projection = new Projection(bounds);
  const { scale, dx, dy } = fitted(projection, width, height, { k: 1, x: 0, y: 0 });
  expect(dx).toBeGreaterThanOrEqual(0);
  expect(dy).toBeGreaterThanOrEqual(0);
  expect(2 * dx + scale * projection.width).toBeCloseTo(width, 9);
  expect(2 * dy + scale * projection.height).toBeCloseTo(height, 9);
});

const name = (key: string, x: number, y: number, weight: number): Wanted => ({ key, text: key, x, y, reach: 4, size: 11, weight });
const measure = (text: string, size: number) => text.length * size * 0.6;
const area = { width: 400, height: 300 };

test("names do not overlap, and the heavier of two close places keeps its name", () => {
  const placed = place([name("light", 200, 150, 1), name("heavy", 202, 151, 2)], measure, { width: 260, height: 170 });
  expect(placed.map(({ key }) => key)).toContain("heavy");
  const many = Array.from({ length: 60 }, (_, i) => name(`place ${i}`, 40 + 37 * (i % 9), 20 + 19 * Math.floor(i / 9), i));
  const boxes = place(many, measure, area).map(({ text, x, y, size, anchor }) => {
    const width = measure(text, size);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
  });
  expect(boxes.length).toBeGreaterThan(10);
  for (const [i, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(area.width);
    for (const b of boxes.slice(i + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }
});

test("a name stands to the right of its place, and to the left at the right edge", () => {
  expect(place([name("x", 100, 100, 1)], measure, area)[0]).toMatchObject({ anchor: "start", x: 107 });
  expect(place([name("x", 396, 100, 1)], measure, area)[0]).toMatchObject({ anchor: "end", x: 389 });
});
