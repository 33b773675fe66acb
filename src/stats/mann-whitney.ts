import { at } from './at.ts';
import { present } from './complete.ts';
import { normalUpper } from './normal.ts';
import { rank } from './ranks.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface MannWhitney extends Computed {
  /** Pairs in which the first group is higher; a tie counts for half (R's W). */
  readonly u: number;
  readonly p: number;
  /** Chance that somebody of the first group is higher than somebody of the second, ties for half. */
  readonly superiority: number;
  /** Cliff's delta: higher minus lower, from −1 to 1. */
  readonly cliffsDelta: number;
}

/**
 * Is one group higher than the other (Mann, Whitney 1947)? U = R₁ − n₁(n₁ + 1)/2, two-sided by the normal approximation with
 * variance n₁n₂/12 · (n + 1 − Σ(t³ − t)/(n(n − 1))) for ties of t and, unless asked otherwise, a continuity correction. Fails: `too-few`, and `no-variation` when all values are equal.
 */
export function mannWhitney(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { corrected = true } = {},
): MannWhitney | Failure {
  const [a, b] = [present(first), present(second)];
  const [n1, n2] = [a.values.length, b.values.length];
  if (n1 === 0 || n2 === 0) return failure('too-few', 'Both groups need at least one value.');
  const { ranks, ties } = rank([...a.values, ...b.values]);
  let sum = 0;
  for (let i = 0; i < n1; i++) sum += at(ranks, i);
  const u = sum - (n1 * (n1 + 1)) / 2;
  const n = n1 + n2;
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 1e-9 * n1 * n2)) return failure('no-variation', 'All values are equal.');
  const away = Math.max(0, Math.abs(u - (n1 * n2) / 2) - (corrected ? 0.5 : 0));
  return computed({
    estimand: 'chance that the first group is higher',
    method: 'Mann–Whitney, normal approximation',
    n,
    missing: a.missing + b.missing,
    u,
    p: Math.min(1, 2 * normalUpper(away / Math.sqrt(variance))),
    superiority: u / (n1 * n2),
    cliffsDelta: (2 * u) / (n1 * n2) - 1,
  });
}
