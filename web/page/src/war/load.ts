/** Loading of one war and its chronicle, shared by several views. */
import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { address, changesOf } from "../address";
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
export function pathsOfWar(of: { scenario: string; seed: number; changes: string[]; lang: string }): [string, string] {
  return [ofWar("api/war", of), ofWar("api/war/chronicle", of, { lang: of.lang })];
}

/** Loads the war of a seed with changes. */
export function useWar(scenario: Scenario, seed: number, changes: string[]): LoadedWar {
  const [pathOfWar, pathOfChronicle] = pathsOfWar({ scenario: scenario.scenario, seed, changes, lang: address.value.lang });
  const war = useFetched<WarDocument>(pathOfWar);
  // Load the map first: generating the sentences takes longer than simulating the war.
  const chronicle = useFetched<ChronicleDocument>(war.value.value || war.error.value ? pathOfChronicle : null);
  const names = useMemo(() => signal(scenario), []);
  const of = useMemo(() => signal({ seed, changes }), []);
  batch(() => {
    names.value = scenario;
    if (of.peek().seed !== seed || of.peek().changes.join("\n") !== changes.join("\n")) of.value = { seed, changes };
  });
  return useMemo(() => {
    // While another war is loading, do not show the previous one under its name.
    const wanted = <D extends { seed: number; changes: Record<string, string> }>(document: D | null): D | null =>
      document && document.seed === of.value.seed && same(document.changes, of.value.changes) ? document : null;
    return {
      course: computed(() => {
        const document = wanted(war.value.value);
        return document && new Course(document, names.value);
      }),
      events: computed(() => wanted(chronicle.value.value)?.events ?? NONE),
      telling: computed(() => wanted(chronicle.value.value) === null && chronicle.error.value === null),
      error: computed(() => war.error.value ?? chronicle.error.value),
    };
  }, []);
}

const NONE: Told[] = [];

function same(told: Record<string, string>, asked: string[]): boolean {
  const wanted = Object.entries(changesOf(asked));
  return wanted.length === Object.keys(told).length && wanted.every(([key, value]) => told[key.trim()] === value.trim());
}
