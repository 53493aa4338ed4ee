/** Chart of differences between baseline and counterfactual with their intervals; zero is in the middle. */
import { max, scaleLinear } from "d3";
import { useWidth } from "../parts/size";
import { direction, percent, signed, signedCount, t } from "../words/index";
import { Whisker } from "./whisker";

export interface DifferenceLine {
  id: string;
  name: string;
  without: number;
  with: number;
  difference: number;
  low: number | null;
  high: number | null;
  /** Whether the difference is significant: its circle is then filled, otherwise hollow. */
  told: boolean;
  colour: string;
}

const ROW = 34;
const TOP = 18;

export function Differences({ lines, label }: { lines: DifferenceLine[]; label: string }) {
  const [frame, width] = useWidth();
  const wide = width.value;
  const reach = Math.max(
    0.05,
    max(lines, (one) => Math.max(Math.abs(one.low ?? one.difference), Math.abs(one.high ?? one.difference))) ?? 0.05,
  );
  const names = Math.min(210, wide * 0.34);
  const figures = Math.min(190, wide * 0.32);
  const x = scaleLinear([-reach, reach], [names, Math.max(names + 20, wide - figures)]).nice(4);
  const height = TOP + lines.length * ROW + 4;
  const rtl = direction.value === "rtl";
  return (
    <div ref={frame} class="differences">
      {wide > 0 && (
        <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={label}>
          {x.ticks(4).map((tick) => (
            <g key={tick} class={tick === 0 ? "tick zero" : "tick"} transform={`translate(${x(tick)},0)`}>
              <line y1={TOP - 4} y2={height} />
              <text y={11} text-anchor="middle">
                {signed(100 * tick, 0)}
              </text>
            </g>
          ))}
          {lines.map((one, i) => (
            <g
              key={one.id}
              class={one.told ? "significant" : "not-significant"}
              transform={`translate(0,${TOP + i * ROW})`}
              data-outcome={one.id}
            >
              <text class="name" x={names - 8} y={ROW / 2} dy="0.35em" text-anchor={rtl ? "start" : "end"} direction={direction.value}>
                {one.name}
              </text>
              {one.low !== null && one.high !== null && <Whisker low={x(one.low)} high={x(one.high)} middle={ROW / 2} />}
              <circle cx={x(one.difference)} cy={ROW / 2} r={5} stroke={one.colour} {...(one.told ? { fill: one.colour } : {})} />
              <text
                class="figure"
                x={wide - figures + 8}
                y={ROW / 2}
                dy="0.35em"
                text-anchor={rtl ? "end" : "start"}
                direction={direction.value}
              >
                {t("difference", {
                  without: percent(one.without),
                  with: percent(one.with),
                  points: signedCount("points", 100 * one.difference, 1),
                })}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
