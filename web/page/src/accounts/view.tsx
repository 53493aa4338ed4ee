/** View "The accounts": every claim, with the accounts that make, omit or contradict it, and the share of runs in which it is true. */
import { useSignal } from "@preact/signals";
import { address, adjust, go } from "../address";
import type { Claim, ClaimsDocument, ClaimVersion, Interval, Scenario, WarDocument } from "../documents";
import { SizeField } from "../parts/ask";
import { command, Explain } from "../parts/explain";
import { useFetched } from "../parts/fetched";
import { Progress, useAsked } from "../parts/job";
import { Behind, Section, type TableOf } from "../parts/table";
import { ofWar } from "../server";
import { counted, number, percent, saidDate, seedName, shortDate, t } from "../words/index";

const SIZES = [100, 400, 1000];
type Filter = "all" | "contradicted" | "dated" | "silent";
const FILTERS: Filter[] = ["all", "contradicted", "dated", "silent"];
const DAY_MILLIS = 86_400_000;

export function AccountsView({ scenario }: { scenario: Scenario }) {
  const { runs, seed, changes, lang } = address.value;
  // Claims are about the historical war, so the changes of the address do not apply.
  const filter = useSignal<Filter>("all");
  const asking = useAsked<ClaimsDocument>({ kind: "claims", scenario: scenario.scenario, runs, seed: "1", lang });
  const news = asking.asked?.news.value ?? null;
  const answer = news?.answer ?? null;
  const war = useFetched<WarDocument>(ofWar("api/war", { scenario: scenario.scenario, seed, changes: [] }));
  const claims = answer?.claims.filter((claim) => fits(claim, filter.value)) ?? [];
  return (
    <div class="accounts">
      <Section title={t("accounts.title")}>
        <p class="lead">{t("accounts.lead")}</p>
        {changes.length > 0 && <p class="note">{t("accounts.unchanged")}</p>}
        <div class="ask">
          <SizeField id="claims-runs" label={t("odds.runs")} sizes={SIZES} size={runs} change={(runs) => adjust({ runs })} />
          <label for="claims-filter">{t("accounts.filter")}</label>
          <select id="claims-filter" value={filter.value} onChange={(event) => (filter.value = event.currentTarget.value as Filter)}>
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {t(`accounts.filter-${one}` as "accounts.filter-all")}
              </option>
            ))}
          </select>
          <Progress of={asking} />
        </div>
        {answer && <Scores answer={answer} />}
      </Section>
      {answer && (
        <Section title={t("accounts.claims", { n: claims.length })}>
          <ol class="claims">
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} scenario={scenario} answer={answer} war={war.value.value} />
            ))}
          </ol>
          <Behind file="claims" make={() => claimsTable(answer)} />
        </Section>
      )}
      {answer && (
        <div class="beneath">
          <Explain scenario={scenario} command={command("claims", scenario, [`--runs ${answer.runs}`, `--lang ${scenario.lang}`], [])}>
            <p>{t("explain.accounts", { runs: counted("runs", answer.runs) })}</p>
          </Explain>
          <div class="downloads" role="group" aria-label={t("download.title")}>
            <span>{t("download.title")}</span>
            <a href={`api/jobs/${news!.id}/answer`} download="claims.json">
              JSON
            </a>
          </div>
        </div>
      )}
    </div>
  );
}

function fits(claim: Claim, filter: Filter): boolean {
  switch (filter) {
    case "contradicted":
      return contradicted(claim);
    case "dated":
      return claim.versions.some((version) => version.says !== null);
    case "silent":
      return claim.silent.length > 0;
    default:
      return true;
  }
}

/** Reports whether two accounts disagree about the same part of a claim. */
function contradicted(claim: Claim): boolean {
  const parts = new Map<string, Set<string>>();
  for (const version of claim.versions) {
    const part = parts.get(version.part ?? "") ?? new Set();
    part.add((version.says ?? "") + "@" + (version.place ?? ""));
    parts.set(version.part ?? "", part);
  }
  return [...parts.values()].some((says) => says.size > 1);
}

