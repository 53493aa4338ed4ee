import { expect, test } from "vitest";
import { lengthOf, type Move, mainEvents } from "../src/turns/explanation";

const move = (saliences: string[]): Move => ({
  day: "1863-05-01",
  until: "1863-05-31",
  outcome: "republic-restored",
  size: -0.35,
  low: -0.5,
  high: -0.2,
  before: 0.6,
  after: 0.25,
  events: saliences.map((salience, id) => ({ id, day: "1863-05-10", salience, sentence: `${id}` })),
});

test("minor events explain nothing, even if there are no others", () => {
  expect(mainEvents(move(["minor", "minor", "minor"]))).toEqual([]);
  expect(mainEvents(move(["minor", "main", "minor"])).map(({ id }) => id)).toEqual([1]);
  expect(mainEvents(move(Array(9).fill("main")))).toHaveLength(4);
});

test("the length of a shift is in days below two weeks, then in weeks", () => {
  expect(lengthOf({ day: "1863-05-01", until: "1863-05-02" })).toEqual({ unit: "days", n: 1 });
  expect(lengthOf({ day: "1863-05-01", until: "1863-05-14" })).toEqual({ unit: "days", n: 13 });
  expect(lengthOf({ day: "1863-05-01", until: "1863-05-15" })).toEqual({ unit: "weeks", n: 2 });
  expect(lengthOf({ day: "1863-05-01", until: "1863-07-17" })).toEqual({ unit: "weeks", n: 11 });
});
