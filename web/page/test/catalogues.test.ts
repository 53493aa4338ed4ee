import { afterEach, describe, expect, test } from "vitest";
import { adjust } from "../src/address";
import { ar } from "../src/words/ar";
import { en } from "../src/words/en";
import { es } from "../src/words/es";
import { fr } from "../src/words/fr";
import { counted, signedCount } from "../src/words/index";
import { it } from "../src/words/it";
import { type Language, languages } from "../src/words/languages";
import { pt } from "../src/words/pt";

const catalogues: Record<Language, Record<string, string | undefined>> = { en, es, fr, it, pt, ar };
const things = Object.keys(en).flatMap((key) => /^count\.(\w+)\.other$/.exec(key)?.[1] ?? []);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

afterEach(() => adjust({ lang: "en" }));

describe.each(languages)("the texts in %s", (lang) => {
  const texts = catalogues[lang];

  test("have the placeholders of the English ones", () => {
    for (const [key, text] of Object.entries(en)) {
      if (!key.startsWith("count.")) expect([key, namesIn(texts[key] ?? "")]).toEqual([key, namesIn(text)]);
    }
  });

  test("have every plural form that the language needs for whole numbers and decimals", () => {
    const rules = new Intl.PluralRules(lang);
    const needed = new Set([...Array(201).keys(), 0.5, 1.5, 2.5, 10.1].map((n) => rules.select(n)));
    for (const thing of things) {
      for (const form of needed) expect(texts[`count.${thing}.${form}`], `${thing}, ${form}`).toBeTruthy();
      const known = Object.keys(texts).filter((key) => key.startsWith(`count.${thing}.`));
      for (const key of known) expect(rules.resolvedOptions().pluralCategories).toContain(key.split(".")[2]);
    }
  });

  test("leave the noun after a count to the plural forms", () => {
    const allowed = ["job.of", "job.stopped", "trouble.more"];
    const counts = Object.entries(texts).filter(
      ([key, text]) => !key.startsWith("count.") && /\{(n|men|days|points|of)\}\s+\p{L}/u.test(text ?? ""),
    );
    expect(counts.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

const FORMS: [Language, number, string][] = [
  ["en", 1, "1 pair"],
  ["en", 2, "2 pairs"],
  ["en", 0, "0 pairs"],
  ["es", 1, "1 par"],
  ["es", 5, "5 pares"],
  ["fr", 0, "0 paire"],
  ["fr", 2, "2 paires"],
  ["it", 1, "1 coppia"],
  ["pt", 400, "400 pares"],
  ["ar", 1, "زوج واحد"],
  ["ar", 2, "زوجين"],
  ["ar", 3, "٣ أزواج"],
  ["ar", 11, "١١ زوجاً"],
  ["ar", 100, "١٠٠ زوج"],
];

test.each(FORMS)("in %s, %i pairs are %j", (lang, n, text) => {
  adjust({ lang });
  expect(counted("pairs", n)).toBe(text);
});

test("a difference is singular if it is shown as 1, with either sign", () => {
  expect([1, -1, 1.04, 1.06, 2, 0].map((points) => signedCount("points", points, 1))).toEqual([
    "+1 point",
    "-1 point",
    "+1 point",
    "+1.1 points",
    "+2 points",
    "0 points",
  ]);
});
