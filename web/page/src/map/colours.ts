/**
 * Colours that are distinguishable with red-green colour blindness (M. Okabe and K. Ito 2008, "Color Universal Design"): blue for the
 * home government, orange for the intervention. Shapes also show the side: circle and square.
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

/** Returns the colour of a control value, from −1 (home government) to +1 (intervention). */
export const controlColour = (control: number): string =>
  control < 0 ? towardsHome(Math.min(1, -control)) : towardsIntervention(Math.min(1, control));

/** Returns the colour of each contingent, chosen by its kind. */
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
