/** View "The war": map, timeline, chronicle and daily figures of one war. */
import { computed, type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { address, askedDay, go } from "../address";
import { type Line, Series } from "../charts/series";
import type { NearestDocument, Scenario, Told } from "../documents";
import { baseOf } from "../map/base";
import { contingentColours, HOME, INTERVENTION } from "../map/colours";
import { describe } from "../map/describe";
import { Legend } from "../map/legend";
import { WarMap } from "../map/map";
import { Projection } from "../map/projection";
import type { Focus } from "../map/view";
import { SeedField } from "../parts/ask";
import { command, Explain } from "../parts/explain";
import { Progress, useAsked } from "../parts/job";
import { creditsOf, ofSeed, originOf, titled } from "../parts/origin";
import type { Picture } from "../parts/picture";
import { Behind, numberCell, type TableOf } from "../parts/table";
import { TakePicture } from "../parts/take";
import { Trouble, Waiting } from "../parts/trouble";
import { changesOf } from "../query";
import { ofWar } from "../server";
import { fullDate, percent, seedName, short, t } from "../words/index";
import { Chronicle } from "./chronicle";
import type { Course } from "./course";
import { useWar } from "./load";
import { Timeline } from "./timeline";

const LARGEST_RANDOM = 100_000;

export function WarView({ scenario }: { scenario: Scenario }) {
  const { seed, changes } = address.value;
  // load the map layers in parallel with the simulation
  useMemo(() => void baseOf(scenario.scenario, scenario.map, Projection.of(scenario)), [scenario.scenario]);
  const war = useWar(scenario, seed, changes);
  const course = war.course.value;
  return (
    <div class="war">
      <WhichWar scenario={scenario} course={course} />
      <Trouble error={war.error.value} />
      {course ? (
        <Shown
          key={`${course.document.scenario}.${seed}.${changes.join()}`}
          course={course}
          events={war.events.value}
          telling={war.telling.value}
          scenario={scenario}
        />
      ) : (
        !war.error.value && <Waiting what={t("war.waiting")} />
      )}
    </div>
  );
}

/** Returns a signal with the day number, synchronized with the day of the URL in both directions. */
export function useDay(course: Course): Signal<number> {
  const day = useSignal(askedDay.peek() ? course.dayOf(askedDay.peek()) : 0);
  useEffect(() => {
    let begun = false;
    const stops = [
      // A day outside this war belongs to another war, which is being loaded.
      askedDay.subscribe((iso) => {
        if (iso && course.has(iso) && course.isoOf(day.peek()) !== iso) day.value = course.dayOf(iso);
      }),
      day.subscribe((number) => {
        const iso = course.isoOf(number);
        if (begun && askedDay.peek() !== iso) askedDay.value = iso;
        begun = true;
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [course]);
  return day;
}

function WhichWar({ scenario, course }: { scenario: Scenario; course: Course | null }) {
  const { seed, changes, lang } = address.value;
  const looking = useSignal(false);
  const nearest = useAsked<NearestDocument>(
    looking.value ? { kind: "nearest", scenario: scenario.scenario, runs: 200, changes: changesOf(changes) } : null,
  );
  const found = nearest.asked?.news.value;
  const busy = looking.value && !nearest.asked?.error.value && found?.state !== "stopped" && found?.state !== "failed";
  useEffect(() => {
    if (looking.value && found?.state === "done" && found.answer) {
      looking.value = false;
      go({ seed: String(found.answer.like_history.seed) }, "");
    }
  }, [found?.state]);
  const seek = () => {
    if (looking.value) nearest.again();
    else looking.value = true;
  };
  const outcome = course && scenario.outcomes.find(({ id }) => id === course.document.outcome);
  return (
    <div class="which">
      <form onSubmit={(event) => event.preventDefault()}>
        <SeedField id="seed" label={t("war.seed")} seed={seed} change={(to) => go({ seed: to }, "")} />
        <button type="button" onClick={() => go({ seed: String(1 + Math.floor(Math.random() * LARGEST_RANDOM)) }, "")}>
          {t("war.other")}
        </button>
        <button type="button" onClick={seek} disabled={busy}>
          {t("war.nearest")}
        </button>
      </form>
      {looking.value && <Progress of={nearest} />}
      {outcome && course && (
        <p class="ending" lang={lang}>
          {t("war.ending", { seed: seedName(seed), outcome: outcome.name })}
        </p>
      )}
    </div>
  );
}

function Shown({ course, events, telling, scenario }: { course: Course; events: Told[]; telling: boolean; scenario: Scenario }) {
  const day = useDay(course);
  const focus = useSignal<Focus | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const placeIndex = useMemo(() => new Map(scenario.places.map(({ id }, i) => [id, i])), [scenario]);
  const present = useMemo(() => new Set(course.document.bodies.map((body) => body.contingent)), [course]);
  const summary = useMemo(() => computed(() => describe(course, day.value)), [course]);
  const pick = (event: Told) => {
    day.value = event.day;
    const place = event.place === null ? undefined : placeIndex.get(event.place);
    if (place !== undefined) focus.value = { place };
  };
  const { seed, changes } = address.value;
  const of = { scenario: scenario.scenario, seed, changes };
  const credits = useSignal<string | undefined>(undefined);
  useEffect(() => {
    void baseOf(scenario.scenario, scenario.map, Projection.of(scenario)).then((base) => (credits.value = base?.credits));
  }, [scenario.scenario]);
  const picture = (): Picture => ({
    file: `war-${seed}-${course.isoOf(day.value)}-map`,
    title: titled(scenario, t("picture.war", { seed: seedName(seed) })),
    subtitle: summary.value,
    drawing: whole.current!.querySelector<SVGSVGElement>(".map-marks")!,
    under: [...whole.current!.querySelectorAll("canvas")],
    key: [...whole.current!.querySelectorAll(".legend-control, .legend-marks li")],
    footer: [...originOf(scenario, ofSeed(seed), changes), ...creditsOf(scenario, credits.value)],
  });
  return (
    <div class="war-shown" ref={whole}>
      <div class="war-map">
        <WarMap course={course} events={events} day={day} focus={focus} name={scenario.title} />
        <p class="summary">{summary}</p>
        <Timeline course={course} events={events} day={day} />
        <Legend scenario={scenario} present={present} />
      </div>
      <Chronicle course={course} events={events} telling={telling} day={day} pick={pick} />
      <Charts course={course} day={day} scenario={scenario} />
      <div class="beneath">
        <DayTable course={course} day={day} scenario={scenario} />
        <Explain scenario={scenario} command={command("tell", scenario, [`--seed ${seed}`, `--lang ${scenario.lang}`])}>
          <p>{t("explain.war", { seed: seedName(seed) })}</p>
        </Explain>
        <div class="downloads" role="group" aria-label={t("download.title")}>
          <span>{t("download.title")}</span>
          <a href={ofWar("api/war/months.csv", of)} download>
            {t("download.months")}
          </a>
          <a href={ofWar("api/war/events.csv", of)} download>
            {t("download.events")}
          </a>
          <a href={ofWar("api/war/store.zip", of)} download>
            {t("download.parquet")}
          </a>
          <TakePicture picture={picture} />
        </div>
      </div>
    </div>
  );
}

function Charts({ course, day, scenario }: { course: Course; day: Signal<number>; scenario: Scenario }) {
  const lang = address.value.lang;
  const lines = useMemo(() => {
    const { series } = course.document;
    const colours = contingentColours(scenario.contingents);
    const strength: Line[] = scenario.contingents
      .filter(({ id }) => series.strength[id]!.some((men) => men > 0))
      .map(({ id, name }) => ({ id, name, colour: colours.get(id)!, values: series.strength[id]! }));
    if (series.irregulars)
      strength.push({ id: "irregulars", name: t("series.irregulars"), colour: "#56b4e9", values: series.irregulars, dashed: true });
    const dead: Line[] = scenario.contingents
      .filter(({ id }) => series.dead[id]!.at(-1)! > 0)
      .map(({ id, name }) => ({ id, name, colour: colours.get(id)!, values: series.dead[id]! }));
    const money: Line[] = [
      { id: "home-revenue", name: t("series.home-revenue"), colour: HOME, values: series.home_revenue.map(aMonth) },
      { id: "home-needs", name: t("series.home-needs"), colour: HOME, values: series.home_needs.map(aMonth), dashed: true },
      { id: "client-revenue", name: t("series.client-revenue"), colour: "#e69f00", values: series.client_revenue.map(aMonth) },
      { id: "client-needs", name: t("series.client-needs"), colour: "#e69f00", values: series.client_needs.map(aMonth), dashed: true },
    ];
    const shares: Line[] = [
      { id: "home", name: t("series.home-people"), colour: HOME, values: series.home_people.map(share) },
      { id: "client", name: t("series.client-people"), colour: INTERVENTION, values: series.client_people.map(share) },
      { id: "belief", name: t("series.belief"), colour: "#8a63a8", values: series.belief.map(share), dashed: true },
    ];
    return { strength, dead, money, shares };
  }, [course, scenario, lang]);
  return (
    <div class="charts" role="group" aria-label={t("series.title")}>
      <Series title={t("series.strength")} course={course} day={day} lines={lines.strength} />
      <Series title={t("series.shares")} course={course} day={day} lines={lines.shares} write={percent} bounds={[0, 1]} />
      <Series title={t("series.money")} course={course} day={day} lines={lines.money} write={short} />
      <Series title={t("series.dead")} course={course} day={day} lines={lines.dead} />
      <Behind
        file={`war-${address.value.seed}-numbers`}
        of={t("series.title")}
        make={() =>
          monthsTable(course, [
            { of: t("series.strength"), lines: lines.strength },
            { of: t("series.shares"), lines: lines.shares },
            { of: t("series.money"), lines: lines.money },
            { of: t("series.dead"), lines: lines.dead },
          ])
        }
      />
    </div>
  );
}

/** Returns the values of all charts on the last day of each month and of the war. */
function monthsTable(course: Course, charts: { of: string; lines: Line[] }[]): TableOf {
  const columns = charts.flatMap(({ of, lines }) => lines.map((line) => ({ head: `${of}: ${line.name}`, line })));
  const rows: TableOf["rows"] = [];
  for (let day = 0; day < course.days; day++) {
    const last = day === course.days - 1 || course.isoOf(day + 1).endsWith("-01");
    if (last) rows.push([course.isoOf(day), ...columns.map(({ line }) => Math.round(1000 * (line.values[day] ?? 0)) / 1000)]);
  }
  return { caption: t("series.title"), head: [t("table.day"), ...columns.map(({ head }) => head)], rows };
}

/** Converts a daily amount to a month of average length. */
const aMonth = (aDay: number): number => (aDay * 365.25) / 12;

const share = (thousandths: number): number => thousandths / 1000;

function DayTable({ course, day, scenario }: { course: Course; day: Signal<number>; scenario: Scenario }) {
  const make = (): TableOf => {
    const today = day.value;
    const men = new Float64Array(2 * scenario.places.length);
    for (const one of course.standing(today)) {
      const at = 2 * one.place + (one.side > 0 ? 1 : 0);
      if (one.toward < 0) men[at] = men[at]! + one.men;
    }
    const there = (side: "side.home" | "side.intervention") => `${t("table.men")} (${t(side)})`;
    return {
      caption: t("table.places", { date: fullDate(course.dateOf(today)) }),
      head: [
        t("table.place"),
        t("table.state"),
        t("table.held"),
        t("table.control"),
        there("side.home"),
        there("side.intervention"),
        t("table.siege"),
      ],
      rows: scenario.places.map((place, p) => [
        place.name,
        place.state,
        t(course.holderOf(p, today) > 0 ? "side.intervention" : "side.home"),
        numberCell(course.controlOf(p, today), 2),
        numberCell(men[2 * p]!),
        numberCell(men[2 * p + 1]!),
        course.siegeOf(p, today) ? t("yes") : "",
      ]),
    };
  };
  return <Behind file={`war-${address.value.seed}-${course.isoOf(day.value)}-places`} of={t("map.role")} make={make} />;
}
