import { present } from './complete.ts';
import { isConstant, moments } from './moments.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface StandardisedDifference extends Computed {
  /** In standard deviations; 0.1 is a usual limit. 0 when both groups hold one and the same value. */
  readonly estimate: number;
  readonly treatedMean: number;
  readonly controlMean: number;
}

/**
 * How far two groups differ at the start: difference of the means over √((s₁² + s₀²) / 2). No p-value: after a draw any
 * difference is chance. NaN is missing. Fails: `too-few`; `no-variation` when each group has one value, but not the same.
 */
export function standardisedDifference(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
): StandardisedDifference | Failure {
  const [one, zero] = [present(treated), present(control)];
  const [a, b] = [moments(one.values), moments(zero.values)];
  if (a.n < 2 || b.n < 2) return failure('too-few', 'Each group needs at least two values.');
  const still = isConstant(a) && isConstant(b);
  if (still && a.mean !== b.mean) {
    return failure(
      'no-variation',
      'Each group has one value, and they differ: there is no spread to compare with.',
    );
  }
  return computed({
    estimand: 'difference at the start in standard deviations',
    method: 'standardised mean difference',
    n: a.n + b.n,
    missing: one.missing + zero.missing,
    estimate: still ? 0 : (a.mean - b.mean) / Math.sqrt((a.variance + b.variance) / 2),
    treatedMean: a.mean,
    controlMean: b.mean,
  });
}
