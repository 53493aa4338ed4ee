/** View "How likely?": shares of outcomes and dates of events, updated while the ensemble runs. */
import { useRef } from "preact/hooks";
import { address, adjust } from "../address";
import { type DateLine, Dates } from "../charts/dates";
import { coloursOf } from "../charts/outcomes";
import { Shares } from "../charts/shares";
import type { MeasureShare, RunDocument, Scenario, ValuesDocument } from "../documents";
import { SizeField } from "../parts/ask";
import { command, Explain } from "../parts/explain";
import { useFetched } from "../parts/fetched";
import { Progress, useAsked } from "../parts/job";
import { ofSeeds, originOf, titled } from "../parts/origin";
import type { Picture } from "../parts/picture";
import { Behind, type Cell, dateCell, neverCell, numberCell, Section, type TableOf } from "../parts/table";
import { TakePicture } from "../parts/take";
import { changesOf } from "../query";
import { counted, fullDate, plain, t, unitName } from "../words/index";

const SIZES = [100, 400, 1000, 4000];

export function OddsView({ scenario }: { scenario: Scenario }) {
  const { runs, changes } = address.value;
  const asking = useAsked<RunDocument>({ kind: "run", scenario: scenario.scenario, runs, seed: "1", changes: changesOf(changes) });
  const news = asking.asked?.news.value ?? null;
  const answer = news?.answer ?? null;
  const over = news?.state === "done" || news?.state === "stopped";
  const values = useFetched<ValuesDocument>(over && answer ? `api/jobs/${news!.id}/values` : null);
  const colours = coloursOf(scenario);
  const picture = useRef<HTMLDivElement>(null);
  const pictureOf = (what: "shares" | "dates", of: RunDocument): Picture => ({
    file: `${what === "shares" ? "outcomes" : "dates"}-${of.runs}-runs`,
    title: titled(scenario, t(what === "shares" ? "odds.outcomes" : "dates.title")),
    subtitle: [
      t("picture.period", { from: fullDate(scenario.first_day), to: fullDate(scenario.horizon) }),
      what === "shares" ? t("odds.interval", { runs: counted("runs", of.runs) }) : t("dates.lead"),
    ].join(" "),
    drawing: picture.current!.querySelector<SVGSVGElement>(`.${what} svg`)!,
    key: what === "shares" ? [] : [...picture.current!.querySelectorAll(".key li")],
    footer: originOf(scenario, ofSeeds("runs", of.seed, of.runs), changes),
  });
  return (
    <div class="odds" ref={picture}>
      <Section title={t("odds.title")}>
        <p class="lead">{t("odds.lead")}</p>
        <div class="ask">
          <SizeField id="runs" label={t("odds.runs")} sizes={SIZES} size={runs} change={(runs) => adjust({ runs })} />
          <Progress of={asking} />
        </div>
        {answer && (
          <>
            <Shares
              label={t("odds.outcomes")}
              lines={answer.outcomes.map((one) => ({
                ...one,
                colour: colours.get(one.id)!,
                name: outcomeName(scenario, one.id),
                means: scenario.outcomes.find(({ id }) => id === one.id)?.means ?? "",
              }))}
            />
            <p class="note">{t("odds.interval", { runs: counted("runs", answer.runs) })}</p>
            <Behind file="outcomes" make={() => outcomeTable(scenario, answer)} />
          </>
        )}
      </Section>
      {values.value.value && answer && (
        <Section title={t("dates.title")}>
          <p class="lead">{t("dates.lead")}</p>
          <Dates
            lines={dateLines(scenario, values.value.value)}
            firstDay={scenario.first_day}
            horizon={scenario.horizon}
            label={t("dates.title")}
            accountName={(id) => scenario.accounts.find((account) => account.id === id)?.name ?? id}
          />
          <ul class="key">
            <li>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path class="record" d="M7,0l4.500,7-4.500,7-4.500,-7z" />
              </svg>
              {t("dates.key-record")}
            </li>
            <li>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path class="said" d="M7,4l4.500,6h-9z" />
              </svg>
              {t("dates.key-said")}
            </li>
            <li>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path class="median" d="M7,0v14" />
              </svg>
              {t("dates.key-median")}
            </li>
          </ul>
          <Behind file="measures" make={() => measureTable(scenario, answer)} />
        </Section>
      )}
      {answer && (
        <div class="beneath">
          <Explain scenario={scenario} command={command("run", scenario, [`--runs ${answer.runs}`])}>
            <p>{t("explain.odds", { runs: counted("runs", answer.runs), last: plain(answer.seed + answer.runs - 1) })}</p>
          </Explain>
          {over && (
            <div class="downloads" role="group" aria-label={t("download.title")}>
              <span>{t("download.title")}</span>
              <a href={`api/jobs/${news!.id}/runs.csv`} download>
                {t("download.runs")}
              </a>
              <a href={`api/jobs/${news!.id}/store.zip`} download>
                {t("download.parquet")}
              </a>
              <a href={`api/jobs/${news!.id}/answer`} download="run.json">
                JSON
              </a>
              <TakePicture picture={() => pictureOf("shares", answer)} />
              {values.value.value && (
                <TakePicture picture={() => pictureOf("dates", answer)} svg="download.svg-dates" png="download.png-dates" />
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

export const outcomeName = (scenario: Scenario, id: string): string => scenario.outcomes.find((one) => one.id === id)?.name ?? id;

function outcomeTable(scenario: Scenario, answer: RunDocument): TableOf {
  return {
    caption: t("odds.outcomes"),
    head: [t("table.outcome"), t("table.share"), t("table.low"), t("table.high"), t("table.means")],
    rows: answer.outcomes.map((one) => {
      const outcome = scenario.outcomes.find(({ id }) => id === one.id);
      return [outcome?.name ?? one.id, one.share, one.low, one.high, outcome?.means ?? ""];
    }),
  };
}

function dateLines(scenario: Scenario, values: ValuesDocument): DateLine[] {
  return scenario.measures
    .filter((measure) => measure.kind === "date" && (values.values[measure.id]?.length ?? 0) > 0)
    .map((measure) => ({
      id: measure.id,
      name: measure.name,
      values: values.values[measure.id]!,
      share: values.values[measure.id]!.length / values.runs,
      record: measure.record,
      said: scenario.claimed_dates.filter((claim) => claim.measure === measure.id),
    }));
}

function measureTable(scenario: Scenario, answer: RunDocument): TableOf {
  const shown = (value: MeasureShare["p50"]): Cell =>
    value === null ? neverCell() : typeof value === "number" ? numberCell(value, 2) : dateCell(value);
  return {
    caption: t("dates.title"),
    head: [
      t("table.measure"),
      t("table.share"),
      t("table.low"),
      t("table.high"),
      t("table.p05"),
      t("table.p50"),
      t("table.p95"),
      t("table.p50-if"),
      t("table.record"),
      t("table.sources"),
    ],
    rows: scenario.measures
      .filter((measure) => answer.measures[measure.id])
      .map((measure) => {
        const of = answer.measures[measure.id]!;
        const name = measure.unit && measure.kind === "amount" ? `${measure.name} (${unitName(measure.unit)})` : measure.name;
        // an amount that a run does not have is not "never"
        const ranked = (value: MeasureShare["p50"]): Cell => (measure.kind === "amount" && value === null ? null : shown(value));
        return [
          name,
          of.share,
          of.low,
          of.high,
          ranked(of.p05),
          ranked(of.p50),
          ranked(of.p95),
          of.p50_if === null ? null : shown(of.p50_if),
          measure.record,
          measure.sources.join(" "),
        ];
      }),
  };
}
