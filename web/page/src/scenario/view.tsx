/** View "Scenario": selection and upload of a scenario, changes in all views, and sources. */
import { useSignal } from "@preact/signals";
import { address, adjust, go } from "../address";
import type { Dropped, Scenario, Scenarios } from "../documents";
import { Changes } from "../parts/changes";
import { useFetched } from "../parts/fetched";
import { Section } from "../parts/table";
import { Trouble, Waiting } from "../parts/trouble";
import { post, Refused } from "../server";
import { number, t } from "../words/index";
import { chosen, entriesOf, type Named, within } from "./files";

/** Largest upload that the server accepts [bytes]. The page rejects a larger one before sending it. */
const LARGEST = 8 << 20;

export function ScenarioView({ scenario }: { scenario: Scenario }) {
  const { changes } = address.value;
  return (
    <div class="scenario">
      <Section title={t("scenario.title")}>
        <p class="lead">{t("scenario.lead")}</p>
        <Pick scenario={scenario} />
        <Drop />
      </Section>
      <Section title={t("scenario.changes")}>
        <p class="lead">{t("scenario.changes-lead")}</p>
        <Changes id="base" scenario={scenario} changes={changes} change={(to) => adjust({ changes: to })} />
      </Section>
      <Section title={t("scenario.sources")}>
        <details>
          <summary>{t("scenario.sources-list", { n: number(scenario.sources.length) })}</summary>
          <ul class="sources">
            {scenario.sources.map((source) => (
              <li key={source.id}>
                <code dir="ltr">{source.id}</code> <span dir="auto">{source.title}</span>{" "}
                {source.url && <span dir="ltr">{source.url}</span>}
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </div>
  );
}

function Pick({ scenario }: { scenario: Scenario }) {
  const names = useFetched<Scenarios>("api/scenarios");
  return (
    <p class="ask">
      <label for="scenario">{t("scenario.pick")}</label>
      <select
        id="scenario"
        value={scenario.scenario}
        onChange={(event) => go({ scenario: event.currentTarget.value, changes: [], versus: [] }, "")}
      >
        {(names.value.value?.scenarios ?? [scenario.scenario]).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <span>{scenario.title}</span>
    </p>
  );
}

function Drop() {
  const error = useSignal<Error | null>(null);
  const busy = useSignal(false);
  const take = async (files: Named[]) => {
    if (files.length === 0) return;
    busy.value = true;
    error.value = null;
    try {
      const texts: Record<string, string> = {};
      let size = 0;
      for (const { path, file } of files) {
        if (!/\.ya?ml$/.test(path)) continue;
        size += file.size;
        texts[within(path)] = size > LARGEST ? "" : await file.text();
      }
      if (size > LARGEST) {
        throw new Refused(
          413,
          t("scenario.too-large", { size: number(size / 1e6, 1), most: number(LARGEST / 1e6, 1) }),
          t("scenario.too-large-fix"),
        );
      }
      const { scenario } = await post<Dropped>("api/scenarios", { files: texts });
      go({ view: "war", scenario, changes: [], versus: [] }, "");
    } catch (fault) {
      error.value = fault as Error;
    } finally {
      busy.value = false;
    }
  };
  return (
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void entriesOf(event.dataTransfer).then(take);
      }}
    >
      <input
        id="own-scenario"
        class="unseen"
        type="file"
        multiple
        ref={(input) => input?.setAttribute("webkitdirectory", "")}
        onChange={(event) => void take(chosen(event.currentTarget))}
      />
      <label for="own-scenario">{t("scenario.drop")}</label>
      <p class="note">{t("scenario.drop-note")}</p>
      {busy.value && <Waiting what={t("scenario.checking")} />}
      <Trouble error={error.value} />
    </div>
  );
}
