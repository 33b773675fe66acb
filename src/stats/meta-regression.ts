import { at, item } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { completeRows, pick } from './complete.ts';
import { between, cochranQ, fitAt, type Heterogeneity, pieces } from './heterogeneity.ts';
import { inferT, inferZ, isLevel } from './inference.ts';
import { orthogonalise } from './least-squares.ts';
import type { Column } from './lin-columns.ts';
import { type ModeratorTest, metaCovariance, moderatorTest } from './meta-covariance.ts';
import { mean } from './moments.ts';
import type { Term } from './ols.ts';
import { uncentre } from './ols-covariance.ts';
import { qProfile } from './q-profile.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';
import { unit } from './triangular.ts';

export interface MetaRegression extends Computed {
  /** The intercept first: the effect of a study in which every column is 0. */
  readonly terms: readonly Term[];
  readonly dropped: readonly string[];
  /** Variance of the true effects that the columns do not explain, with its interval; null for one common effect. */
  readonly tau2: number;
  readonly tau2Interval: Interval | null;
  readonly i2: number;
  /** Percentage of the variance between studies that the columns explain; null when there is none to explain. */
  readonly r2: number | null;
  /** Spread that the columns leave (Cochran's Q). */
  readonly q: { readonly statistic: number; readonly df: number; readonly p: number };
  /** Do the columns matter at all: χ², or F with Hartung–Knapp; null without columns and with clusters. */
  readonly moderators: ModeratorTest | null;
  readonly withoutSpread: number;
}

export interface MetaRegressionOptions {
  readonly between?: Heterogeneity;
  readonly hk?: boolean;
  /** For each effect the number of its study, when a study has several: then CR2 with Satterthwaite instead of `hk`. */
  readonly cluster?: ArrayLike<number>;
  readonly level?: number;
}

/**
 * What effects of studies have to do with how the studies were (meta-regression with mixed effects, as metafor's rma with mods).
 * A comparison of studies, never of people. Weights 1/(v + τ²), τ² as in `pool`; Hartung–Knapp with t(k − p) unless FE.
 * Effects with standard error 0 are left out. Fails: `bad-input`, `too-few`, `no-convergence`, `no-variation`.
 */
export function metaRegression(
  effects: ArrayLike<number>,
  errors: ArrayLike<number>,
  moderators: readonly Column[],
  options: MetaRegressionOptions = {},
): MetaRegression | Failure {
  const { between: kind = 'REML', cluster, level = 0.95 } = options;
  const hk = options.hk ?? kind !== 'FE';
  const given = [effects, errors, ...moderators.map(({ values }) => values), ...(cluster ? [cluster] : [])];
  const known = completeRows(given);
  if (!known || !isLevel(level) || known.some((i) => at(errors, i) < 0))
    return failure(
      'bad-input',
      'Every effect needs a standard error of 0 or more, and a value of each column.',
    );
  const rows = known.filter((i) => at(errors, i) > 0);
  const whole = [effects, ...moderators.map(({ values }) => values)].map((c) => pick(c, rows));
  const centres = whole.map(mean);
  const [y, ...moved] = whole.map((c, j) => c.map((value) => value - at(centres, j)));
  const columns = [new Float64Array(rows.length).fill(1), ...moved];
  const { kept, dropped } = orthogonalise(columns);
  const df = rows.length - kept.length;
  if (!y || df < 1)
    return failure('too-few', `${rows.length} effects are too few for ${kept.length} coefficients.`);
  const v = pick(errors, rows).map((se) => se * se);
  const studies = { y, v, columns: kept.map((j) => item(columns, j)) };
  const tau2 = between(studies, kind);
  const before = between({ ...studies, columns: columns.slice(0, 1) }, kind);
  if (tau2 === undefined || before === undefined)
    return failure('no-convergence', 'The spread between the studies did not settle.');
  const fit = { ...fitAt(studies, tau2), kept, dropped };
  const left = fit.residuals.reduce((sum, e) => sum + e * e, 0);
  const all = y.reduce((sum, value, i) => sum + at(fit.weights, i) * value * value, 0);
  if (!(left > 1e-20 * all)) return failure('no-variation', 'The columns tell the effects perfectly.');
  const scale = hk && !cluster ? left / df : 1;
  const spread = metaCovariance(fit, scale, cluster && pick(cluster, rows));
  if ('code' in spread) return spread;
  const back = uncentre(fit, centres, spread.covariance);
  const errorOf = (j: number) => Math.sqrt(at(item(back.covariance, j), j));
  if (kept.some((_, j) => !(errorOf(j) > 0)))
    return failure('no-variation', 'The fit leaves no uncertainty.');
  const own = spread.df;
  const infer = (j: number) => {
    const [estimate, se] = [at(back.coefficients, j), errorOf(j)];
    if (own) return inferT(estimate, se, own(j === 0 ? back.first : unit(j, kept.length)), level);
    return hk ? inferT(estimate, se, df, level) : inferZ(estimate, se, level);
  };
  const q = cochranQ(studies, 0);
  const typical = df / pieces(studies, 0).trace;
  const name = (j: number) => (j === 0 ? '(Intercept)' : item(moderators, j - 1).name);
  return computed({
    estimand: 'average of the true effects by how the studies were',
    method: `meta-regression, ${kind}${cluster ? ', CR2' : hk ? ', Hartung–Knapp' : ''}`,
    n: rows.length,
    missing: effects.length - known.length,
    withoutSpread: known.length - rows.length,
    terms: kept.map((column, j) => ({ name: name(column), ...infer(j) })),
    dropped: dropped.map(name),
    tau2,
    tau2Interval: kind === 'FE' ? null : qProfile(studies, level),
    i2: (100 * tau2) / (tau2 + typical),
    r2: before > 0 ? 100 * Math.max(0, (before - tau2) / before) : null,
    q: { statistic: q, df, p: chiSquaredUpper(q, df) },
    moderators: cluster ? null : moderatorTest(back.coefficients, back.covariance, hk ? df : null),
  });
}
