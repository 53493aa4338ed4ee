/** View "What if?": baseline and counterfactual, compared over pairs of runs with common random numbers. */
import { computed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { address, adjust, go } from "../address";
import { Differences } from "../charts/differences";
import { coloursOf } from "../charts/outcomes";
import type { CompareDocument, MeasureDifference, PairDocument, Scenario, Told } from "../documents";
import { WarMap } from "../map/map";
import { SharedView } from "../map/view";
import { outcomeName } from "../odds/view";
import { SeedField, SizeField } from "../parts/ask";
import { Changes, Chips } from "../parts/changes";
import { command, Explain, quoted } from "../parts/explain";
import { useFetched } from "../parts/fetched";
import { Progress, useAsked } from "../parts/job";
import { ofSeeds, originOf, titled } from "../parts/origin";
import type { Picture } from "../parts/picture";
import { Behind, Section, type TableOf } from "../parts/table";
import { TakePicture } from "../parts/take";
import { Trouble, Waiting } from "../parts/trouble";
import { changesOf } from "../query";
import { ofWar } from "../server";
import type { Course } from "../war/course";
import { useWar } from "../war/load";
import { Timeline } from "../war/timeline";
import { useDay } from "../war/view";
import { counted, fullDate, percent, plain, seedName, shortDate, signed, signedCount, t, unitName } from "../words/index";

import { digitsOf, type Moved, moved, type Span, significant } from "./significant";

const SIZES = [100, 400, 1000, 2000];
const MOST_LISTED = 14;

export function WhatIfView({ scenario }: { scenario: Scenario }) {
  const { versus, changes, runs } = address.value;
  const picked = useSignal<string[]>(versus);
  const written = versus.join("\n");
  useEffect(() => {
    picked.value = versus;
  }, [written]);
  const pairs = runs;
  const asking = useAsked<CompareDocument>(
    versus.length === 0
      ? null
      : { kind: "compare", scenario: scenario.scenario, runs: pairs, seed: "1", changes: changesOf(changes), change: changesOf(versus) },
  );
  const news = asking.asked?.news.value ?? null;
  return (
    <div class="whatif">
      <Section title={t("whatif.title")}>
        <p class="lead">{t("whatif.lead")}</p>
        <Changes id="versus" scenario={scenario} changes={picked.value} change={(to) => (picked.value = to)} />
        {picked.value.length > 0 && (
          <Chips changes={picked.value} drop={(key) => (picked.value = picked.value.filter((one) => !one.startsWith(key + "=")))} />
        )}
        <div class="ask">
          <SizeField id="pairs" label={t("whatif.pairs")} sizes={SIZES} size={pairs} change={(runs) => adjust({ runs })} />
          <button type="button" class="main" disabled={picked.value.length === 0} onClick={() => go({ versus: picked.value })}>
            {t("whatif.ask")}
          </button>
          <Progress of={asking} />
        </div>
      </Section>
      {news?.answer && (
        <Answer scenario={scenario} answer={news.answer} id={news.id} over={news.state === "done" || news.state === "stopped"} />
      )}
      {versus.length > 0 && <TwoWorlds scenario={scenario} />}
    </div>
  );
}

function Answer({ scenario, answer, id, over }: { scenario: Scenario; answer: CompareDocument; id: string; over: boolean }) {
  const colours = coloursOf(scenario);
  const frame = useRef<HTMLDivElement>(null);
  const { changes } = address.value;
  const change = Object.entries(answer.change).map(([key, value]) => `${key}=${value}`);
  const picture = (): Picture => ({
    file: `what-if-${answer.runs}-pairs`,
    title: titled(scenario, t("whatif.outcomes")),
    subtitle: [
      t("picture.with", { changes: change.join(", ") }),
      t("picture.period", { from: fullDate(scenario.first_day), to: fullDate(scenario.horizon) }),
      t("whatif.interval", { pairs: counted("pairs", answer.runs) }),
    ].join(" "),
    drawing: frame.current!.querySelector<SVGSVGElement>(".differences svg")!,
    footer: originOf(scenario, ofSeeds("pairs", answer.seed, answer.runs), changes),
  });
  const differing = scenario.measures.flatMap((measure) => {
    const of = answer.differences.measures[measure.id];
    const by = of && moved(of);
    return of && by ? [{ measure, of, by }] : [];
  });
  return (
    <div ref={frame}>
      <Section title={t("whatif.outcomes")}>
        {answer.nothing_differs && <p>{t("whatif.nothing")}</p>}
        <Differences
          label={t("whatif.outcomes")}
          lines={scenario.outcomes.map(({ id: outcome, name }) => {
            const of = answer.differences.outcomes[outcome]!;
            return { id: outcome, name, ...of, told: significant(of) !== null, colour: colours.get(outcome)! };
          })}
        />
        <p class="note">{t("whatif.interval", { pairs: counted("pairs", answer.runs) })}</p>
        <ul class="facts">
          <li>
            {t("whatif.flips", { share: percent(answer.flips.share ?? 0) })}
            {answer.flips.ways.length > 0 && (
              <ul>
                {answer.flips.ways.slice(0, 4).map((way) => (
                  <li key={way.from + way.to}>
                    {t("whatif.way", {
                      share: percent(way.share ?? 0),
                      from: outcomeName(scenario, way.from),
                      to: outcomeName(scenario, way.to),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
          <li>
            {answer.first_divergence.p50_if
              ? t("whatif.parting", { share: percent(answer.first_divergence.share ?? 0), date: shortDate(answer.first_divergence.p50_if) })
              : t("whatif.no-parting")}
          </li>
        </ul>
        <Behind file="outcomes-compared" make={() => outcomesTable(scenario, answer)} />
      </Section>
      <Section title={t("whatif.measures")}>
        {differing.length === 0 ? (
          <p>{t("whatif.none-moved")}</p>
        ) : (
          <ul class="moved">
            {differing.slice(0, MOST_LISTED).map(({ measure, of, by }) => (
              <li key={measure.id} data-measure={measure.id}>
                <strong>{measure.name}</strong> {differenceInWords(of, by)}
              </li>
            ))}
          </ul>
        )}
        <Behind file="measures-compared" make={() => measuresTable(scenario, answer)} />
      </Section>
      <div class="beneath">
        <Explain
          scenario={scenario}
          command={command("compare", scenario, [
            ...Object.entries(answer.change).map(([key, value]) => `--change ${quoted(`${key}=${value}`)}`),
            `--runs ${answer.runs}`,
          ])}
        >
          <p>{t("explain.whatif", { pairs: counted("pairs", answer.runs) })}</p>
        </Explain>
        {over && (
          <div class="downloads" role="group" aria-label={t("download.title")}>
            <span>{t("download.title")}</span>
            <a href={`api/jobs/${id}/answer`} download="compare.json">
              JSON
            </a>
            <TakePicture picture={picture} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Describes the significant differences of a measure. */
function differenceInWords(of: MeasureDifference, { value, occurs }: Moved): string {
  const first = value && valueInWords(of, value);
  const second = occurs && t("whatif.occurs", { without: percent(of.occurs.without), with: percent(of.occurs.with) });
  return first && second ? t("clauses", { first, second }) : `${first ?? second}.`;
}

function valueInWords(of: MeasureDifference, value: Span): string {
  const days = of.kind === "date";
  const digits = digitsOf(value, days ? 0 : 1);
  const bounds = { low: signed(value.low, digits), high: signed(value.high, digits) };
  return days
    ? t("whatif.days", { days: signedCount("days", value.difference, digits), ...bounds })
    : t("whatif.amount", { amount: signed(value.difference, digits), unit: unitName(of.unit), ...bounds });
}

function outcomesTable(scenario: Scenario, answer: CompareDocument): TableOf {
  return {
    caption: t("whatif.outcomes"),
    head: [
      t("table.outcome"),
      t("table.without"),
      t("table.with"),
      t("table.difference"),
      t("table.low"),
      t("table.high"),
      t("table.ratio"),
    ],
    rows: scenario.outcomes.map(({ id, name }) => {
      const of = answer.differences.outcomes[id]!;
      return [name, of.without, of.with, of.difference, of.low, of.high, answer.variance_ratio.outcomes[id] ?? null];
    }),
  };
}

function measuresTable(scenario: Scenario, answer: CompareDocument): TableOf {
  return {
    caption: t("whatif.measures"),
    head: [
      t("table.measure"),
      t("table.unit"),
      t("table.difference"),
      t("table.low"),
      t("table.high"),
      t("table.occurs-without"),
      t("table.occurs-with"),
      t("table.told"),
      t("table.ratio"),
    ],
    rows: scenario.measures
      .filter(({ id }) => answer.differences.measures[id])
      .map(({ id, name }) => {
        const of = answer.differences.measures[id]!;
        return [
          name,
          unitName(of.kind === "date" ? "days" : of.unit),
          of.difference ?? null,
          of.low ?? null,
          of.high ?? null,
          of.occurs.without,
          of.occurs.with,
          moved(of) ? t("yes") : "",
          answer.variance_ratio.measures[id] ?? null,
        ];
      }),
  };
}

/** Baseline and counterfactual of one seed, side by side on the same day. */
function TwoWorlds({ scenario }: { scenario: Scenario }) {
  const { seed, changes, versus } = address.value;
  const keys = new Set(versus.map((one) => one.split("=")[0]));
  const both = [...changes.filter((one) => !keys.has(one.split("=")[0])), ...versus];
  const without = useWar(scenario, seed, changes);
  const withIt = useWar(scenario, seed, both);
  const error = without.error.value ?? withIt.error.value;
  return (
    <Section title={t("whatif.two", { seed: seedName(seed) })} id="two-worlds">
      <div class="ask">
        <SeedField id="pair-seed" label={t("war.seed")} seed={seed} change={(to) => adjust({ seed: to })} />
      </div>
      <Trouble error={error} />
      {without.course.value && withIt.course.value ? (
        <Side
          key={seed + both.join()}
          scenario={scenario}
          without={without.course.value}
          withIt={withIt.course.value}
          events={[without.events.value, withIt.events.value]}
        />
      ) : (
        !error && <Waiting what={t("war.waiting")} />
      )}
      <Divergence scenario={scenario} />
    </Section>
  );
}

function Side({ scenario, without, withIt, events }: { scenario: Scenario; without: Course; withIt: Course; events: [Told[], Told[]] }) {
  const longer = without.days >= withIt.days ? without : withIt;
  const day = useDay(longer);
  const view = useMemo(() => new SharedView(), []);
  const { dayWithout, dayWith, differing, count } = useMemo(() => {
    const dayWithout = computed(() => Math.min(day.value, without.days - 1));
    const dayWith = computed(() => Math.min(day.value, withIt.days - 1));
    const differing = computed(() => {
      const places = new Set<number>();
      scenario.places.forEach((_, p) => {
        if (without.holderOf(p, dayWithout.value) !== withIt.holderOf(p, dayWith.value)) places.add(p);
      });
      return places;
    });
    return { dayWithout, dayWith, differing, count: computed(() => t("whatif.differ", { n: differing.value.size })) };
  }, [without, withIt, scenario]);
  return (
    <>
      <div class="side-by-side">
        <div>
          <h3>{t("whatif.without")}</h3>
          <WarMap course={without} events={events[0]} day={dayWithout} differing={differing} view={view} name={t("whatif.without")} />
        </div>
        <div>
          <h3>{t("whatif.with")}</h3>
          <WarMap course={withIt} events={events[1]} day={dayWith} differing={differing} view={view} name={t("whatif.with")} />
        </div>
      </div>
      <p class="note" role="status">
        {count}
      </p>
      <Timeline course={longer} events={longer === without ? events[0] : events[1]} day={day} />
      <Behind file="places-that-differ" make={() => differTable(scenario, without, withIt, dayWithout.value, dayWith.value)} />
    </>
  );
}

function differTable(scenario: Scenario, without: Course, withIt: Course, dayWithout: number, dayWith: number): TableOf {
  const side = (holder: number) => t(holder > 0 ? "side.intervention" : "side.home");
  return {
    caption: t("whatif.two-table", { date: fullDate(without.dateOf(dayWithout)) }),
    head: [t("table.place"), t("table.without"), t("table.with")],
    rows: scenario.places.flatMap((place, p) => {
      const a = without.holderOf(p, dayWithout);
      const b = withIt.holderOf(p, dayWith);
      return a === b ? [] : [[place.name, side(a), side(b)]];
    }),
  };
}

/** Events that occur in the baseline or the counterfactual only, with their causes. */
function Divergence({ scenario }: { scenario: Scenario }) {
  const { seed, changes, versus, lang } = address.value;
  const pair = useFetched<PairDocument>(ofWar("api/war/pair", { scenario: scenario.scenario, seed, changes }, { with: versus, lang }));
  const told = pair.value.value;
  if (pair.error.value) return <Trouble error={pair.error.value} />;
  if (!told) return <Waiting what={t("war.waiting")} />;
  return (
    <details class="pair-told" open>
      <summary>{t("whatif.told")}</summary>
      {told.opening.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      <ol dir={told.direction} tabIndex={0}>
        {told.entries.map((entry) => (
          <li key={entry.number} class={entry.world} value={entry.number}>
            <span class="world">{t(entry.world === "with" ? "whatif.with" : "whatif.without")}</span>{" "}
            <time dateTime={entry.day}>{shortDate(entry.day)}</time> {entry.sentence}{" "}
            {entry.from.length > 0 && <span class="from">← {entry.from.map((n) => plain(n)).join(", ")}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
