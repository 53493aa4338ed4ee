/** Colours of the outcomes in all charts: those of their ids, so that an outcome has the same colour in every view and every war. */
import table from "../../../../app/src/main/resources/puebla/app/chart/outcome-colours.json";
import type { Scenario } from "../documents";
import { painted } from "../theme";

export type Ground = "light" | "dark";
export type OutcomeColours = ReadonlyMap<string, string>;

type Colour = Record<Ground, string>;

const known = new Map<string, Colour>(Object.entries(table.outcomes));

/**
 * Returns the colour of each outcome of a scenario. An id that the table does not contain gets the next of its other colours, in the
 * order of the scenario; after the last of them, the first follows.
 */
export function outcomeColours(ids: string[], ground: Ground): OutcomeColours {
  let next = 0;
  return new Map(ids.map((id) => [id, (known.get(id) ?? table.others[next++ % table.others.length]!)[ground]]));
}

/** Returns the colours of a scenario's outcomes on the ground of the current theme. */
export const coloursOf = (scenario: Scenario): OutcomeColours =>
  outcomeColours(
    scenario.outcomes.map(({ id }) => id),
    painted.value,
  );
