/** The page: header with navigation, language and theme; the current view; footer. */
import { useEffect } from "preact/hooks";
import { AccountsView } from "./accounts/view";
import { address, adjust, askedDay, go } from "./address";
import type { Scenario } from "./documents";
import { OddsView } from "./odds/view";
import { SeedField } from "./parts/ask";
import { Chips } from "./parts/changes";
import { ahead, useFetched } from "./parts/fetched";
import { Section } from "./parts/table";
import { Trouble, Waiting } from "./parts/trouble";
import { type Address, seedOf, type Theme, type View, views, written } from "./query";
import { ScenarioView } from "./scenario/view";
import { reachable } from "./server";
import { TurnsView } from "./turns/view";
import { pathsOfWar } from "./war/load";
import { WarView } from "./war/view";
import { WhatIfView } from "./whatif/view";
import { direction, t } from "./words/index";
import { type Language, languages, ownNames } from "./words/languages";

const THEMES: Theme[] = ["auto", "light", "dark"];
const STANDARD = "mexico-1861";

export function App() {
  const { view, lang, changes, invalid } = address.value;
  const scenario = useScenario();
  const title = scenario.value.value?.title ?? "Puebla";
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = direction.value;
    document.title = `${t(`view.${view}`)} · ${title} · Puebla`;
  }, [lang, view, title]);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t("skip")}
      </a>
      <header class="top">
        <div class="name">
          <strong>Puebla</strong> <span class="title">{title}</span>
        </div>
        <nav aria-label={t("views")}>
          <ul>
            {views.map((one) => (
              <li key={one}>
                <ViewLink view={one} current={one === view} />
              </li>
            ))}
          </ul>
        </nav>
        <div class="settings">
          <label>
            <span class="unseen">{t("language")}</span>
            <select id="language" value={lang} onChange={(event) => go({ lang: event.currentTarget.value as Language })}>
              {languages.map((one) => (
                <option key={one} value={one} lang={one}>
                  {ownNames[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="unseen">{t("theme")}</span>
            <select id="theme" value={address.value.theme} onChange={(event) => adjust({ theme: event.currentTarget.value as Theme })}>
              {THEMES.map((one) => (
                <option key={one} value={one}>
                  {t(`theme.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      {!reachable.value && (
        <p class="away" role="alert">
          {t("trouble.unreachable")}
        </p>
      )}
      {changes.length > 0 && (
        <div class="in-force">
          <span>{t("change.in-force")}</span>
          <Chips changes={changes} drop={(key) => adjust({ changes: changes.filter((one) => !one.startsWith(key + "=")) })} />
        </div>
      )}
      <main id="main" tabIndex={-1}>
        <h1 class="unseen">{t(`view.${view}`)}</h1>
        <Trouble error={scenario.error.value} />
        {invalid.map(({ name, value, least, most, used }) => (
          <p key={name} class="trouble" role="alert">
            {t("address.number", { name, value, least, most, used })}
          </p>
        ))}
        {scenario.value.value?.scenario === (address.value.scenario || STANDARD) ? (
          <Shown view={view} scenario={scenario.value.value} />
        ) : (
          !scenario.error.value && <Waiting what={t("waiting")} />
        )}
      </main>
      <footer>
        <p>{t("footer.honest")}</p>
        <p>{t("footer.sources")}</p>
      </footer>
    </>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function ViewLink({ view, current }: { view: View; current: boolean }) {
  return (
    <a
      href={written({ ...address.value, view }, askedDay.value)}
      {...(current ? { "aria-current": "page" as const } : {})}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go({ view });
      }}
    >
      {t(`view.${view}`)}
    </a>
  );
}

const useScenario = () => useFetched<Scenario>(pathOfScenario(address.value));

function pathOfScenario({ scenario, lang, changes }: Address): string {
  const query = new URLSearchParams({ lang });
  changes.forEach((change) => query.append("change", change));
  return `api/scenarios/${encodeURIComponent(scenario || STANDARD)}?${query}`;
}

/** Starts the requests of the first view in parallel, before it is rendered. */
export function askAhead(): void {
  const { view, scenario, seed, changes, lang } = address.peek();
  ahead(pathOfScenario(address.peek()));
  if (view === "war" && seedOf(seed) !== null) ahead(pathsOfWar({ scenario: scenario || STANDARD, seed, changes, lang })[0]);
}

/** Views that show the war of the seed. */
const OF_ONE_WAR: View[] = ["war", "whatif", "turns", "accounts"];

function Shown({ view, scenario }: { view: View; scenario: Scenario }) {
  const { seed } = address.value;
  if (seedOf(seed) === null && OF_ONE_WAR.includes(view)) {
    return (
      <Section title={t(`view.${view}`)}>
        <form class="ask" onSubmit={(event) => event.preventDefault()}>
          <SeedField id="seed" label={t("war.seed")} seed={seed} change={(to) => go({ seed: to }, "")} />
        </form>
      </Section>
    );
  }
  switch (view) {
    case "war":
      return <WarView scenario={scenario} />;
    case "odds":
      return <OddsView scenario={scenario} />;
    case "whatif":
      return <WhatIfView scenario={scenario} />;
    case "turns":
      return <TurnsView scenario={scenario} />;
    case "accounts":
      return <AccountsView scenario={scenario} />;
    case "scenario":
      return <ScenarioView scenario={scenario} />;
  }
}
