import { type Failure, failure, type Interval } from './result.ts';

export interface EValue {
  readonly ok: true;
  /** How strongly (as a ratio of risks) something unmeasured must go with both treatment and outcome to explain the estimate away. */
  readonly estimate: number;
  /** The same for the end of the interval nearest to no difference; 1 when the interval holds it. */
  readonly limit: number;
}

const of = (ratio: number): number => {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
};

/** E-value of a risk ratio and its interval (VanderWeele, Ding 2017). Fails: `bad-input` unless 0 < lower ≤ ratio ≤ upper. */
export function eValue(ratio: number, interval: Interval): EValue | Failure {
  const [low, high] = interval;
  if (!(low > 0 && low <= ratio && ratio <= high && high < Number.POSITIVE_INFINITY))
    return failure('bad-input', 'A risk ratio lies above 0 and within its interval.');
  const limit = low <= 1 && high >= 1 ? 1 : of(low > 1 ? low : high);
  return { ok: true, estimate: of(ratio), limit };
}

/** For a difference in standard deviations with its standard error: about the risk ratio exp(0.91 d), limits exp(0.91 d ± 1.78 se). */
export const eValueOfDifference = (d: number, se: number): EValue | Failure =>
  eValue(Math.exp(0.91 * d), [Math.exp(0.91 * d - 1.78 * se), Math.exp(0.91 * d + 1.78 * se)]);
