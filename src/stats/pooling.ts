import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { completeRows, pick } from './complete.ts';
import { between, type Heterogeneity, weightedMean } from './heterogeneity.ts';
import { inferT, inferZ, isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { qProfile } from './q-profile.ts';
import { type Computed, computed, type Failure, failure, type Inference, type Interval } from './result.ts';
import { studentTUpperQuantile } from './student-t.ts';

export interface Pooled extends Computed, Inference {
  /** Variance of the true effects between studies. */
  readonly tau2: number;
  /** By the Q-profile; with few studies it is wide. Null for one common effect. */
  readonly tau2Interval: Interval | null;
  /** Percentage of the spread that is not chance. */
  readonly i2: number;
  readonly h2: number;
  readonly q: { readonly statistic: number; readonly df: number; readonly p: number };
  /** Where the effect of a next study is likely to lie; show it first. Null for one common effect. */
  readonly prediction: Interval | null;
  /** Effects whose standard error is 0: they would take all the weight, and are left out. */
  readonly withoutSpread: number;
  /** Each study pulled towards the whole by how little it tells itself; null where it could not be used. */
  readonly shrunk: readonly ({ readonly estimate: number; readonly interval: Interval } | null)[];
}

export interface PoolOptions {
  readonly between?: Heterogeneity;
  readonly hk?: boolean;
  readonly level?: number;
}

/**
 * One effect from many studies. `between` says how the spread between them is estimated, REML by default. With `hk`
 * (the default, but for FE) the standard error of Hartung and Knapp with t(k − 1). A NaN is missing.
 * Fails: `bad-input`, `too-few` under two usable studies, `no-convergence`.
 */
export function pool(
  effects: ArrayLike<number>,
  errors: ArrayLike<number>,
  options: PoolOptions = {},
): Pooled | Failure {
  const { between: kind = 'REML', level = 0.95 } = options;
  const hk = options.hk ?? kind !== 'FE';
  const known = completeRows([effects, errors]);
  if (!known || !isLevel(level)) return failure('bad-input', 'Every effect needs a standard error.');
  const rows = known.filter((i) => at(errors, i) > 0);
  if (known.some((i) => at(errors, i) < 0))
    return failure('bad-input', 'A standard error may not be negative.');
  const k = rows.length;
  if (k < 2) return failure('too-few', 'At least two studies with a standard error are needed.');
  const y = pick(effects, rows);
  const v = pick(errors, rows).map((se) => se * se);
  const studies = { y: y.map((value) => value - at(y, 0)), v, columns: [new Float64Array(k).fill(1)] };
  const tau2 = between(studies, kind);
  if (tau2 === undefined) return failure('no-convergence', 'The spread between the studies did not settle.');
  const w = v.map((own) => 1 / (own + tau2));
  const { mean: mu, total } = weightedMean(y, w);
  const fixed = v.map((own) => 1 / own);
  const common = weightedMean(y, fixed);
  const q = y.reduce((sum, value, i) => sum + at(fixed, i) * (value - common.mean) ** 2, 0);
  const squares = fixed.reduce((sum, weight) => sum + weight * weight, 0);
  const typical = ((k - 1) * common.total) / (common.total ** 2 - squares);
  const spread = y.reduce((sum, value, i) => sum + at(w, i) * (value - mu) ** 2, 0) / (k - 1);
  const plain = 1 / Math.sqrt(total);
  const se = hk ? plain * Math.sqrt(spread) : plain;
  if (!(se > 0)) return failure('no-variation', 'All studies give exactly the same effect.');
  const tail = (1 - level) / 2;
  const reach = (hk ? studentTUpperQuantile(tail, k - 1) : -normalQuantile(tail)) * Math.sqrt(tau2 + se * se);
  const place = new Map(Array.from(rows, (row, i) => [row, i] as const));
  return computed({
    estimand: kind === 'FE' ? 'the common effect' : 'average of the true effects',
    method: `${kind}${hk ? ', Hartung–Knapp' : ''}`,
    n: k,
    missing: effects.length - known.length,
    withoutSpread: known.length - k,
    ...(hk ? inferT(mu, se, k - 1, level) : inferZ(mu, se, level)),
    tau2,
    tau2Interval: kind === 'FE' ? null : qProfile(studies, level),
    i2: (100 * tau2) / (tau2 + typical),
    h2: tau2 / typical + 1,
    q: { statistic: q, df: k - 1, p: chiSquaredUpper(q, k - 1) },
    prediction: kind === 'FE' ? null : ([mu - reach, mu + reach] as const),
    shrunk: Array.from(effects, (_, row) => {
      const i = place.get(row);
      return i === undefined ? null : shrink(at(y, i), at(v, i), { tau2, mu, se: plain }, tail);
    }),
  });
}

/** The empirical Bayes estimate of one study (as metafor's blup, with the uncertainty of the mean). */
function shrink(y: number, v: number, whole: { tau2: number; mu: number; se: number }, tail: number) {
  const share = whole.tau2 / (whole.tau2 + v);
  const estimate = share * y + (1 - share) * whole.mu;
  const half = -normalQuantile(tail) * Math.sqrt(share * v + ((1 - share) * whole.se) ** 2);
  return { estimate, interval: [estimate - half, estimate + half] as const };
}
