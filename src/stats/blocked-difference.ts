import { at } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { moments } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface BlockedDifference extends Computed, Inference {
  readonly blocks: number;
  /** Blocks in which a group had fewer than two people: their people count as missing. */
  readonly thinBlocks: number;
}

/**
 * Difference of the means within each block, weighted by the size of the block (Imbens, Rubin 2015, chapter 9), in the
 * unit of the outcome. `treated` is 1 or 0. Degrees of freedom n − 2 · blocks. Fails: `bad-input`, `too-few`, `no-variation`.
 */
export function blockedDifference(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  block: ArrayLike<number>,
  { level = 0.95 } = {},
): BlockedDifference | Failure {
  const rows = completeRows([outcome, treated, block]);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const groups = [...Map.groupBy(rows.values(), (i) => at(block, i)).values()].map((people) => {
    const arm = (value: number) =>
      moments(
        pick(
          outcome,
          people.filter((i) => at(treated, i) === value),
        ),
      );
    return { one: arm(1), zero: arm(0) };
  });
  const full = groups.filter(({ one, zero }) => one.n > 1 && zero.n > 1);
  const n = full.reduce((sum, { one, zero }) => sum + one.n + zero.n, 0);
  if (full.length === 0) return failure('too-few', 'No block has two people in both groups.');
  const share = ({ one, zero }: (typeof full)[number]) => (one.n + zero.n) / n;
  const estimate = full.reduce((sum, b) => sum + share(b) * (b.one.mean - b.zero.mean), 0);
  const variance = full.reduce(
    (sum, b) => sum + share(b) ** 2 * (b.one.variance / b.one.n + b.zero.variance / b.zero.n),
    0,
  );
  if (!(variance > 0))
    return failure('no-variation', 'Within each block and group everybody has the same value.');
  return computed({
    estimand: 'difference between the means within blocks',
    method: 'blocked difference in means',
    n,
    missing: outcome.length - n,
    blocks: full.length,
    thinBlocks: groups.length - full.length,
    ...inferT(estimate, Math.sqrt(variance), n - 2 * full.length, level),
  });
}
