/** Chart of shares with their intervals, one per line. */
import { scaleLinear } from "d3";
import type { Interval } from "../documents";
import { useWidth } from "../parts/size";
import { direction, percent, t } from "../words/index";
import { Whisker } from "./whisker";

export interface ShareLine extends Interval {
  id: string;
  name: string;
  means?: string;
  colour: string;
}

const ROW = 34;
const TOP = 18;

export function Shares({ lines, label }: { lines: ShareLine[]; label: string }) {
  const [frame, width] = useWidth();
  const wide = width.value;
  const names = Math.min(210, wide * 0.34);
  const figures = Math.min(168, wide * 0.36);
  const x = scaleLinear([0, 1], [names, Math.max(names + 20, wide - figures)]);
  const height = TOP + lines.length * ROW + 4;
  const rtl = direction.value === "rtl";
  return (
    <div ref={frame} class="shares">
      {wide > 0 && (
        <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={label}>
          {x.ticks(4).map((tick) => (
            <g key={tick} class="tick" transform={`translate(${x(tick)},0)`}>
              <line y1={TOP - 4} y2={height} />
              <text y={11} text-anchor="middle">
                {percent(tick)}
              </text>
            </g>
          ))}
          {lines.map((one, i) => (
            <g key={one.id} transform={`translate(0,${TOP + i * ROW})`} data-outcome={one.id}>
              <text class="name" x={names - 8} y={ROW / 2} dy="0.35em" text-anchor={rtl ? "start" : "end"} direction={direction.value}>
                {one.name}
                {one.means && <title>{one.means}</title>}
              </text>
              {one.share !== null && (
                <>
                  <rect class="bar" fill={one.colour} x={x(0)} y={8} height={ROW - 16} width={Math.max(0.5, x(one.share) - x(0))} />
                  <Whisker low={x(one.low!)} high={x(one.high!)} middle={ROW / 2} />
                </>
              )}
              <text
                class="figure"
                x={wide - figures + 8}
                y={ROW / 2}
                dy="0.35em"
                text-anchor={rtl ? "end" : "start"}
                direction={direction.value}
              >
                {one.share === null ? "–" : t("share", { share: percent(one.share), low: percent(one.low!), high: percent(one.high!) })}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
