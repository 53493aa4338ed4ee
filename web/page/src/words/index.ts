/** Texts and number formats of the page. Sentences about a war come from the server, in the same six languages. */
import { computed } from "@preact/signals";
import { address } from "../address";
import { isSeed } from "../query";
import { ar } from "./ar";
import { type Counted, en, type Key, type Words } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { Language } from "./languages";
import { pt } from "./pt";

const dictionaries: Record<Language, Words> = { en, es, fr, it, pt, ar };
/** English uses British dates; Arabic uses Arabic-Indic digits, like the chronicle. */
const locales: Record<Language, string> = {
  en: "en-GB",
  es: "es",
  fr: "fr",
  it: "it",
  pt: "pt",
  ar: "ar-EG-u-nu-arab",
};

export const locale = computed(() => locales[address.value.lang]);
export const direction = computed<"ltr" | "rtl">(() => (address.value.lang === "ar" ? "rtl" : "ltr"));
const words = computed(() => dictionaries[address.value.lang]);

/** Returns a text in the page's language, with its {names} replaced. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return filled(words.value[key], values);
}

function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? number(value) : value;
  });
}

/** Returns a number with the name of what it counts, in the plural form that the language requires. */
export const counted = (what: Counted, n: number): string => inForm(what, Math.abs(n), 0, number(n));

/** Returns a difference with its sign, its unit in the plural form that the language requires. */
export const signedCount = (what: Counted, difference: number, digits = 0): string =>
  inForm(what, Math.abs(difference), digits, signed(difference, digits));

function inForm(what: Counted, size: number, digits: number, n: string): string {
  const form = plurals(digits).select(size);
  return filled(words.value[`count.${what}.${form}`] ?? words.value[`count.${what}.other`], { n });
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Returns the entry of a key. Makes it first if there is none. */
function kept<F>(formats: Map<string, F>, key: string, make: () => F): F {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, locale.value + JSON.stringify(options), () => new Intl.NumberFormat(locale.value, options));
}
/** Returns the plural rules for numbers that are shown with up to so many decimals: 1.04 is shown as 1, and is singular. */
function plurals(digits: number): Intl.PluralRules {
  return kept(pluralRules, locale.value + digits, () => new Intl.PluralRules(locale.value, { maximumFractionDigits: digits }));
}
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale.value + JSON.stringify(options);
  return kept(dateFormats, key, () => new Intl.DateTimeFormat(locale.value, { ...options, timeZone: "UTC" }));
}

export const number = (value: number, digits = 0): string => numbers({ maximumFractionDigits: digits }).format(value);
/** Formats a year or an ordinal without digit grouping. */
export const plain = (value: number | bigint): string => numbers({ useGrouping: false }).format(value);
/** Formats a seed. A text that is not a whole number is returned unchanged. */
export const seedName = (seed: string): string => (isSeed(seed) ? plain(BigInt(seed)) : seed);
export const short = (value: number): string => numbers({ notation: "compact", maximumFractionDigits: 1 }).format(value);
export const signed = (value: number, digits = 1): string =>
  numbers({ maximumFractionDigits: digits, signDisplay: "exceptZero" }).format(value);

/** Formats a share as a percentage, like the commands: whole numbers, with one or two decimals near 0 and 100 %. */
export function percent(share: number): string {
  const fromEnd = Math.min(share, 1 - share);
  const digits = fromEnd === 0 || fromEnd >= 0.015 ? 0 : fromEnd >= 0.0015 ? 1 : 2;
  return numbers({ style: "percent", maximumFractionDigits: digits }).format(share);
}

const asDate = (day: string | Date): Date => (typeof day === "string" ? new Date(day + "T00:00:00Z") : day);
export const fullDate = (day: string | Date): string => dates({ day: "numeric", month: "long", year: "numeric" }).format(asDate(day));
export const shortDate = (day: string | Date): string => dates({ day: "numeric", month: "short", year: "numeric" }).format(asDate(day));
export const monthOf = (day: string | Date): string => dates({ month: "long", year: "numeric" }).format(asDate(day));
export const yearOf = (day: string | Date): string => dates({ year: "numeric" }).format(asDate(day));
/** Formats a date of an account or of the record: to the day, the month or the year, or "never". */
export function saidDate(said: string): string {
  if (said === "never") return t("never");
  return said.length === 4 ? yearOf(said + "-01-01") : said.length === 7 ? monthOf(said + "-01") : fullDate(said);
}

/** Returns a unit in the page's language; unknown units are returned unchanged. */
export function unitName(unit: string): string {
  const key = "unit." + unit;
  return key in en ? t(key as Key) : unit;
}

export const list = (items: string[]): string => new Intl.ListFormat(locale.value, { type: "conjunction" }).format(items);
