/** Timeline: playback controls, a slider for the day, and the events by kind. */
import { type Signal, useComputed, useSignal } from "@preact/signals";
import { scaleUtc } from "d3";
import { useEffect } from "preact/hooks";
import type { Told } from "../documents";
import { isFight } from "../map/marks";
import { useWidth } from "../parts/size";
import { calm } from "../theme";
import { fullDate, signed, t, yearOf } from "../words/index";
import type { Course } from "./course";

/** Playback speeds [days per second]. */
const SPEEDS = [7, 30, 90, 365];
const STANDARD_SPEED = 30;
/** Steps per second of the playback with reduced motion. */
const CALM_STEPS = 1;
/** Longest time that one playback step may cover [s]. */
const LONGEST_STEP = 1.5;
const HEIGHT = 46;
const EDGE = 10;
const LANES: Lane[] = ["fight", "place", "state", "money", "world"];

type Lane = "fight" | "place" | "state" | "money" | "world";

export function laneOf(kind: string): Lane {
  if (isFight(kind)) return "fight";
  if (/^(place-|seat-|last-place|landing|reinforcement|squadron|march-on|fall-back|lot-|contingent-|corps-|port-)/.test(kind))
    return "place";
  if (/^(moratorium|loan|advance|claims-)/.test(kind)) return "money";
  if (/^(external|recognition|border|neighbour|arms)/.test(kind)) return "world";
  return "state";
}

interface Props {
  course: Course;
  events: Told[];
  day: Signal<number>;
}

function Jump({ days, name, move }: { days: number; name: string; move: (days: number) => void }) {
  return (
    <button type="button" class="quiet" title={name} onClick={() => move(days)}>
      <span dir="ltr">{signed(days, 0)}</span>
      <span class="unseen"> {name}</span>
    </button>
  );
}

export function Timeline({ course, events, day }: Props) {
  const playing = useSignal(false);
  const speed = useSignal(STANDARD_SPEED);
  const [frame, width] = useWidth();
  const last = course.days - 1;

  useEffect(() => {
    let request = 0;
    let before = 0;
    let exact = 0;
    const step = (now: number) => {
      if (!playing.peek()) return;
      if (before === 0) {
        before = now;
        exact = day.peek();
      }
      if (Math.floor(exact) !== day.peek()) exact = day.peek();
      // limits the jump after the page was hidden
      const passed = Math.min((now - before) / 1000, LONGEST_STEP);
      if (!calm() || passed >= 1 / CALM_STEPS) {
        exact += passed * speed.peek();
        before = now;
        day.value = Math.min(last, Math.floor(exact));
      }
      if (day.peek() >= last) playing.value = false;
      else request = requestAnimationFrame(step);
    };
    const stop = playing.subscribe((plays) => {
      cancelAnimationFrame(request);
      before = 0;
      if (plays) request = requestAnimationFrame(step);
    });
    return () => {
      stop();
      cancelAnimationFrame(request);
    };
  }, [course]);

  const date = useComputed(() => fullDate(course.dateOf(day.value)));
  const toggle = () => {
    if (!playing.value && day.value >= last) day.value = 0;
    playing.value = !playing.value;
  };
  const move = (days: number) => (day.value = Math.min(last, Math.max(0, day.value + days)));
  const wide = width.value;
  const x = scaleUtc([course.dateOf(0), course.dateOf(Math.max(1, last))], [EDGE, Math.max(EDGE + 1, wide - EDGE)]);
  const main = events.filter((event) => event.main);

  return (
    <div class="timeline" role="group" aria-label={t("time.title")}>
      <div class="timeline-controls">
        <button type="button" class="play" onClick={toggle} aria-pressed={playing.value}>
          <span aria-hidden="true">{playing.value ? "❚❚" : "▶"}</span> {t(playing.value ? "time.pause" : "time.play")}
        </button>
        <Jump days={-30} name={t("time.month-back")} move={move} />
        <Jump days={-1} name={t("time.day-back")} move={move} />
        <output class="today" data-day={day}>
          {date}
        </output>
        <Jump days={1} name={t("time.day-on")} move={move} />
        <Jump days={30} name={t("time.month-on")} move={move} />
        <label>
          {t("time.speed")}{" "}
          <select value={String(speed.value)} onChange={(event) => (speed.value = Number(event.currentTarget.value))}>
            {SPEEDS.map((days) => (
              <option key={days} value={String(days)}>
                {t(`time.speed-${days}` as "time.speed-7")}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div ref={frame} class="timeline-frame">
        {wide > 0 && (
          <svg class="timeline-events" width={wide} height={HEIGHT} viewBox={`0 0 ${wide} ${HEIGHT}`} aria-hidden="true">
            {LANES.map((lane, i) => (
              <g key={lane} class={"lane " + lane} transform={`translate(0,${3 + i * 6.5})`}>
                {main
                  .filter((event) => laneOf(event.kind) === lane)
                  .map((event) => (
                    <rect key={event.id} x={x(course.dateOf(event.day)) - 1.5} width="3" height="5">
                      <title>{event.sentence}</title>
                    </rect>
                  ))}
              </g>
            ))}
            {x.ticks(Math.min(10, Math.max(2, wide / 70))).map((tick) => (
              <g key={tick.getTime()} transform={`translate(${x(tick)},0)`}>
                <line y2={HEIGHT - 12} class={tick.getUTCMonth() === 0 ? "year" : "month"} />
                <text y={HEIGHT - 2} text-anchor="middle">
                  {tick.getUTCMonth() === 0 ? yearOf(tick) : ""}
                </text>
              </g>
            ))}
          </svg>
        )}
        <input
          type="range"
          class="day"
          dir="ltr"
          min={0}
          max={last}
          value={day}
          aria-label={t("time.day")}
          aria-valuetext={date}
          onInput={(event) => (day.value = Number(event.currentTarget.value))}
        />
        <ul class="lanes-key">
          {LANES.map((lane) => (
            <li key={lane} class={"lane " + lane}>
              <svg width="8" height="8" aria-hidden="true">
                <rect width="8" height="8" />
              </svg>{" "}
              {t(`lane.${lane}` as "lane.fight")}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
