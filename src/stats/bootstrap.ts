import { at, item } from './at.ts';
import { isDraws } from './draws.ts';
import { isLevel } from './inference.ts';
import { moments } from './moments.ts';
import { quantile } from './quantile.ts';
import { randomFrom } from './random.ts';
import { type Failure, failure, type Interval } from './result.ts';

export interface Bootstrapped {
  readonly ok: true;
  readonly se: number;
  /** Percentiles of the statistic over the draws. */
  readonly interval: Interval;
  readonly draws: number;
  /** Draws in which the statistic did not exist; they are left out. */
  readonly failed: number;
  readonly seed: number | string;
}

export interface BootstrapOptions {
  readonly seed: number | string;
  readonly draws?: number;
  readonly level?: number;
  /** For each row the number of its cluster: then clusters are drawn as a whole. */
  readonly cluster?: ArrayLike<number>;
}

/**
 * How much a statistic would move with other people: rows 0 … n − 1 are drawn with putting back (Efron 1979) and the statistic is
 * computed again; it may keep and sort the rows it gets, and gives undefined where it does not exist.
 * Fails: `bad-input`; `too-few` under five rows or clusters; `not-computable` when one draw in ten has no statistic;
 * `no-variation` when it is always the same, as of coders who agree on all there is.
 */
export function bootstrap(
  n: number,
  statistic: (rows: Int32Array) => number | undefined,
  { seed, draws = 1_000, level = 0.95, cluster }: BootstrapOptions,
): Bootstrapped | Failure {
  if (!isLevel(level) || !isDraws(draws) || draws < 20 || (cluster && cluster.length !== n))
    return failure(
      'bad-input',
      'Twenty draws or more (up to ten million) and a level between 0 and 1 are needed.',
    );
  const units: readonly ArrayLike<number>[] = cluster
    ? [...Map.groupBy(Array(n).keys(), (i) => at(cluster, i)).values()]
    : Array.from({ length: n }, (_, i) => [i]);
  if (units.length < 5) return failure('too-few', 'At least five units are needed to draw from.');
  const { below } = randomFrom(seed, 'bootstrap');
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const chosen = units.flatMap(() => Array.from(item(units, below(units.length))));
    const value = statistic(Int32Array.from(chosen));
    if (value !== undefined && Number.isFinite(value)) values.push(value);
  }
  const failed = draws - values.length;
  if (failed > draws / 10)
    return failure('not-computable', `In ${failed} of ${draws} draws the statistic does not exist.`);
  const se = Math.sqrt(moments(values).variance);
  if (!(se > 0)) return failure('no-variation', 'In every draw the statistic is the same.');
  const end = (share: number) => quantile(values, share) ?? Number.NaN;
  const interval = [end((1 - level) / 2), end((1 + level) / 2)] as const;
  return { ok: true, se, interval, draws, failed, seed };
}
