import { expect, test } from "vitest";
import type { Scenario, WarDocument } from "../src/documents";
import { Course } from "../src/war/course";

const DAYS = 10;

function course(changed: Partial<WarDocument> = {}): Course {
  const document = {
    first_day: "1861-06-01",
    days: DAYS,
    control: [
      [0, -100, 4, 50],
      [0, 100],
    ],
    holder: [
      [0, -1, 4, 1],
      [0, 1],
    ],
    siege: [
      [0, 0, 2, 1, 4, 0],
      [0, 0],
    ],
    seat: [0, 1, 3, -1, 6, -2],
    ruler: [0, -1, 5, 0],
    doings: ["garrison", "march"],
    bodies: [],
    ...changed,
  } as unknown as WarDocument;
  return new Course(document, {} as Scenario);
}

test("a trace holds each value until the next change", () => {
  const war = course();
  expect(Array.from({ length: DAYS }, (_, day) => war.holderOf(0, day))).toEqual([-1, -1, -1, -1, 1, 1, 1, 1, 1, 1]);
  expect([war.controlOf(0, 3), war.controlOf(0, 4), war.controlOf(1, 9)]).toEqual([-1, 0.5, 1]);
  expect([1, 2, 3, 4].map((day) => war.siegeOf(0, day))).toEqual([false, true, true, false]);
  expect([0, 3, 6].map((day) => war.seatOn(day))).toEqual([1, "abroad", "caught"]);
  expect([4, 5].map((day) => war.rulerOn(day))).toEqual([-1, 0]);
});

test("dates and day numbers convert into each other", () => {
  const war = course();
  expect(war.isoOf(0)).toBe("1861-06-01");
  expect(war.isoOf(9)).toBe("1861-06-10");
  expect(war.dayOf("1861-06-05")).toBe(4);
  expect(war.has("1861-06-10")).toBe(true);
  expect(war.has("1861-06-11")).toBe(false);
});

test("a date outside the war gives its nearest day, and no date the first one", () => {
  const war = course();
  expect(war.dayOf("1850-01-01")).toBe(0);
  expect(war.dayOf("1890-01-01")).toBe(9);
  expect(war.dayOf("1861-99-99")).toBe(0);
});

test("a march advances evenly between its notes and a body is absent before the first and after the last", () => {
  // day, place, next place, thousandths of the way, men, activity
  const notes = [2, 0, -1, 0, 500, 0, 4, 0, 1, 0, 480, 1, 8, 1, -1, 0, 470, 0, 9, 1, -1, 0, 0, 0];
  const war = course({ bodies: [{ contingent: "army", side: 1, notes }] });
  expect(war.standing(1)).toEqual([]);
  expect(war.standing(2)[0]).toMatchObject({ place: 0, toward: -1, way: 0, men: 500, doing: "garrison" });
  expect(war.standing(4)[0]).toMatchObject({ place: 0, toward: 1, way: 0, men: 480, doing: "march" });
  expect(war.standing(7)[0]).toMatchObject({ place: 0, toward: 1, way: 0.75 });
  expect(war.standing(8)[0]).toMatchObject({ place: 1, toward: -1, men: 470 });
  expect(war.standing(9)).toEqual([]);
});
