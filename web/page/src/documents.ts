/**
 * Types of the API documents. Most are generated from the description of the API (`npm run types`). The results of jobs are
 * documents of the commands, which that description does not list field by field; their types here have the fields that the page reads.
 */
import type { components } from "../generated/api";

type Schemas = components["schemas"];

export type Scenario = Schemas["Scenario"];
export type Place = Scenario["places"][number];
export type Contingent = Scenario["contingents"][number];
export type Lever = Scenario["levers"][number];
export type WarDocument = Schemas["War"];
export type ChronicleDocument = Schemas["Chronicle"];
export type Told = ChronicleDocument["events"][number];
export type PairDocument = Schemas["Pair"];
export type ValuesDocument = Schemas["Values"];
export type Scenarios = Schemas["Scenarios"];
export type Dropped = Schemas["Dropped"];

export interface Interval {
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface MeasureShare extends Interval {
  kind: "date" | "amount";
  n: number;
  given?: string;
  share_given?: number | null;
  low_given?: number | null;
  high_given?: number | null;
  p05: string | number | null;
  p50: string | number | null;
  p95: string | number | null;
  p05_if: string | number | null;
  p50_if: string | number | null;
  p95_if: string | number | null;
}

export interface RunDocument {
  seed: number;
  runs: number;
  changes: Record<string, string>;
  outcomes: (Interval & { id: string })[];
  measures: Record<string, MeasureShare>;
  decisions: { id: string; options: Record<string, number>; n: number }[];
}

export interface ClaimVersion {
  part?: string;
  accounts: string[];
  says: string | null;
  place?: string;
  measure?: string;
  holds?: Interval;
  occurs?: Interval;
  same_year?: Interval | null;
  within_30_days?: Interval | null;
  percentile?: number | null;
}

export interface Claim {
  id: string;
  system: string[];
  kind: "occurrence" | "state" | "cause";
  scored: boolean;
  statement: string;
  accounts: Record<string, string>;
  silent: string[];
  versions: ClaimVersion[];
  test?: { changes: string[]; measure: string; expect: string; means: string };
}

export interface ClaimsDocument {
  runs: number;
  accounts: {
    id: string;
    name: string;
    statements: number;
    scored: number;
    silent: number;
    mean_holds: number | null;
    mean_same_year: number | null;
  }[];
  claims: Claim[];
}

export interface TurnsDocument {
  seed: number;
  branches: number;
  outcome: string;
  end_date: string;
  odds: { day: string; outcomes: Record<string, Interval> }[];
  moves: {
    day: string;
    until: string;
    outcome: string;
    size: number;
    low: number;
    high: number;
    before: number;
    after: number;
    events: { id: number; day: string; salience: string; sentence: string }[];
  }[];
}

export interface NearestDocument {
  like_history: {
    seed: number;
    of: number;
    distance: number;
    gaps: { measure: string; record: string; war: string | number; apart: number }[];
  };
}

export interface Difference {
  without: number;
  with: number;
  difference: number;
  low: number | null;
  high: number | null;
  n: number;
  told_from_zero: boolean;
}

export interface MeasureDifference extends Partial<Difference> {
  kind: "date" | "amount";
  unit: string;
  occurs: Difference;
  p50_without: string | number | null;
  p50_with: string | number | null;
  told_from_zero: boolean;
}

export interface CompareDocument {
  seed: number;
  runs: number;
  change: Record<string, string>;
  nothing_differs: boolean;
  differences: { outcomes: Record<string, Difference>; measures: Record<string, MeasureDifference> };
  variance_ratio: { outcomes: Record<string, number | null>; measures: Record<string, number | null> };
  first_divergence: Interval & {
    p50: string | null;
    p50_if: string | null;
    events: ({ kind: string; world: string } & Interval)[];
  };
  flips: Interval & { ways: ({ from: string; to: string } & Interval)[] };
}
