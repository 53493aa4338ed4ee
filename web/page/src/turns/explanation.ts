/** What the page tells about the days of a shift of the odds. */
import type { TurnsDocument } from "../documents";

export type Move = TurnsDocument["moves"][number];

const MOST_EVENTS = 4;
const DAY_MILLIS = 86_400_000;

/** Returns the main events of a shift, at most four. A minor event does not explain a shift, however close it is. */
export const mainEvents = (move: Move): Move["events"] => move.events.filter(({ salience }) => salience === "main").slice(0, MOST_EVENTS);

/** Returns the length of a shift, which ends before the day `until`: in whole weeks if it lasts two or longer, otherwise in days. */
export function lengthOf({ day, until }: Pick<Move, "day" | "until">): { unit: "days" | "weeks"; n: number } {
  const days = Math.max(1, Math.round((Date.parse(until) - Date.parse(day)) / DAY_MILLIS));
  return days < 14 ? { unit: "days", n: days } : { unit: "weeks", n: Math.round(days / 7) };
}
