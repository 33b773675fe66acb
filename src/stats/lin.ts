import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { inferT, isLevel } from './inference.ts';
import { fitArm } from './lin-arm.ts';
import { type Adjustment, adjustments, type Column } from './lin-columns.ts';
import { mean } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Inference } from './result.ts';

export interface LinInput {
  readonly outcome: ArrayLike<number>;
  /** For each person the place of their arm in `arms`; NaN when unknown. */
  readonly arm: ArrayLike<number>;
  readonly arms: readonly string[];
  /** Place of the arm the others are compared with. */
  readonly control?: number;
  readonly covariates?: readonly Column[];
  /** For each person the number of their stratum, 0 and up; gives a dummy for each but the first. */
  readonly stratum?: ArrayLike<number>;
  readonly level?: number;
}

export interface ArmMean {
  readonly arm: string;
  readonly n: number;
  readonly mean: number;
  /** Mean for people as they are on average in all arms together. */
  readonly adjusted: number;
  readonly se: number;
}

export interface Contrast extends Inference {
  readonly arm: string;
  readonly control: string;
  readonly n: number;
}

export interface LinResult extends Computed {
  readonly means: readonly ArmMean[];
  readonly contrasts: readonly Contrast[];
  /** Columns that could not be used, and why. */
  readonly dropped: readonly Adjustment['dropped'][number][];
  readonly level: number;
}

/**
 * Effect of assignment to each arm against the control, in the unit of the outcome, adjusted for covariates as in
 * Lin (2013), with HC2 standard errors. Computed as one regression per arm on covariates centred over everybody: the
 * intercepts are the adjusted means, and their differences equal the fully interacted regression. Listwise deletion.
 * Fails: `bad-input`, `too-few` (an arm has no more people than columns + 1), `no-variation`, `leverage-one`.
 */
export function lin(input: LinInput): LinResult | Failure {
  const { arms, control = 0, covariates = [], level = 0.95 } = input;
  const columns = [input.outcome, input.arm, ...covariates.map(({ values }) => values)];
  const rows = completeRows(input.stratum ? [...columns, input.stratum] : columns);
  if (!rows || !isLevel(level)) return failure('bad-input', 'The columns must have the same length.');
  const codes = pickOrAll(input.arm, rows);
  const of = peopleOf(codes, arms.length);
  if (arms.length < 2 || !arms[control] || !of) {
    return failure('bad-input', 'Each person needs an arm of the list, and the control must be one of them.');
  }
  const outcome = pickOrAll(input.outcome, rows);
  const strata = input.stratum && pickOrAll(input.stratum, rows);
  const picked = covariates.map(({ name, values }) => ({ name, values: pickOrAll(values, rows) }));
  const { used, bases, dropped } = adjustments(picked, strata, of);
  const centre = mean(outcome);
  const fits = of.map((people, a) => fitArm(item(arms, a), outcome, centre, item(bases, a), people));
  const failed = fits.find((fit) => !fit.ok);
  if (failed && !failed.ok) return failed;
  const means = fits.filter((fit) => fit.ok);
  const base = item(means, control);
  const df = rows.length - arms.length * (used.length + 1);
  const contrasts = means
    .filter((fit) => fit !== base)
    .map(({ arm, n, shifted, se }) => ({
      ...{ arm, control: base.arm, n: n + base.n },
      ...inferT(shifted - base.shifted, Math.hypot(se, base.se), df, level),
    }));
  return computed({
    estimand: 'average effect of assignment to the arm',
    method: used.length > 0 ? 'Lin (2013), HC2' : 'difference in means, HC2',
    n: rows.length,
    missing: input.outcome.length - rows.length,
    means: means.map(({ arm, n, mean, adjusted, se }) => ({ arm, n, mean, adjusted, se })),
    contrasts,
    dropped,
    level,
  });
}

/** Rows come in order and once: as many as there are values means all of them, and then nothing is copied. */
const pickOrAll = (values: ArrayLike<number>, rows: Int32Array): Float64Array =>
  values instanceof Float64Array && values.length === rows.length ? values : pick(values, rows);

/** The people of each arm; undefined when somebody has no arm of the list. */
function peopleOf(codes: Float64Array, arms: number): readonly Int32Array[] | undefined {
  const counts = new Int32Array(arms);
  for (let i = 0; i < codes.length; i++) {
    const code = at(codes, i);
    if (!(code >= 0 && code < arms && Number.isInteger(code))) return undefined;
    counts[code] = at(counts, code) + 1;
  }
  const people = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let i = 0; i < codes.length; i++) {
    const code = at(codes, i);
    const place = at(counts, code);
    item(people, code)[place] = i;
    counts[code] = place + 1;
  }
  return people;
}
