/**
 * Which differences count. The page has one rule for all of them: the 95 % interval that it shows excludes zero. The documents have
 * another flag, `told_from_zero`, which for measures also counts a test of ranks; an interval that covers zero can stand beside it.
 */
import type { Difference, MeasureDifference } from "../documents";

export interface Span {
  difference: number;
  low: number;
  high: number;
}

/** Returns a difference with its interval if the interval excludes zero; otherwise null. An unbounded interval does not. */
export function significant(of: Partial<Pick<Difference, "difference" | "low" | "high">>): Span | null {
  const { difference, low, high } = of;
  if (typeof difference !== "number" || typeof low !== "number" || typeof high !== "number") return null;
  return low > 0 || high < 0 ? { difference, low, high } : null;
}

export interface Moved {
  /** Difference of the value: days, or an amount. */
  value: Span | null;
  /** Difference of the share of runs in which the measure has a value. */
  occurs: Span | null;
}

/** Returns the significant differences of a measure; null if there are none. */
export function moved(of: MeasureDifference): Moved | null {
  const value = significant(of);
  const occurs = significant(of.occurs);
  return value || occurs ? { value, occurs } : null;
}

const MOST_DIGITS = 6;

/** Returns the number of decimals with which both bounds of an interval that excludes zero are shown as different from zero. */
export function digitsOf({ low, high }: Span, least: number): number {
  const nearest = Math.min(Math.abs(low), Math.abs(high));
  let digits = least;
  while (digits < MOST_DIGITS && nearest * 10 ** digits < 0.5) digits++;
  return digits;
}
