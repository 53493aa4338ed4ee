/**
 * What the page shows stands in its address and nowhere else: a link, a reload and the back button bring it back. The day moves often
 * while a war plays, so it is a signal of its own that reaches the address when it rests.
 */
import { batch, effect, signal } from "@preact/signals";
import { languages, type Language } from "./words/languages";

export const views = ["war", "odds", "whatif", "turns", "accounts", "scenario"] as const;
export type View = (typeof views)[number];
export type Theme = "auto" | "light" | "dark";

export interface Address {
  view: View;
  /** Empty for the standard one. */
  scenario: string;
  seed: number;
  lang: Language;
  /** In force in every view, KEY=VALUE. */
  changes: string[];
  /** What the two worlds of "what if" differ in, KEY=VALUE. */
  versus: string[];
  runs: number;
  branches: number;
  /** The turning points were asked for: they take a while, so nobody gets them unasked. */
  asked: boolean;
  theme: Theme;
  /** Every event, not only the main ones. */
  all: boolean;
}

const WHOLE = /^-?[0-9]{1,18}$/;
/** The wars that a page shows to somebody who names none: judgement, it is the first that the README tells. */
const FIRST_SEED = 3;
const REST_MILLIS = 250;

function read(): Address {
  const query = new URLSearchParams(location.search);
  const one = <T extends string>(key: string, among: readonly T[], otherwise: T): T =>
    among.find((value) => value === query.get(key)) ?? otherwise;
  const whole = (key: string, otherwise: number, least: number, most: number): number => {
    const text = query.get(key) ?? "";
    const number = Number(text);
    return WHOLE.test(text) && number >= least && number <= most ? number : otherwise;
  };
  return {
    view: one("view", views, "war"),
    scenario: query.get("scenario") ?? "",
    seed: whole("seed", FIRST_SEED, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    lang: one("lang", languages, preferred()),
    changes: query.getAll("change"),
    versus: query.getAll("versus"),
    runs: whole("runs", 400, 1, 20000),
    branches: whole("branches", 50, 1, 1000),
    asked: query.get("asked") === "yes",
    theme: one("theme", ["auto", "light", "dark"], "auto"),
    all: query.get("detail") === "all",
  };
}

/** The first of the browser's languages that the page speaks. */
function preferred(): Language {
  for (const tag of navigator.languages) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "en";
}

function readDay(): string {
  const day = new URLSearchParams(location.search).get("day") ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "";
}

export const address = signal<Address>(read());
/** The day that is shown, as 1862-05-05; empty for the first. */
export const askedDay = signal<string>(readDay());

export function written(of: Address, day: string): string {
  const query = new URLSearchParams();
  query.set("view", of.view);
  if (of.scenario) query.set("scenario", of.scenario);
  query.set("seed", String(of.seed));
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

/** Another war has its own turning points, which take a while: nobody gets them unasked. */
function moved(to: Partial<Address>): Address {
  const another = to.seed !== undefined || to.changes !== undefined || to.scenario !== undefined || to.branches !== undefined;
  return { ...address.value, ...(another ? { asked: false } : {}), ...to };
}

/** Goes elsewhere; the back button comes back. */
export function go(to: Partial<Address>, day?: string): void {
  batch(() => {
    address.value = moved(to);
    if (day !== undefined) askedDay.value = day;
  });
  history.pushState(null, "", written(address.value, askedDay.value));
}

/** Changes a detail of the same place. */
export function adjust(to: Partial<Address>): void {
  address.value = moved(to);
  history.replaceState(null, "", written(address.value, askedDay.value));
}

addEventListener("popstate", () => {
  batch(() => {
    address.value = read();
    askedDay.value = readDay();
  });
});

let resting: number | undefined;
effect(() => {
  const day = askedDay.value;
  clearTimeout(resting);
  resting = window.setTimeout(() => {
    if (day !== readDay()) history.replaceState(null, "", written(address.peek(), day));
  }, REST_MILLIS);
});

/** A change taken apart. */
export function parted(change: string): { key: string; value: string } {
  const at = change.indexOf("=");
  return at < 0 ? { key: change, value: "" } : { key: change.slice(0, at), value: change.slice(at + 1) };
}

/** Changes by key, as the server takes them. */
export const changesOf = (changes: string[]): Record<string, string> =>
  Object.fromEntries(changes.map((one) => [parted(one).key, parted(one).value]));
