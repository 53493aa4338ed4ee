/** Data of a chart as an accessible table, with a CSV download. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../words/index";
import { save } from "./save";

export type Cell = string | number | null;

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
                    {cell}
                  </th>
                ) : (
                  <td key={c} class={typeof cell === "number" ? "number" : ""}>
                    {cell ?? "–"}
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
  const cell = (value: Cell) => {
    const text = value === null ? "" : String(value);
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