function Scores({ answer }: { answer: ClaimsDocument }) {
  return (
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">{t("accounts.account")}</th>
          <th scope="col">{t("accounts.statements")}</th>
          <th scope="col">{t("accounts.silent")}</th>
          <th scope="col">{t("accounts.holds")}</th>
          <th scope="col">{t("accounts.same-year")}</th>
        </tr>
      </thead>
      <tbody>
        {answer.accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">{account.name}</th>
            <td>{number(account.statements)}</td>
            <td>{number(account.silent)}</td>
            <td>{account.mean_holds === null ? "–" : percent(account.mean_holds)}</td>
            <td>{account.mean_same_year === null ? "–" : percent(account.mean_same_year)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CardProps {
  claim: Claim;
  scenario: Scenario;
  answer: ClaimsDocument;
  war: WarDocument | null;
}

function ClaimCard({ claim, scenario, answer, war }: CardProps) {
  const nameOf = (id: string) => answer.accounts.find((account) => account.id === id)?.name ?? id;
  return (
    <li class={"claim " + claim.kind} id={"claim-" + claim.id}>
      <h3>{claim.statement}</h3>
      <p class="who">
        {t("accounts.kind", { kind: t(`claim.${claim.kind}` as "claim.cause") })}
        {claim.silent.length > 0 && (
          <span class="silent"> {t("accounts.silent-are", { accounts: claim.silent.map(nameOf).join(", ") })}</span>
        )}
        {contradicted(claim) && <strong class="contradiction"> {t("accounts.contradiction")}</strong>}
      </p>
      {claim.kind === "cause" ? (
        <Cause claim={claim} />
      ) : (
        <ul class="versions">
          {claim.versions.map((version, v) => (
            <Version key={v} version={version} nameOf={nameOf} claim={claim} scenario={scenario} war={war} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Version({
  version,
  nameOf,
  claim,
  scenario,
  war,
}: {
  version: ClaimVersion;
  nameOf: (id: string) => string;
  claim: Claim;
  scenario: Scenario;
  war: WarDocument | null;
}) {
  const share = version.occurs ?? version.holds ?? null;
  const who = version.accounts.map((id) => `${nameOf(id)} ${claim.accounts[id] ? "§" + claim.accounts[id] : ""}`.trim()).join(", ");
  const day = version.measure && war ? war.measures[version.measure] : null;
  return (
    <li>
      <span class="says">
        {who}
        {version.part && ` · ${partName(version, scenario)}`}
        {version.says ? (
          <>
            {": "}
            <strong>{saidDate(version.says)}</strong>
          </>
        ) : (
          claim.kind === "occurrence" && `: ${t("accounts.no-date")}`
        )}
        {version.place ? ` · ${scenario.places.find(({ id }) => id === version.place)?.name ?? version.place}` : ""}
      </span>
      {share && <Bar label={t(claim.kind === "state" ? "accounts.is-so" : "accounts.happens")} of={share} />}
      {version.same_year && <Bar label={t("accounts.in-year")} of={version.same_year} />}
      {version.within_30_days && <Bar label={t("accounts.in-30-days")} of={version.within_30_days} />}
      {version.measure && war && (
        <span class="in-this-war">
          {typeof day === "number" ? (
            <button type="button" class="link" onClick={() => go({ view: "war", changes: [] }, isoOf(war, day))}>
              {t("accounts.this-war", { seed: seedName(address.value.seed), date: shortDate(isoOf(war, day)) })}
            </button>
          ) : (
            t("accounts.not-this-war", { seed: seedName(address.value.seed) })
          )}
        </span>
      )}
    </li>
  );
}

const isoOf = (war: WarDocument, day: number): string => new Date(Date.parse(war.first_day) + day * DAY_MILLIS).toISOString().slice(0, 10);

function Bar({ label, of }: { label: string; of: Interval }) {
  return (
    <span class="claim-bar">
      <span>{label}</span>
      <span class="track" aria-hidden="true">
        <span class="filled" style={{ inlineSize: `${100 * (of.share ?? 0)}%` }} />
      </span>
      <span class="figure">
        {of.share === null ? "–" : t("share", { share: percent(of.share), low: percent(of.low!), high: percent(of.high!) })}
      </span>
    </span>
  );
}

/** Returns the name of the part that a version is about, for a claim with several parts. */
function partName(version: ClaimVersion, scenario: Scenario): string {
  const { part = "", measure } = version;
  if (part === "begins" || part === "ends") return t(`accounts.${part}`);
  return scenario.measures.find(({ id }) => id === measure)?.name ?? part;
}

function Cause({ claim }: { claim: Claim }) {
  const { test } = claim;
  return (
    <p>
      {t("accounts.cause")} {test?.means}{" "}
      {test && (
        <button type="button" class="link" onClick={() => go({ view: "whatif", versus: test.changes })}>
          {t("accounts.test")}
        </button>
      )}
    </p>
  );
}

function claimsTable(answer: ClaimsDocument): TableOf {
  return {
    caption: t("accounts.title"),
    head: [
      t("table.claim"),
      t("accounts.account"),
      t("table.says"),
      t("table.share"),
      t("table.low"),
      t("table.high"),
      t("accounts.in-year"),
      t("accounts.in-30-days"),
    ],
    rows: answer.claims.flatMap((claim) =>
      claim.versions.map((version) => {
        const share = version.occurs ?? version.holds ?? null;
        return [
          claim.statement,
          version.accounts.join(" "),
          version.says,
          share?.share ?? null,
          share?.low ?? null,
          share?.high ?? null,
          version.same_year?.share ?? null,
          version.within_30_days?.share ?? null,
        ];
      }),
    ),
  };
}
