/** View "When was it decided?": the odds of one war by day, and the events of the days on which they moved most. */
import { area, line, scaleLinear, scaleUtc } from "d3";
import { useRef } from "preact/hooks";
import { address, adjust, go } from "../address";
import { coloursOf } from "../charts/outcomes";
import type { Scenario, TurnsDocument } from "../documents";
import { outcomeName } from "../odds/view";
import { SeedField, SizeField } from "../parts/ask";
import { command, Explain } from "../parts/explain";
import { Progress, useAsked } from "../parts/job";
import { ofSeed, originOf, titled } from "../parts/origin";
import type { Picture } from "../parts/picture";
import { useWidth } from "../parts/size";
import { Behind, Section, type TableOf } from "../parts/table";
import { TakePicture } from "../parts/take";
import { changesOf } from "../query";
import { counted, fullDate, percent, plain, shortDate, signedCount, t, yearOf } from "../words/index";
import { lengthOf, type Move, mainEvents } from "./explanation";

const SIZES = [20, 50, 200];
const HEIGHT = 300;
const LEFT = 44;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 26;
/** Dash patterns of the outcomes, in the order of the scenario: a line is recognised without its colour too. */
const DASHES = ["10 3 2 3", "", "2 3", "12 4", "1 3", "8 3", "4 4"];
const MOST_MARKED = 8;
/** Smallest maximum share of an outcome whose interval band is drawn. Bands of rarer outcomes would overlap. */
const BANDED = 0.25;

