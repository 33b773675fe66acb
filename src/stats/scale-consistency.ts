import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { fUpperQuantile } from './f.ts';
import { isLevel } from './inference.ts';
import { covariance } from './moments.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface ScaleConsistency extends Computed {
  readonly estimate: number;
  /** Feldt (1965). */
  readonly interval: Interval;
  readonly level: number;
  /** From the correlations, as if all questions had the same spread; null when a question got one answer. */
  readonly standardised: number | null;
  /** For each question: alpha of the others (null for two questions) and correlation with the sum of the others. */
  readonly items: readonly { readonly without: number | null; readonly itemRest: number | null }[];
}

/**
 * Do the questions of a scale belong together? Cronbach's alpha over people who answered all. `items` are columns of
 * answers, one per question, already turned the same way. Fails: `bad-input` under two questions or for unequal columns,
 * `too-few` under two people, `no-variation` when all sums are equal.
 */
export function scaleConsistency(
  items: readonly ArrayLike<number>[],
  { level = 0.95 } = {},
): ScaleConsistency | Failure {
  const k = items.length;
  const rows = completeRows(items);
  if (k < 2 || !rows || !isLevel(level))
    return failure('bad-input', 'A scale has two or more columns of one length.');
  const n = rows.length;
  if (n < 2) return failure('too-few', 'At least two people must have answered every question.');
  const columns = items.map((values) => pick(values, rows));
  const c = columns.map((a) => Float64Array.from(columns, (b) => covariance(a, b)));
  const all = [...c.keys()];
  if (!varies(c, all)) return failure('no-variation', 'The sum of the answers is the same for everybody.');
  const alpha = alphaOf(c, all);
  const tail = (1 - level) / 2;
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const r = c.map((row, i) => row.map((v, j) => v / Math.sqrt(at(item(c, i), i) * at(item(c, j), j))));
  return computed({
    estimand: 'internal consistency of the scale',
    method: "Cronbach's alpha, Feldt interval",
    n,
    missing: (items[0]?.length ?? 0) - n,
    estimate: alpha,
    interval: [
      1 - (1 - alpha) * fUpperQuantile(tail, df1, df2),
      1 - (1 - alpha) / fUpperQuantile(tail, df2, df1),
    ],
    level,
    standardised: all.every((i) => at(item(c, i), i) > 0) ? alphaOf(r, all) : null,
    items: all.map((i) => itemFacts(c, i)),
  });
}

/** Sum of the covariances among these questions: the variance of their sum. */
const total = (c: readonly Float64Array[], of: readonly number[]): number =>
  of.reduce((sum, i) => sum + of.reduce((row, j) => row + at(item(c, i), j), 0), 0);

const trace = (c: readonly Float64Array[], of: readonly number[]): number =>
  of.reduce((sum, i) => sum + at(item(c, i), i), 0);

/** Whether the sums differ by more than rounding: with 14, 14 and 14 the covariances add up to almost, not quite, 0. */
const varies = (c: readonly Float64Array[], of: readonly number[]): boolean =>
  total(c, of) > 1e-12 * trace(c, of);

function alphaOf(c: readonly Float64Array[], of: readonly number[]): number {
  return (of.length / (of.length - 1)) * (1 - trace(c, of) / total(c, of));
}

function itemFacts(c: readonly Float64Array[], i: number) {
  const rest = [...c.keys()].filter((j) => j !== i);
  const shared = rest.reduce((sum, j) => sum + at(item(c, i), j), 0);
  const spread = at(item(c, i), i) * total(c, rest);
  return {
    without: rest.length > 1 && varies(c, rest) ? alphaOf(c, rest) : null,
    itemRest: spread > 0 ? shared / Math.sqrt(spread) : null,
  };
}
