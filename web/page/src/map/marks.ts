/** Objects on the map on one evening: troops grouped into marks, garrisons, and recent battles. */
import type { Told } from "../documents";
import type { Course, Standing } from "../war/course";

/** Troops of one contingent at the same position with the same activity. */
export interface Mark {
  key: string;
  contingent: string;
  side: number;
  men: number;
  place: number;
  toward: number;
  way: number;
  doing: Standing["doing"];
  /** Position of the mark among the marks at the same place; `among` is their number. */
  rank: number;
  among: number;
}

export interface Evening {
  marks: Mark[];
  /** Garrison of each place and side [men]: index 2 · place for the home side, 2 · place + 1 for the intervention. */
  garrisons: Float64Array;
  fights: { place: number; age: number; event: Told }[];
}

/** Time for which a battle is shown [days]. */
const FRESH = 21;
const FIGHTS = new Set([
  "battle-won",
  "battle-lost",
  "assault",
  "assault-repulsed",
  "siege-begins",
  "garrison-yields",
  "garrison-betrayed",
  "relief-beaten",
  "army-broken",
  "post-overrun",
  "convoy-lost",
  "skirmish",
]);

export const isFight = (kind: string): boolean => FIGHTS.has(kind);

export function evening(course: Course, day: number, events: Told[], placeIndex: Map<string, number>): Evening {
  const garrisons = new Float64Array(2 * course.scenario.places.length);
  const gathered = new Map<string, Mark>();
  for (const one of course.standing(day)) {
    if (one.doing === "garrison") {
      const at = 2 * one.place + (one.side > 0 ? 1 : 0);
      garrisons[at] = garrisons[at]! + one.men;
      continue;
    }
    const moving = one.toward >= 0;
    const key = moving ? one.key : `${one.contingent}@${one.place}`;
    const known = gathered.get(key);
    if (known) known.men += one.men;
    else gathered.set(key, { ...one, key, rank: 0, among: 1 });
  }
  const marks = [...gathered.values()].sort((a, b) => a.place - b.place || b.men - a.men || (a.key < b.key ? -1 : 1));
  const here = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.toward < 0) here.set(mark.place, [...(here.get(mark.place) ?? []), mark]);
  }
  for (const group of here.values()) {
    group.forEach((mark, rank) => {
      mark.rank = rank;
      mark.among = group.length;
    });
  }
  return { marks, garrisons, fights: fights(day, events, placeIndex) };
}

function fights(day: number, events: Told[], placeIndex: Map<string, number>): Evening["fights"] {
  const shown = new Map<number, Evening["fights"][number]>();
  for (const event of events) {
    if (event.day > day) break;
    const place = event.place === null ? undefined : placeIndex.get(event.place);
    if (place !== undefined && day - event.day < FRESH && isFight(event.kind)) {
      shown.set(place, { place, age: (day - event.day) / FRESH, event });
    }
  }
  return [...shown.values()];
}

/** Returns half the width of a mark [pixels]. Its area grows with its strength. */
export const markSize = (men: number): number => Math.min(17, Math.max(3.2, 0.085 * Math.sqrt(men) + 1.4));
