/** Chart of dates over many runs: a monthly histogram and the median per event, with the historical date and the dates of the accounts. */
import { bin, max, type ScaleTime, scaleUtc, utcMonth } from "d3";
import { useWidth } from "../parts/size";
import { printing } from "../theme";
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

/** Rows of one drawing on paper: a drawing cannot be broken between two pages. */
const ROWS_ON_PAPER = 12;

/** Scales and sizes that all rows share. */
interface Layout {
  wide: number;
  narrow: boolean;
  /** Width of the names [pixels]. */
  names: number;
  row: number;
  /** First day [milliseconds since 1970]. */
  first: number;
  x: ScaleTime<number, number>;
  /** Borders of the bars, and the length of the time axis [days since the first day]. */
  months: number[];
  span: number;
}

export function Dates({ lines, firstDay, horizon, label, accountName }: Props) {
  const [frame, width] = useWidth();
  const wide = width.value;
  const first = Date.parse(firstDay);
  const narrow = wide < 560;
  const names = narrow ? 8 : Math.min(230, wide * 0.3);
  const layout: Layout = {
    wide,
    narrow,
    names,
    row: narrow ? ROW + 18 : ROW,
    first,
    x: scaleUtc([new Date(first), new Date(horizon)], [names, Math.max(names + 20, wide - 56)]),
    months: utcMonth.range(new Date(first), new Date(horizon)).map((month) => (month.getTime() - first) / DAY_MILLIS),
    span: (Date.parse(horizon) - first) / DAY_MILLIS,
  };
  const rows = printing.value ? ROWS_ON_PAPER : Math.max(1, lines.length);
  const parts = Array.from({ length: Math.ceil(lines.length / rows) }, (_, i) => lines.slice(i * rows, (i + 1) * rows));
  return (
    <div ref={frame} class="dates">
      {wide > 0 && parts.map((part, i) => <Part key={i} lines={part} layout={layout} label={label} accountName={accountName} />)}
    </div>
  );
}

interface PartProps {
  lines: DateLine[];
  layout: Layout;
  label: string;
  accountName: (id: string) => string;
}

/** Drawing of some rows below a time axis. */
function Part({ lines, layout, label, accountName }: PartProps) {
  const { wide, row, x } = layout;
  const height = TOP + lines.length * row + 6;
  return (
    <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={label}>
      {x.ticks(Math.min(9, Math.max(3, wide / 90))).map((tick) => (
        <g key={tick.getTime()} class="tick" transform={`translate(${x(tick)},0)`}>
          <line y1={TOP - 4} y2={height} />
          <text y={11} text-anchor="middle">
            {tick.getUTCMonth() === 0 ? yearOf(tick) : ""}
          </text>
        </g>
      ))}
      {lines.map((one, i) => (
        <g key={one.id} transform={`translate(0,${TOP + i * row})`} data-measure={one.id}>
          <Row one={one} layout={layout} accountName={accountName} />
        </g>
      ))}
    </svg>
  );
}

function Row({ one, layout, accountName }: { one: DateLine; layout: Layout; accountName: (id: string) => string }) {
  const { wide, narrow, names, row, first, x } = layout;
  const rtl = direction.value === "rtl";
  const floor = row - 8;
  const tallest = row - (narrow ? 34 : 16);
  const at = (day: number) => x(new Date(first + day * DAY_MILLIS));
  const median = one.values[Math.floor((one.values.length - 1) / 2)];
  const record = one.record === "never" ? null : middleOf(one.record);
  return (
    <>
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
      <path class="heap" d={heapOf(one.values, layout, floor, tallest)} />
      {median !== undefined && (
        <path class="median" d={`M${at(median).toFixed(1)},${floor + 1}v-${tallest}`}>
          <title>{t("dates.median", { date: shortDate(new Date(first + median * DAY_MILLIS)) })}</title>
        </path>
      )}
      {one.said.map((said) => {
        const where = middleOf(said.says);
        return (
          where && (
            <path key={said.says + said.accounts.join()} class="said" d={`M${x(where).toFixed(1)},${floor + 2}l4.500,5.500h-9z`}>
              <title>{t("dates.said", { accounts: list(said.accounts.map(accountName)), date: saidDate(said.says) })}</title>
            </path>
          )
        );
      })}
      {record && (
        <path class="record" d={`M${x(record).toFixed(1)},${floor + 2}l-4.500,-7 4.500,-7 4.500,7z`}>
          <title>{t("dates.record", { date: saidDate(one.record) })}</title>
        </path>
      )}
      <text class="figure" x={wide - 50} y={floor - 8} text-anchor={rtl ? "end" : "start"} direction={direction.value}>
        {percent(one.share)}
      </text>
    </>
  );
}

/** Returns the bars of a histogram by month as one path. Months without a value have no bar. */
function heapOf(values: number[], { first, x, months, span }: Layout, floor: number, height: number): string {
  const heap = bin<number, number>()
    .domain([0, span + 1])
    .thresholds(months)(values);
  const tallest = Math.max(1, max(heap, (bar) => bar.length) ?? 1);
  const at = (day: number) => x(new Date(first + day * DAY_MILLIS));
  return heap
    .filter((bar) => bar.length > 0)
    .map((bar) => {
      const left = at(bar.x0!);
      const width = Math.max(0.6, at(bar.x1!) - left - 0.4);
      const tall = (height * bar.length) / tallest;
      return `M${left.toFixed(1)},${floor}v${(-tall).toFixed(1)}h${width.toFixed(1)}V${floor}z`;
    })
    .join("");
}
