/**
 * State of the page, kept entirely in its URL: a link, a reload and the back button restore it. The day changes often while a war plays,
 * so it is a separate signal, which is written to the URL when it has not changed for a moment.
 */
import { batch, effect, signal } from "@preact/signals";
import { languages, type Language } from "./words/languages";

export const views = ["war", "odds", "whatif", "turns", "accounts", "scenario"] as const;
export type View = (typeof views)[number];
export type Theme = "auto" | "light" | "dark";

export interface Address {
  view: View;
  /** Name of the scenario; empty for the standard one. */
  scenario: string;
  seed: number;
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
}

const WHOLE = /^-?[0-9]{1,18}$/;
/** Seed of the war shown when the URL has none: judgement, the first war that the README tells. */
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

/** Returns the first language of the browser that the page supports. */
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
/** The displayed day, such as 1862-05-05; empty for the first day. */
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

/** Returns the address after a change. A change of the war clears `asked`, because the search for turning points takes a while. */
function moved(to: Partial<Address>): Address {
  const another = to.seed !== undefined || to.changes !== undefined || to.scenario !== undefined || to.branches !== undefined;
  return { ...address.value, ...(another ? { asked: false } : {}), ...to };
}

/** Navigates to another state and adds it to the history. */
export function go(to: Partial<Address>, day?: string): void {
  batch(() => {
    address.value = moved(to);
    if (day !== undefined) askedDay.value = day;
  });
  history.pushState(null, "", written(address.value, askedDay.value));
}

/** Changes the state without a new entry in the history. */
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

/** Splits a change into key and value. */
export function parted(change: string): { key: string; value: string } {
  const at = change.indexOf("=");
  return at < 0 ? { key: change, value: "" } : { key: change.slice(0, at), value: change.slice(at + 1) };
}

/** Converts changes to an object by key, the form of the API. */
export const changesOf = (changes: string[]): Record<string, string> =>
  Object.fromEntries(changes.map((one) => [parted(one).key, parted(one).value]));
