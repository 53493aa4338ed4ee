/** One war with its chronicle, as several views show it. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { address } from "../address";
import type { ChronicleDocument, Scenario, Told, WarDocument } from "../documents";
import { useFetched } from "../parts/fetched";
import { ofWar } from "../server";
import { Course } from "./course";

export interface LoadedWar {
  course: ReadonlySignal<Course | null>;
  events: ReadonlySignal<Told[]>;
  error: ReadonlySignal<Error | null>;
}

/** The war of the address, with these changes. */
export function useWar(scenario: Scenario, seed: number, changes: string[]): LoadedWar {
  const of = { scenario: scenario.scenario, seed, changes };
  const war = useFetched<WarDocument>(ofWar("api/war", of));
  const chronicle = useFetched<ChronicleDocument>(ofWar("api/war/chronicle", of, { lang: address.value.lang }));
  const names = useMemo(() => signal(scenario), []);
  names.value = scenario;
  return useMemo(
    () => ({
      course: computed(() => (war.value.value ? new Course(war.value.value, names.value) : null)),
      events: computed(() => chronicle.value.value?.events ?? NONE),
      error: computed(() => war.error.value ?? chronicle.error.value),
    }),
    [],
  );
}

const NONE: Told[] = [];
