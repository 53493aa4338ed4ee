/** Data of a chart as an accessible table, with a CSV download. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { number, shortDate, t } from "../words/index";
import { save } from "./save";

/** Value of a cell, as it stands in a CSV file: numbers without grouping, dates in ISO form. */
type Value = string | number | null;

/** A cell. `shown` is the value in the language of the page, where the table shows it in that form. */
export type Cell = Value | { value: Value; shown: string };

const contentOf = (cell: Cell): Value => (typeof cell === "object" && cell !== null ? cell.value : cell);
const shownIn = (cell: Cell): string | number | null => (typeof cell === "object" && cell !== null ? cell.shown : cell);

/** Cell with a number that the table shows with up to so many decimals. The file has all of them. */
export const numberCell = (value: number, digits = 0): Cell => ({ value, shown: number(value, digits) });

/** Cell with a date in ISO form. */
export const dateCell = (iso: string): Cell => ({ value: iso, shown: shortDate(iso) });

/** Cell of an event that never occurs: empty in the file. */
export const neverCell = (): Cell => ({ value: null, shown: t("never") });

export interface TableOf {
  caption: string;
  head: string[];
  rows: Cell[][];
}

/** Collapsed table. Its rows are built when it is opened. `of` distinguishes several tables on one page. */
export function Behind({ file, make, of }: { file: string; make: () => TableOf; of?: string }) {
  const [shown, show] = useState(false);
  return (
    <details class="behind" onToggle={(event) => show((event.target as HTMLDetailsElement).open)}>
      <summary>{of ? `${t("table.behind")} (${of})` : t("table.behind")}</summary>
      {shown && <Table of={make()} />}
      {shown && (
        <button type="button" class="quiet" onClick={() => save(file + ".csv", "text/csv", csv(make()))}>
          {t("download.csv")}
        </button>
      )}
    </details>
  );
}

export function Table({ of }: { of: TableOf }) {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={of.caption}>
      <table>
        <caption>{of.caption}</caption>
        <thead>
          <tr>
            {of.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) =>
                c === 0 ? (
                  <th key={c} scope="row">
                    {shownIn(cell)}
                  </th>
                ) : (
                  <td key={c} class={typeof contentOf(cell) === "number" ? "number" : ""}>
                    {shownIn(cell) ?? "–"}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Formats a table as CSV (RFC 4180). A missing value is an empty field. */
export function csv({ head, rows }: TableOf): string {
  const cell = (of: Cell) => {
    const text = String(contentOf(of) ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\n") + "\n";
}

export function Section({ title, children, id }: { title: string; children: ComponentChildren; id?: string }) {
  return (
    <section class="section" {...(id ? { id } : {})}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
