/** Reading and writing of the page's URL. */
import { type Language, languages } from "./words/languages";

export const views = ["war", "odds", "whatif", "turns", "accounts", "scenario"] as const;
export type View = (typeof views)[number];
export type Theme = "auto" | "light" | "dark";

export interface Address {
  view: View;
  /** Name of the scenario; empty for the standard one. */
  scenario: string;
  /**
   * Seed of the war, in decimal digits. Text, because a number of JavaScript loses digits above 2^53. Not necessarily a seed: an
   * address may contain anything (see {@link isSeed}).
   */
  seed: string;
  lang: Language;
  /** Changes that apply to every view, as KEY=VALUE. */
  changes: string[];
  /** Changes of the counterfactual in the view "What if?", as KEY=VALUE. */
  versus: string[];
  runs: number;
  branches: number;
  /** Whether the user started the search for turning points. It takes a while, so it does not start by itself. */
  asked: boolean;
  theme: Theme;
  /** Shows all events, not only the main ones. */
  all: boolean;
  /** Numbers of the address that are invalid, and the values used instead. */
  invalid: InvalidNumber[];
}

export interface InvalidNumber {
  name: string;
  value: string;
  least: number;
  most: number;
  used: number;
}

/** Same form as in the commands and the API: an integer of at most 18 digits. */
const WHOLE = /^-?[0-9]{1,18}$/;
/** Seed of the war shown when the URL has none: judgement, the first war that the README tells. */
const FIRST_SEED = "3";

export const isSeed = (text: string): boolean => WHOLE.test(text);

/**
 * Returns a typed seed in decimal digits, without spaces and leading zeros; null if it is not a seed. Accepts Arabic-Indic digits,
 * because the page itself shows them.
 */
export function seedOf(typed: string): string | null {
  const text = typed.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return isSeed(text) ? BigInt(text).toString() : null;
}

/**
 * Reads the query of a URL.
 *
 * @param search the query, such as "?view=war&seed=3"
 * @param preferred language that applies if the query has none
 */
export function readAddress(search: string, preferred: Language): Address {
  const query = new URLSearchParams(search);
  const invalid: InvalidNumber[] = [];
  const one = <T extends string>(key: string, among: readonly T[], otherwise: T): T =>
    among.find((value) => value === query.get(key)) ?? otherwise;
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const value = query.get(name);
    if (value === null) return otherwise;
    const number = Number(value);
    if (WHOLE.test(value) && number >= least && number <= most) return number;
    invalid.push({ name, value, least, most, used: otherwise });
    return otherwise;
  };
  const seed = query.get("seed") || FIRST_SEED;
  return {
    view: one("view", views, "war"),
    scenario: query.get("scenario") ?? "",
    seed: seedOf(seed) ?? seed,
    lang: one("lang", languages, preferred),
    changes: query.getAll("change"),
    versus: query.getAll("versus"),
    runs: whole("runs", 400, 1, 20000),
    branches: whole("branches", 50, 1, 1000),
    asked: query.get("asked") === "yes",
    theme: one("theme", ["auto", "light", "dark"], "auto"),
    all: query.get("detail") === "all",
    invalid,
  };
}

/** Returns the day of a query, such as 1862-05-05; empty if it has none. */
export function readDay(search: string): string {
  const day = new URLSearchParams(search).get("day") ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "";
}

export function written(of: Address, day: string): string {
  const query = new URLSearchParams();
  query.set("view", of.view);
  if (of.scenario) query.set("scenario", of.scenario);
  query.set("seed", of.seed);
  if (day) query.set("day", day);
  query.set("lang", of.lang);
  of.changes.forEach((change) => query.append("change", change));
  of.versus.forEach((change) => query.append("versus", change));
  query.set("runs", String(of.runs));
  query.set("branches", String(of.branches));
  if (of.asked) query.set("asked", "yes");
  if (of.theme !== "auto") query.set("theme", of.theme);
  if (of.all) query.set("detail", "all");
  return "?" + query.toString();
}

/** Splits a change into key and value. */
export function parted(change: string): { key: string; value: string } {
  const at = change.indexOf("=");
  return at < 0 ? { key: change, value: "" } : { key: change.slice(0, at), value: change.slice(at + 1) };
}

/** Converts changes to an object by key, the form of the API. */
export const changesOf = (changes: string[]): Record<string, string> =>
  Object.fromEntries(changes.map((one) => [parted(one).key, parted(one).value]));
