/** Legend of the map. */
import type { Scenario } from "../documents";
import { t } from "../words/index";
import { contingentColours, controlColour, HOME, INTERVENTION } from "./colours";

const SHADES = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];

export function Legend({ scenario, present }: { scenario: Scenario; present: Set<string> }) {
  const colours = contingentColours(scenario.contingents);
  return (
    <div class="legend">
      <div class="legend-control">
        <span data-side="home">{t("side.home")}</span>
        <svg viewBox="0 0 112 12" width="112" height="12" aria-hidden="true">
          {SHADES.map((control, i) => (
            <rect key={control} x={i * 16} width="16" height="12" fill={controlColour(control)} />
          ))}
        </svg>
        <span data-side="intervention">{t("side.intervention")}</span>
      </div>
      <ul class="legend-marks">
        <li>
          <Shape d="M2,8a6,6 0 1,0 12,0a6,6 0 1,0 -12,0" fill={HOME} /> {t("legend.home")}
        </li>
        <li>
          <Shape d="M2,2h12v12h-12z" fill={INTERVENTION} /> {t("legend.intervention")}
        </li>
        <li>
          <Shape d="M8,0l2.2,5.2 5.6,.4-4.3,3.6 1.4,5.5L8,11.8 3.1,14.7l1.4-5.5L.2,5.6l5.6-.4z" fill={HOME} /> {t("legend.seat")}
        </li>
        {scenario.submodels.includes("crown") && (
          <li>
            <Shape d="M1,4l3.5,4L8,2l3.5,6L15,4l-1.6,9H2.6z" fill={INTERVENTION} /> {t("legend.ruler")}
          </li>
        )}
        <li>
          <Shape d="M8,0l1.6,5 4.8-2.4L12,7.4l4,2.2-5,.8L12,16 8,12l-4,4 1-5.6-5-.8 4-2.2L1.600,2.600 6.400,5z" kind="fight" />{" "}
          {t("legend.fight")}
        </li>
        <li>
          <Shape d="M2,8a6,6 0 1,0 12,0a6,6 0 1,0 -12,0" kind="siege" /> {t("legend.siege")}
        </li>
        <li>
          <Shape d="M0,8H16" kind="route sea" /> {t("legend.sea")}
        </li>
        {scenario.contingents
          .filter(({ id }) => present.has(id))
          .map(({ id, name, side }) => (
            <li key={id}>
              <Shape d={side > 0 ? "M3,3h10v10h-10z" : "M3,8a5,5 0 1,0 10,0a5,5 0 1,0 -10,0"} fill={colours.get(id)!} kind="mark" /> {name}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Shape({ d, fill, kind }: { d: string; fill?: string; kind?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={d} class={kind ?? "dot"} {...(fill ? { fill } : {})} />
    </svg>
  );
}
