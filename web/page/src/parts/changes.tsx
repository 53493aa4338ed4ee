/** Form for changes: documented levers, and any other value by its key. */
import { useState } from "preact/hooks";
import type { Lever, Scenario } from "../documents";
import { parted } from "../query";
import { t } from "../words/index";

interface Props {
  scenario: Scenario;
  changes: string[];
  change: (to: string[]) => void;
  id: string;
}

export function Changes({ scenario, changes, change, id }: Props) {
  const [own, write] = useState("");
  const set = new Map(changes.map((one) => [parted(one).key, parted(one).value]));
  const put = (key: string, value: string | null) => {
    const next = changes.filter((one) => parted(one).key !== key);
    change(value === null ? next : [...next, `${key}=${value}`]);
  };
  const levers = scenario.levers.filter(({ key }) => !key.startsWith("systems."));
  const systems = scenario.levers.filter(({ key }) => key.startsWith("systems."));
  const leverKeys = new Set(scenario.levers.map(({ key }) => key));
  const others = changes.filter((one) => !leverKeys.has(parted(one).key));
  return (
    <div class="changes">
      <Levers title={t("change.levers")} levers={levers} set={set} put={put} id={id} open />
      <Levers title={t("change.systems")} levers={systems} set={set} put={put} id={id} />
      <form
        class="own-change"
        onSubmit={(event) => {
          event.preventDefault();
          const { key, value } = parted(own.trim());
          if (key && value) {
            put(key, value);
            write("");
          }
        }}
      >
        <label for={id + "-own"}>{t("change.own")}</label>
        <input
          id={id + "-own"}
          dir="ltr"
          value={own}
          placeholder="disease.coast-wet=0.002"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit">{t("change.add")}</button>
      </form>
      {others.length > 0 && <Chips changes={others} drop={(key) => put(key, null)} />}
    </div>
  );
}

/** Current changes, each with a button to remove it. */
export function Chips({ changes, drop }: { changes: string[]; drop: (key: string) => void }) {
  return (
    <ul class="chips">
      {changes.map((one) => (
        <li key={one}>
          <code dir="ltr">{one}</code>
          <button type="button" aria-label={t("change.drop", { change: one })} onClick={() => drop(parted(one).key)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

interface LeversProps {
  title: string;
  levers: Lever[];
  set: Map<string, string>;
  put: (key: string, value: string | null) => void;
  id: string;
  open?: boolean;
}

function Levers({ title, levers, set, put, id, open }: LeversProps) {
  return (
    <details class="levers" {...(open ? { open: true } : {})}>
      <summary>{title}</summary>
      <ul>
        {levers.map((lever) => (
          <li key={lever.key} class={set.has(lever.key) ? "turned" : ""}>
            <label for={`${id}-${lever.key}`}>
              {lever.means} <code dir="ltr">{lever.key}</code>
            </label>
            <Turn lever={lever} id={`${id}-${lever.key}`} value={set.get(lever.key)} put={(value) => put(lever.key, value)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Turn({ lever, id, value, put }: { lever: Lever; id: string; value: string | undefined; put: (value: string | null) => void }) {
  if (lever.kind === "choice") {
    return (
      <select id={id} value={value ?? ""} onChange={(event) => put(event.currentTarget.value || null)}>
        <option value="">{t("change.as-is", { value: lever.value })}</option>
        {lever.values
          .filter((one) => one !== lever.value)
          .map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
      </select>
    );
  }
  if (lever.kind === "date") {
    return (
      <span class="date-lever">
        <select
          id={id}
          value={value === undefined ? "" : value === "never" ? "never" : "on"}
          onChange={(event) =>
            put(event.currentTarget.value === "" ? null : event.currentTarget.value === "never" ? "never" : "1864-01-01")
          }
        >
          <option value="">{t("change.as-is", { value: lever.value })}</option>
          <option value="never">{t("never")}</option>
          <option value="on">{t("change.on-day")}</option>
        </select>
        {value !== undefined && value !== "never" && (
          <input
            type="date"
            aria-label={lever.means}
            value={value}
            min="1861-06-01"
            max="1869-12-31"
            onChange={(event) => put(event.currentTarget.value || null)}
          />
        )}
      </span>
    );
  }
  const bounds = lever.values.map(Number).filter((bound) => !Number.isNaN(bound));
  return (
    <span class="number-lever">
      <input
        id={id}
        type="number"
        dir="ltr"
        min={Math.min(...bounds)}
        max={Math.max(...bounds)}
        step="any"
        placeholder={lever.value}
        value={value ?? ""}
        onChange={(event) => put(event.currentTarget.value === "" ? null : event.currentTarget.value)}
      />
      <span class="range" dir="ltr">
        {bounds.join(" … ")}
      </span>
    </span>
  );
}
