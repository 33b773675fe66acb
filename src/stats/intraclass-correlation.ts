import { at, item } from './at.ts';
import { completeRows, pick } from './complete.ts';
import { mean } from './moments.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface IntraclassCorrelation extends Computed {
  /** ICC(1,1): each rated by others. */
  readonly oneWay: number;
  /** ICC(2,1): the same raters for all; a rater who is always higher counts as disagreement. */
  readonly agreement: number;
  /** ICC(3,1): only the order and the distances count. */
  readonly consistency: number;
  /** The last two for the mean of all raters. */
  readonly meanAgreement: number;
  readonly meanConsistency: number;
}

/** Likeness of ratings of the same units (Shrout, Fleiss 1979). `raters` are columns. `bad-input`, `too-few`, `no-variation`. */
export function intraclassCorrelation(raters: readonly ArrayLike<number>[]): IntraclassCorrelation | Failure {
  const k = raters.length;
  const rows = completeRows(raters);
  if (!rows || k < 2) return failure('bad-input', 'Two or more raters of the same units are needed.');
  const n = rows.length;
  if (n < 2) return failure('too-few', 'At least two units must be rated by all.');
  const columns = raters.map((values) => pick(values, rows));
  const centre = mean(columns.map(mean));
  const units = Array.from(rows, (_, i) => mean(columns.map((column) => at(column, i))));
  const square = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const total = columns.reduce((sum, column) => sum + square([...column]), 0);
  const [between, judges] = [k * square(units), n * square(columns.map(mean))];
  const left = Math.max(0, total - between - judges);
  const [bms, jms, ems] = [between / (n - 1), judges / (k - 1), left / ((n - 1) * (k - 1))];
  const wms = (total - between) / (n * (k - 1));
  if (!(total > 1e-12 * Math.abs(centre)) || !(between > 0))
    return failure('no-variation', 'All units are rated alike.');
  return computed({
    estimand: 'likeness of ratings of the same units',
    method: 'intraclass correlation',
    n,
    missing: item(raters, 0).length - n,
    oneWay: (bms - wms) / (bms + (k - 1) * wms),
    agreement: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    consistency: (bms - ems) / (bms + (k - 1) * ems),
    meanAgreement: (bms - ems) / (bms + (jms - ems) / n),
    meanConsistency: (bms - ems) / bms,
  });
}
