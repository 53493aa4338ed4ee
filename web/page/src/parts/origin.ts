/** Where the numbers of a picture come from: scenario, runs, changes, version, and credits. */
import type { Scenario } from "../documents";
import { counted, plain, seedName, t } from "../words/index";

const HASH_DIGITS = 12;
/** Id of the source of the places' coordinates, whose licence requires a credit. */
const GEONAMES = "geonames";

/** Returns the lines below a picture. `runs` says which runs it shows. */
export function originOf(scenario: Scenario, runs: string, changes: string[]): string[] {
  const data = t("picture.data", { version: scenario.version, hash: scenario.scenario_hash.slice(0, HASH_DIGITS) });
  const changed = changes.length > 0 ? [t("picture.changes", { changes: changes.join(", ") })] : [];
  return [[`${scenario.scenario} ${scenario.scenario_version}`.trim(), runs, ...changed, data].join(" · "), t("picture.model")];
}

/** Returns the credits of a picture of the map. */
export function creditsOf(scenario: Scenario, map: string | undefined): string[] {
  const places = scenario.sources.some(({ id }) => id === GEONAMES) ? [t("credits.places")] : [];
  return [[...places, ...(map ? [t("credits.map", { credits: map })] : [])].join(" ")].filter((line) => line !== "");
}

export const titled = (scenario: Scenario, what: string): string => t("picture.title", { scenario: scenario.title, what });

export const ofSeed = (seed: string): string => t("picture.seed", { seed: seedName(seed) });

/** Names a series of runs or pairs with consecutive seeds. */
export const ofSeeds = (what: "runs" | "pairs", first: number, n: number): string =>
  t("picture.seeds", { runs: counted(what, n), first: plain(first), last: plain(first + n - 1) });
