/**
 * Colours that readers who cannot tell red from green can tell apart (M. Okabe and K. Ito 2008, "Color Universal Design"): blue the home
 * government, orange the intervention. Shape says the side too: circle and square.
 */
import { interpolateRgb } from "d3";
import type { Contingent } from "../documents";

export const HOME = "#0072b2";
export const INTERVENTION = "#d55e00";
const MIDDLE = "#d9d5cc";
const LENT = ["#cc79a7", "#8a63a8", "#5d3a6e"];
const PARTNERS = ["#b8860b", "#7a4b1e", "#a0522d"];

const towardsHome = interpolateRgb(MIDDLE, HOME);
const towardsIntervention = interpolateRgb(MIDDLE, INTERVENTION);

/** Of control, −1 home … +1 intervention. */
export const controlColour = (control: number): string =>
  control < 0 ? towardsHome(Math.min(1, -control)) : towardsIntervention(Math.min(1, control));

/** Of each contingent, by what sort of force it is. */
export function contingentColours(contingents: Contingent[]): Map<string, string> {
  const colours = new Map<string, string>();
  let lent = 0;
  let partners = 0;
  for (const { id, kind } of contingents) {
    colours.set(
      id,
      kind === "home-line"
        ? HOME
        : kind === "patron-corps"
          ? INTERVENTION
          : kind === "client-line"
            ? "#e69f00"
            : kind === "lent-corps"
              ? LENT[lent++ % LENT.length]!
              : PARTNERS[partners++ % PARTNERS.length]!,
    );
  }
  return colours;
}
