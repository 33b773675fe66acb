import { at } from './at.ts';
import { completeRows } from './complete.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { pool } from './pooling.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface SubgroupEffect {
  readonly group: number;
  readonly n: number;
  /** As measured in this group alone; null when it cannot be. */
  readonly raw: number | null;
  readonly se: number | null;
  /** Pulled towards the whole by how little the group tells itself. Use this one. */
  readonly shrunk: number | null;
  readonly interval: Interval | null;
}

export interface SubgroupEffects extends Computed {
  readonly groups: readonly SubgroupEffect[];
  readonly average: number;
  readonly tau2: number;
  /** No sign that the effect differs between the groups: then say that, and show one effect. */
  readonly alike: boolean;
}

/**
 * The effect in groups chosen beforehand, shrunken by empirical Bayes to their average (Morris 1983; REML). `treated` is 1 or 0,
 * `group` 0 and up. A group in which nobody differs from their arm has no standard error and stays out. Fails as `pool`.
 */
export function subgroupEffects(
  outcome: ArrayLike<number>,
  treated: ArrayLike<number>,
  group: ArrayLike<number>,
  { level = 0.95 } = {},
): SubgroupEffects | Failure {
  const rows = completeRows([outcome, treated, group]);
  if (!rows) return failure('bad-input', 'The columns must have the same length.');
  const size = 1 + rows.reduce((most, i) => Math.max(most, at(group, i)), -1);
  const own = Array.from({ length: size }, (_, g) => {
    const people = rows.filter((i) => at(group, i) === g);
    const of = (arm: number) =>
      Float64Array.from(
        people.filter((i) => at(treated, i) === arm),
        (i) => at(outcome, i),
      );
    const result = differenceInMeans(of(1), of(0), { level });
    return {
      group: g,
      n: people.length,
      raw: result.ok ? result.estimate : null,
      se: result.ok ? result.se : null,
    };
  });
  const pooled = pool(
    own.map(({ raw }) => raw ?? Number.NaN),
    own.map(({ se }) => se ?? Number.NaN),
    { level },
  );
  if (!pooled.ok) return pooled;
  const groups = own.map((one, g) => {
    const shrunk = pooled.shrunk[g] ?? null;
    return { ...one, shrunk: shrunk?.estimate ?? null, interval: shrunk?.interval ?? null };
  });
  return computed({
    estimand: 'effect in each group',
    method: 'empirical Bayes, REML',
    n: rows.length,
    missing: outcome.length - rows.length,
    ...{ groups, average: pooled.estimate, tau2: pooled.tau2, alike: pooled.tau2 === 0 },
  });
}