export function TurnsView({ scenario }: { scenario: Scenario }) {
  const { seed, changes, branches, lang, asked: begun } = address.value;
  const asking = useAsked<TurnsDocument>(
    begun ? { kind: "turns", scenario: scenario.scenario, seed, branches, changes: changesOf(changes), lang } : null,
  );
  const news = asking.asked?.news.value ?? null;
  const answer = news?.answer ?? null;
  const over = news?.state === "done" || news?.state === "stopped";
  const frame = useRef<HTMLDivElement>(null);
  const picture = (of: TurnsDocument): Picture => ({
    file: `turns-${seed}-odds`,
    title: titled(scenario, t("turns.title")),
    subtitle: [
      t("picture.period", { from: fullDate(scenario.first_day), to: fullDate(of.end_date) }),
      t("turns.interval", { branches: counted("branches", of.branches) }),
    ].join(" "),
    drawing: frame.current!.querySelector<SVGSVGElement>(".odds-curve svg")!,
    key: [...frame.current!.querySelectorAll(".odds-curve .key li")],
    footer: originOf(scenario, `${ofSeed(seed)}, ${counted("branches", of.branches)}`, changes),
  });
  return (
    <div class="turns" ref={frame}>
      <Section title={t("turns.title")}>
        <p class="lead">{t("turns.lead")}</p>
        <div class="ask">
          <SeedField id="turns-seed" label={t("war.seed")} seed={seed} change={(to) => adjust({ seed: to })} />
          <SizeField id="branches" label={t("turns.branches")} sizes={SIZES} size={branches} change={(branches) => adjust({ branches })} />
          {!begun && (
            <button type="button" class="main" onClick={() => adjust({ asked: true })}>
              {t("turns.ask")}
            </button>
          )}
          <Progress of={asking} />
        </div>
        {answer && answer.odds.length > 1 && (
          <>
            <Curve scenario={scenario} answer={answer} />
            <p class="note">{t("turns.interval", { branches: counted("branches", answer.branches) })}</p>
            <Behind file={`turns-${seed}`} make={() => oddsTable(scenario, answer)} />
          </>
        )}
      </Section>
      {answer && over && (
        <Section title={t("turns.moves")}>
          {answer.moves.length === 0 && <p>{t("turns.none")}</p>}
          <ol class="moves">
            {answer.moves.slice(0, 12).map((move) => (
              <li key={move.day + move.outcome}>
                <h3>
                  <button type="button" class="link" onClick={() => go({ view: "war" }, move.day)}>
                    {move.day === move.until
                      ? shortDate(move.day)
                      : t("turns.span", { from: shortDate(move.day), to: shortDate(move.until) })}
                  </button>{" "}
                  {t("turns.move", {
                    outcome: outcomeName(scenario, move.outcome),
                    points: signedCount("points", 100 * move.size, 1),
                    before: percent(move.before),
                    after: percent(move.after),
                  })}
                </h3>
                <Explanation move={move} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {answer && (
        <div class="beneath">
          <Explain
            scenario={scenario}
            command={command("turns", scenario, [`--seed ${seed}`, `--branches ${answer.branches}`, `--lang ${scenario.lang}`])}
          >
            <p>{t("explain.turns", { branches: counted("branches", answer.branches) })}</p>
          </Explain>
          {over && (
            <div class="downloads" role="group" aria-label={t("download.title")}>
              <span>{t("download.title")}</span>
              <a href={`api/jobs/${news!.id}/answer`} download="turns.json">
                JSON
              </a>
              <a href={`api/jobs/${news!.id}/odds.svg`} download>
                {t("download.svg")}
              </a>
              <TakePicture picture={() => picture(answer)} svg="download.svg-view" />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Main events of the days of a shift, or a statement that there are none. */
function Explanation({ move }: { move: Move }) {
  const events = mainEvents(move);
  if (events.length === 0) return <p class="no-event">{noEvent(move)}</p>;
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.day}>{shortDate(event.day)}</time> <bdi>{event.sentence}</bdi>
        </li>
      ))}
    </ul>
  );
}

function noEvent(move: Move): string {
  const { unit, n } = lengthOf(move);
  return t("turns.no-event", { span: counted(unit, n) });
}

function Curve({ scenario, answer }: { scenario: Scenario; answer: TurnsDocument }) {
  const [frame, width] = useWidth();
  const wide = width.value;
  const days = answer.odds.map((one) => new Date(one.day));
  const x = scaleUtc([days[0]!, days[days.length - 1]!], [LEFT, Math.max(LEFT + 10, wide - RIGHT)]);
  const y = scaleLinear([0, 1], [HEIGHT - BOTTOM, TOP]);
  const colours = coloursOf(scenario);
  const dashes = new Map(scenario.outcomes.map(({ id }, i) => [id, DASHES[i % DASHES.length]]));
  const shown = scenario.outcomes.filter(({ id }) => answer.odds.some((one) => (one.outcomes[id]?.share ?? 0) >= 0.02));
  type Point = TurnsDocument["odds"][number];
  return (
    <div ref={frame} class="odds-curve">
      {wide > 0 && (
        <svg width={wide} height={HEIGHT} viewBox={`0 0 ${wide} ${HEIGHT}`} role="img" aria-label={t("turns.title")}>
          {y.ticks(5).map((tick) => (
            <g key={tick} class="tick" transform={`translate(0,${y(tick)})`}>
              <line x1={LEFT} x2={wide - RIGHT} />
              <text x={LEFT - 5} dy="0.32em" text-anchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          {x.ticks(Math.min(9, Math.max(2, wide / 80))).map((tick) => (
            <text key={tick.getTime()} class="year" x={x(tick)} y={HEIGHT - 6} text-anchor="middle">
              {tick.getUTCMonth() === 0 ? yearOf(tick) : shortDate(tick)}
            </text>
          ))}
          {answer.moves.slice(0, MOST_MARKED).map((move, i) => (
            <g key={move.day + move.outcome} class="move" transform={`translate(${x(new Date(move.day))},0)`}>
              <line y1={TOP} y2={HEIGHT - BOTTOM} />
              <circle cy={TOP} r="8" />
              <text y={TOP} dy="0.35em" text-anchor="middle">
                {plain(i + 1)}
              </text>
              <title>{mainEvents(move)[0]?.sentence ?? noEvent(move)}</title>
            </g>
          ))}
          {shown.map(
            ({ id }) =>
              answer.odds.some((one) => (one.outcomes[id]?.share ?? 0) >= BANDED) && (
                <path
                  key={id + "-band"}
                  class="band"
                  fill={colours.get(id)}
                  d={
                    area<Point>(
                      (one) => x(new Date(one.day)),
                      (one) => y(one.outcomes[id]?.low ?? 0),
                      (one) => y(one.outcomes[id]?.high ?? 0),
                    )(answer.odds) ?? ""
                  }
                />
              ),
          )}
          {shown.map(({ id }) => (
            <path
              key={id}
              class="line"
              data-outcome={id}
              stroke={colours.get(id)}
              stroke-dasharray={dashes.get(id)}
              d={
                line<Point>(
                  (one) => x(new Date(one.day)),
                  (one) => y(one.outcomes[id]?.share ?? 0),
                )(answer.odds) ?? ""
              }
            />
          ))}
        </svg>
      )}
      <ul class="key">
        {shown.map(({ id, name }) => (
          <li key={id} data-outcome={id}>
            <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
              <path d="M0,4H26" stroke={colours.get(id)} stroke-width="2.5" stroke-dasharray={dashes.get(id)} />
            </svg>{" "}
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

function oddsTable(scenario: Scenario, answer: TurnsDocument): TableOf {
  return {
    caption: t("turns.title"),
    head: [t("table.day"), ...scenario.outcomes.map(({ name }) => name)],
    rows: answer.odds.map((one) => [one.day, ...scenario.outcomes.map(({ id }) => one.outcomes[id]?.share ?? null)]),
  };
}
