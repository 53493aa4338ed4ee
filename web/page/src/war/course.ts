/** One war with fast access to the state of any evening. */
import type { Scenario, WarDocument } from "../documents";

export type Doing = "garrison" | "rest" | "march" | "sea" | "siege";

/** A force on one evening. */
export interface Standing {
  key: string;
  contingent: string;
  side: number;
  place: number;
  /** Index of the next place of its march; −1 if it is not marching. */
  toward: number;
  /** Fraction of the distance to that place, from 0 to 1. */
  way: number;
  men: number;
  doing: Doing;
}

interface Track {
  contingent: string;
  side: number;
  first: number;
  last: number;
  notes: number[];
}

const NOTE = 6;
const ABROAD = -1;
const CAUGHT = -2;
const DAY_MILLIS = 86_400_000;

export class Course {
  readonly days: number;
  readonly firstDay: number;
  private readonly control: Int8Array[];
  private readonly held: Int8Array[];
  private readonly besieged: Int8Array[];
  private readonly seats: Int16Array;
  private readonly rulers: Int16Array;
  private readonly tracks: Track[];

  constructor(
    readonly document: WarDocument,
    readonly scenario: Scenario,
  ) {
    this.days = document.days;
    this.firstDay = Date.parse(document.first_day) / DAY_MILLIS;
    this.control = document.control.map((trace) => this.spread(trace, new Int8Array(this.days)));
    this.held = document.holder.map((trace) => this.spread(trace, new Int8Array(this.days)));
    this.besieged = document.siege.map((trace) => this.spread(trace, new Int8Array(this.days)));
    this.seats = this.spread(document.seat, new Int16Array(this.days));
    this.rulers = document.ruler ? this.spread(document.ruler, new Int16Array(this.days)) : new Int16Array(this.days).fill(-1);
    this.tracks = document.bodies.map(({ contingent, side, notes }) => ({
      contingent,
      side,
      first: notes[0]!,
      last: notes[notes.length - NOTE]!,
      notes,
    }));
  }

  private spread<A extends Int8Array | Int16Array>(trace: number[], into: A): A {
    for (let i = 0; i < trace.length; i += 2) into.fill(trace[i + 1]!, trace[i], trace[i + 2] ?? this.days);
    return into;
  }

  /** Returns the control of a place, from −1 (home government) to +1 (intervention). */
  controlOf(place: number, day: number): number {
    return this.control[place]![day]! / 100;
  }

  /** Returns the holder of a place: −1 home government, +1 intervention. */
  holderOf(place: number, day: number): number {
    return this.held[place]![day]!;
  }

  siegeOf(place: number, day: number): boolean {
    return this.besieged[place]![day] === 1;
  }

  /** Returns the index of the home government's place, or "abroad" or "caught" (captured). */
  seatOn(day: number): number | "abroad" | "caught" {
    const seat = this.seats[day]!;
    return seat === ABROAD ? "abroad" : seat === CAUGHT ? "caught" : seat;
  }

  /** Returns the index of the place of the client's ruler; −1 if there is none. */
  rulerOn(day: number): number {
    return this.rulers[day]!;
  }

  /** Returns all forces on an evening. */
  standing(day: number): Standing[] {
    const all: Standing[] = [];
    for (let t = 0; t < this.tracks.length; t++) {
      const track = this.tracks[t]!;
      if (day < track.first || day >= track.last) continue;
      const at = this.noteBefore(track.notes, day);
      const { notes } = track;
      const toward = notes[at + 2]!;
      all.push({
        key: track.contingent + "." + t,
        contingent: track.contingent,
        side: track.side,
        place: notes[at + 1]!,
        toward,
        way: toward < 0 ? 0 : this.way(notes, at, day),
        men: notes[at + 4]!,
        doing: this.document.doings[notes[at + 5]!] as Doing,
      });
    }
    return all;
  }

  /** Returns the index of the last note up to a day. */
  private noteBefore(notes: number[], day: number): number {
    let low = 0;
    let high = notes.length / NOTE - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (notes[middle * NOTE]! <= day) low = middle;
      else high = middle - 1;
    }
    return low * NOTE;
  }

  /** Interpolates the progress of a march linearly between two notes. */
  private way(notes: number[], at: number, day: number): number {
    const from = notes[at + 3]! / 1000;
    const next = at + NOTE;
    if (next >= notes.length) return from;
    const arrives = notes[next + 1] === notes[at + 2];
    const goesOn = notes[next + 1] === notes[at + 1] && notes[next + 2] === notes[at + 2];
    const to = arrives ? 1 : goesOn ? notes[next + 3]! / 1000 : from;
    return from + ((to - from) * (day - notes[at]!)) / Math.max(1, notes[next]! - notes[at]!);
  }

  /** Reports whether a date is a day of this war. */
  has(iso: string): boolean {
    return iso >= this.isoOf(0) && iso <= this.isoOf(this.days - 1);
  }

  /** Returns the number of a day, limited to the days of the war. */
  dayOf(iso: string): number {
    const day = Math.round(Date.parse(iso) / DAY_MILLIS) - this.firstDay;
    return Number.isFinite(day) ? Math.min(this.days - 1, Math.max(0, day)) : 0;
  }

  isoOf(day: number): string {
    return new Date((this.firstDay + day) * DAY_MILLIS).toISOString().slice(0, 10);
  }

  dateOf(day: number): Date {
    return new Date((this.firstDay + day) * DAY_MILLIS);
  }
}
