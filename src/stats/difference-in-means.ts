import { present } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { isConstant, type Moments, moments } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface DifferenceInMeans extends Computed, Inference {
  readonly treated: Moments;
  readonly control: Moments;
}

/**
 * Mean of the treated minus mean of the controls, in the unit of the outcome. Standard error of Neyman (1923),
 * √(s₁²/n₁ + s₀²/n₀); degrees of freedom of Welch and Satterthwaite. NaN is missing and left out.
 * Fails: `too-few` under two values in a group; `no-variation` when nobody differs from their group.
 */
export function differenceInMeans(
  treatedValues: ArrayLike<number>,
  controlValues: ArrayLike<number>,
  { level = 0.95, estimand = 'difference between the means' } = {},
): DifferenceInMeans | Failure {
  if (!isLevel(level)) return failure('bad-input', 'The level must lie between 0 and 1.');
  const [one, zero] = [present(treatedValues), present(controlValues)];
  const [treated, control] = [moments(one.values), moments(zero.values)];
  if (treated.n < 2 || control.n < 2) return failure('too-few', 'Each group needs at least two values.');
  if (isConstant(treated) && isConstant(control)) {
    return failure('no-variation', 'Within each group everybody has the same value.');
  }
  const { se, df } = welch(treated, control);
  return computed({
    estimand,
    method: 'difference in means (Neyman, Welch)',
    n: treated.n + control.n,
    missing: one.missing + zero.missing,
    treated,
    control,
    ...inferT(treated.mean - control.mean, se, df, level),
  });
}

/** Standard error and degrees of freedom of a difference between two independent means. */
export function welch(a: Moments, b: Moments): { readonly se: number; readonly df: number } {
  const [va, vb] = [a.variance / a.n, b.variance / b.n];
  const se = Math.sqrt(va + vb);
  // As shares of the whole, so that very large or small units do not overflow.
  const [sa, sb] = [va / (va + vb), vb / (va + vb)];
  return { se, df: 1 / ((sa * sa) / (a.n - 1) + (sb * sb) / (b.n - 1)) };
}
