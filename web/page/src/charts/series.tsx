/** Small chart of daily values with a cursor at the current day. Its time axis covers the same days as the timeline. */
import { effect, type Signal } from "@preact/signals";
import { area, line, max, min, pointer, scaleLinear, scaleUtc } from "d3";
import { useEffect, useRef } from "preact/hooks";
import { useWidth } from "../parts/size";
import type { Course } from "../war/course";
import { short, yearOf } from "../words/index";

export interface Line {
  id: string;
  name: string;
  colour: string;
  /** One value per day. */
  values: ArrayLike<number>;
  dashed?: boolean;
}

interface Props {
  title: string;
  course: Course;
  day: Signal<number>;
  lines: Line[];
  write?: (value: number) => string;
  /** Fixed bounds of the value axis, for example for shares. */
  bounds?: [number, number];
}

const HEIGHT = 92;
const LEFT = 44;
const RIGHT = 8;
const BOTTOM = 16;
const TOP = 6;

export function Series({ title, course, day, lines, write = short, bounds }: Props) {
  const [frame, width] = useWidth();
  const cursor = useRef<SVGLineElement>(null);
  const values = useRef<HTMLUListElement>(null);
  const wide = width.value;
  const first = course.dateOf(0);
  const last = course.dateOf(Math.max(1, course.days - 1));
  const x = scaleUtc([first, last], [LEFT, Math.max(LEFT + 1, wide - RIGHT)]);
  const low = bounds?.[0] ?? Math.min(0, min(lines, (one) => min(one.values as number[])) ?? 0);
  const high = bounds?.[1] ?? Math.max(1, max(lines, (one) => max(one.values as number[])) ?? 1);
  const y = scaleLinear([low, high], [HEIGHT - BOTTOM, TOP]).nice(3);
  const step = Math.max(1, Math.floor(course.days / Math.max(1, wide)));
  const days = Array.from({ length: Math.ceil(course.days / step) }, (_, i) => Math.min(course.days - 1, i * step));
  const path = (one: Line) =>
    line<number>(
      (d) => x(course.dateOf(d)),
      (d) => y(one.values[d] ?? 0),
    )(days) ?? "";

  useEffect(
    () =>
      effect(() => {
        const today = day.value;
        const at = x(course.dateOf(today)).toFixed(1);
        cursor.current?.setAttribute("x1", at);
        cursor.current?.setAttribute("x2", at);
        values.current?.querySelectorAll("output").forEach((output, i) => {
          output.textContent = write(lines[i]?.values[today] ?? 0);
        });
      }),
    [course, lines, wide, write],
  );

  const drag = (event: PointerEvent) => {
    if (event.type === "pointermove" && event.buttons !== 1) return;
    const svg = event.currentTarget as SVGSVGElement;
    const to = x.invert(pointer(event, svg)[0]);
    day.value = Math.min(course.days - 1, Math.max(0, Math.round((to.getTime() - first.getTime()) / 86_400_000)));
  };

  return (
    <figure class="series">
      <figcaption>
        <span class="series-title">{title}</span>
        <ul class="series-key" ref={values}>
          {lines.map((one) => (
            <li key={one.id}>
              <svg width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
                <path d="M0,4H14" stroke={one.colour} stroke-width="2.5" {...(one.dashed ? { "stroke-dasharray": "4 2" } : {})} />
              </svg>
              {one.name} <output />
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={frame} class="series-frame">
        {wide > 0 && (
          <svg
            width={wide}
            height={HEIGHT}
            viewBox={`0 0 ${wide} ${HEIGHT}`}
            role="img"
            aria-label={title}
            onPointerDown={drag}
            onPointerMove={drag}
          >
            {y.ticks(3).map((tick) => (
              <g key={tick} class="tick" transform={`translate(0,${y(tick)})`}>
                <line x1={LEFT} x2={wide - RIGHT} />
                <text x={LEFT - 5} dy="0.32em" text-anchor="end">
                  {write(tick)}
                </text>
              </g>
            ))}
            {x.ticks(Math.min(9, Math.max(2, wide / 60))).map((tick) => (
              <text key={tick.getTime()} class="year" x={x(tick)} y={HEIGHT - 3} text-anchor="middle">
                {tick.getUTCMonth() === 0 ? yearOf(tick) : ""}
              </text>
            ))}
            {lines.length === 1 && (
              <path
                class="area"
                fill={lines[0]!.colour}
                d={
                  area<number>(
                    (d) => x(course.dateOf(d)),
                    y(Math.max(0, low)),
                    (d) => y(lines[0]!.values[d] ?? 0),
                  )(days) ?? ""
                }
              />
            )}
            {lines.map((one) => (
              <path key={one.id} class="line" d={path(one)} stroke={one.colour} {...(one.dashed ? { "stroke-dasharray": "5 3" } : {})} />
            ))}
            <line class="cursor" ref={cursor} y1={TOP} y2={HEIGHT - BOTTOM} />
          </svg>
        )}
      </div>
    </figure>
  );
}
