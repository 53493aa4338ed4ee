/** Loading of one war and its chronicle, shared by several views. */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { address } from "../address";
import type { ChronicleDocument, Scenario, Told, WarDocument } from "../documents";
import { useFetched } from "../parts/fetched";
import { ofWar } from "../server";
import { Course } from "./course";

export interface LoadedWar {
  course: ReadonlySignal<Course | null>;
  events: ReadonlySignal<Told[]>;
  /** Whether the chronicle is still being loaded. */
  telling: ReadonlySignal<boolean>;
  error: ReadonlySignal<Error | null>;
}

/** Returns the URLs of a war and its chronicle. */
export function pathsOfWar(of: { scenario: string; seed: string; changes: string[]; lang: string }): [string, string] {
  return [ofWar("api/war", of), ofWar("api/war/chronicle", of, { lang: of.lang })];
}

/** Loads the war of a seed with changes. */
export function useWar(scenario: Scenario, seed: string, changes: string[]): LoadedWar {
  const [pathOfWar, pathOfChronicle] = pathsOfWar({ scenario: scenario.scenario, seed, changes, lang: address.value.lang });
  const war = useFetched<WarDocument>(pathOfWar);
  // Load the map first: generating the sentences takes longer than simulating the war.
  const chronicle = useFetched<ChronicleDocument>(war.value.value || war.error.value ? pathOfChronicle : null);
  const names = useMemo(() => signal(scenario), []);
  const paths = useMemo(() => signal({ pathOfWar, pathOfChronicle }), []);
  batch(() => {
    names.value = scenario;
    if (paths.peek().pathOfChronicle !== pathOfChronicle) paths.value = { pathOfWar, pathOfChronicle };
  });
  return useMemo(() => {
    // While another war is loading, do not show the previous one under its name. The seed in the document does not tell: JSON.parse
    // rounds a seed above 2^53.
    const ofThisWar = computed(() => (war.from.value === paths.value.pathOfWar ? war.value.value : null));
    const toldHere = computed(() => (sameWar(chronicle.from.value, paths.value.pathOfChronicle) ? chronicle.value.value : null));
    return {
      course: computed(() => {
        const document = ofThisWar.value;
        return document && new Course(document, names.value);
      }),
      events: computed(() => toldHere.value?.events ?? NONE),
      telling: computed(() => toldHere.value === null && chronicle.error.value === null),
      error: computed(() => war.error.value ?? chronicle.error.value),
    };
  }, []);
}

/** Reports whether two URLs of chronicles differ in the language only. The old sentences stay until the translated ones arrive. */
const sameWar = (a: string | null, b: string): boolean => a !== null && a.replace(LANGUAGE, "") === b.replace(LANGUAGE, "");

const LANGUAGE = /&lang=\w+$/;
const NONE: Told[] = [];
