/** Types of the API documents, limited to the fields that the page reads. /api/openapi.json describes them. */

export interface Interval {
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface Place {
  id: string;
  name: string;
  lat: number;
  lon: number;
  state: string;
  kind: "port" | "city" | "town" | "pass" | "post";
  importance: number;
  town: number;
  people: number;
  capital: boolean;
}

export interface Route {
  from: number;
  to: number;
  kind: "carriage" | "mule" | "track" | "sea";
  km: number;
}

export interface Contingent {
  id: string;
  name: string;
  side: 1 | -1;
  kind: "home-line" | "client-line" | "patron-corps" | "partner-corps" | "lent-corps";
}

export interface Actor {
  id: string;
  name: string;
  role: "home" | "client" | "patron" | "partner" | "donor" | "neighbour" | "power";
  currency: string;
}

export interface Measure {
  id: string;
  name: string;
  kind: "date" | "amount";
  tallied: string;
  unit: string;
  given: string;
  record: string;
  sources: string[];
  confidence: string;
  note: string;
}

export interface Lever {
  key: string;
  kind: "factor" | "share" | "choice" | "date";
  values: string[];
  default: string;
  value: string;
  means: string;
  affects: string[];
}

export interface Outcome {
  id: string;
  name: string;
  means: string;
}

export interface Scenario {
  scenario: string;
  version: string;
  scenario_version: string;
  scenario_hash: string;
  lang: string;
  title: string;
  summary: string;
  first_day: string;
  horizon: string;
  map: boolean;
  places: Place[];
  routes: Route[];
  contingents: Contingent[];
  actors: Actor[];
  outcomes: Outcome[];
  measures: Measure[];
  levers: Lever[];
  accounts: { id: string; name: string; language: string }[];
  claimed_dates: { claim: string; measure: string; says: string; accounts: string[] }[];
  sources: { id: string; title: string; url: string }[];
}

export interface WarDocument {
  scenario: string;
  seed: number;
  changes: Record<string, string>;
  outcome: string;
  first_day: string;
  end_date: string;
  days: number;
  places: string[];
  measures: Record<string, number | null>;
  control: number[][];
  holder: number[][];
  siege: number[][];
  seat: number[];
  ruler: number[];
  doings: string[];
  bodies: { contingent: string; side: number; notes: number[] }[];
  series: {
    strength: Record<string, number[]>;
    dead: Record<string, number[]>;
    chest: Record<string, number[]>;
    home_revenue: number[];
    home_needs: number[];
    client_revenue: number[];
    client_needs: number[];
    irregulars: number[];
    belief: number[];
    client_people: number[];
    home_people: number[];
  };
}

export interface Told {
  id: number;
  day: number;
  kind: string;
  side: number;
  place: string | null;
  main: boolean;
  sentence: string;
}

export interface ChronicleDocument {
  seed: number;
  changes: Record<string, string>;
  lang: string;
  outcome: string;
  events: Told[];
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

export interface ValuesDocument {
  runs: number;
  first_day: string;
  values: Record<string, number[]>;
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

export interface PairDocument {
  direction: "ltr" | "rtl";
  first_divergence: string | null;
  without: { outcome: string; end_date: string };
  with: { outcome: string; end_date: string };
  opening: string[];
  entries: { number: number; world: "with" | "without"; day: string; sentence: string; from: number[] }[];
  ending_without: string[];
  ending_with: string[];
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
