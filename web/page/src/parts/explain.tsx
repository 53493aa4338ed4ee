/** "How are these numbers computed?": the method, the equivalent command, and the meaning of the intervals. */
import type { ComponentChildren } from "preact";
import { address } from "../address";
import type { Scenario } from "../documents";
import { t } from "../words/index";

export function Explain({ scenario, command, children }: { scenario: Scenario; command: string; children: ComponentChildren }) {
  return (
    <details class="explain">
      <summary>{t("explain.title")}</summary>
      <div class="explain-body">
        {children}
        <p>{t("explain.command")}</p>
        <pre dir="ltr" tabIndex={0}>
          <code>{command}</code>
        </pre>
        <p>
          {t("explain.same", {
            scenario: scenario.scenario,
            version: scenario.version,
            hash: scenario.scenario_hash.slice(0, 12),
          })}
        </p>
        <p>{t("explain.honest")}</p>
      </div>
    </details>
  );
}

/** Returns the equivalent terminal command. */
export function command(verb: string, scenario: Scenario, options: (string | null)[], changes = address.value.changes): string {
  const name = scenario.scenario === "mexico-1861" ? [] : [scenario.scenario.startsWith("dropped-") ? "YOUR-FOLDER" : scenario.scenario];
  const set = changes.map((change) => `--set ${quoted(change)}`);
  return ["./puebla", verb, ...name, ...options.filter((option) => option !== null), ...set].join(" ");
}

export const quoted = (text: string): string => (/^[\w.=/:-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
