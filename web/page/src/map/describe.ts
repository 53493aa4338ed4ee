/** Text description of the map. */
import type { Course } from "../war/course";
import { fullDate, percent, t } from "../words/index";

/** Describes the map of one day in text, for users who cannot see it. */
export function describe(course: Course, day: number): string {
  const { series } = course.document;
  const seat = course.seatOn(day);
  return t("map.summary", {
    date: fullDate(course.dateOf(day)),
    client: percent((series.client_people[day] ?? 0) / 1000),
    home: percent((series.home_people[day] ?? 0) / 1000),
    seat: typeof seat === "number" ? course.scenario.places[seat]!.name : t(seat === "abroad" ? "seat.abroad" : "seat.caught"),
  });
}
