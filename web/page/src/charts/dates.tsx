/** Chart of dates over many runs: a monthly histogram and the median per event, with the historical date and the dates of the accounts. */
import { bin, max, scaleLinear, scaleUtc, utcMonth } from "d3";
import { useWidth } from "../parts/size";
import { direction, list, percent, saidDate, shortDate, t, yearOf } from "../words/index";

export interface DateLine {
  id: string;
  name: string;
  /** Days since the first day, in ascending order. */
  values: number[];
  share: number;
  /** Historical date, to the day, month or year; empty if there is none. */
  record: string;
  said: { says: string; accounts: string[] }[];
}

interface Props {
  lines: DateLine[];
  firstDay: string;
  horizon: string;
  label: string;
  /** Returns the name of an account by its id. */
  accountName: (id: string) => string;
}

const ROW = 52;
const TOP = 18;
const DAY_MILLIS = 86_400_000;

/** Returns the middle of the period that a date to the day, month or year covers. */
export function middleOf(said: string): Date | null {
  const [year, month, day] = said.split("-").map(Number);
  if (!year) return null;
  if (!month) return new Date(Date.UTC(year, 6, 2));
  return new Date(Date.UTC(year, month - 1, day ?? 15));
}

export function Dates({ lines, firstDay, horizon, label, accountName }: Props) {
  const [frame, width] = useWidth();
  const wide = width.value;
  const first = Date.parse(firstDay);
  const narrow = wide < 560;
  const names = narrow ? 8 : Math.min(230, wide * 0.3);
  const x = scaleUtc([new Date(first), new Date(horizon)], [names, Math.max(names + 20, wide - 56)]);
  const row = narrow ? ROW + 18 : ROW;
  const height = TOP + lines.length * row + 6;
  const span = (Date.parse(horizon) - first) / DAY_MILLIS;
  const rtl = direction.value === "rtl";
  const months = utcMonth.range(new Date(first), new Date(horizon)).map((month) => (month.getTime() - first) / DAY_MILLIS);
  const heaps = lines.map((one) =>
    bin<number, number>()
      .domain([0, span + 1])
      .thresholds(months)(one.values),
  );
  return (
    <div ref={frame} class="dates">
      {wide > 0 && (
        <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={label}>
          {x.ticks(Math.min(9, Math.max(3, wide / 90))).map((tick) => (
            <g key={tick.getTime()} class="tick" transform={`translate(${x(tick)},0)`}>
              <line y1={TOP - 4} y2={height} />
              <text y={11} text-anchor="middle">
                {tick.getUTCMonth() === 0 ? yearOf(tick) : ""}
              </text>
            </g>
          ))}
          {lines.map((one, i) => {
            const heap = heaps[i]!;
            const tallest = max(heap, (bar) => bar.length) ?? 1;
            const y = scaleLinear([0, Math.max(1, tallest)], [0, row - (narrow ? 34 : 16)]);
            const floor = row - 8;
            const at = (d: number) => x(new Date(first + d * DAY_MILLIS));
            const median = one.values[Math.floor((one.values.length - 1) / 2)];
            const record = one.record === "never" ? null : middleOf(one.record);
            return (
              <g key={one.id} transform={`translate(0,${TOP + i * row})`} data-measure={one.id}>
                <text
                  class="name"
                  x={narrow ? 8 : names - 10}
                  y={narrow ? 10 : row / 2}
                  dy="0.35em"
                  text-anchor={narrow !== rtl ? "start" : "end"}
                  direction={direction.value}
                >
                  {one.name}
                </text>
                {heap.map((bar) => (
                  <rect
                    key={bar.x0}
                    class="heap"
                    x={at(bar.x0!)}
                    width={Math.max(0.6, at(bar.x1!) - at(bar.x0!) - 0.4)}
                    y={floor - y(bar.length)}
                    height={y(bar.length)}
                  />
                ))}
                {median !== undefined && (
                  <path class="median" d={`M${at(median)},${floor + 1}v-${row - (narrow ? 34 : 16)}`}>
                    <title>{t("dates.median", { date: shortDate(new Date(first + median * DAY_MILLIS)) })}</title>
                  </path>
                )}
                {one.said.map((said) => {
                  const where = middleOf(said.says);
                  return (
                    where && (
                      <path key={said.says + said.accounts.join()} class="said" d={`M${x(where)},${floor + 2}l4.500,5.500h-9z`}>
                        <title>{t("dates.said", { accounts: list(said.accounts.map(accountName)), date: saidDate(said.says) })}</title>
                      </path>
                    )
                  );
                })}
                {record && (
                  <path class="record" d={`M${x(record)},${floor + 2}l-4.500,-7 4.500,-7 4.500,7z`}>
                    <title>{t("dates.record", { date: saidDate(one.record) })}</title>
                  </path>
                )}
                <text class="figure" x={wide - 50} y={floor - 8} text-anchor={rtl ? "end" : "start"} direction={direction.value}>
                  {percent(one.share)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
