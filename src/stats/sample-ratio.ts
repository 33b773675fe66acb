import { at } from './at.ts';
import { chiSquaredUpper } from './chi-squared.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface SampleRatio extends Computed {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  readonly expected: Float64Array;
  /** Assignment did not go as planned: p below 0.001, so that chance alone seldom rings. */
  readonly alarm: boolean;
}

/**
 * Do the arms hold the people they were planned to hold? χ² of the counts against the planned shares, which need not be
 * equal and need not add up to 1 (2 to 1 is fine). Fails: `bad-input`, `too-few` when nobody is assigned.
 */
export function sampleRatio(counts: ArrayLike<number>, shares: ArrayLike<number>): SampleRatio | Failure {
  const total = Array.from(shares).reduce((sum, share) => sum + share, 0);
  const n = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const wrong = Array.from(shares).some((share) => !(share > 0)) || Array.from(counts).some((c) => !(c >= 0));
  if (counts.length !== shares.length || counts.length < 2 || wrong) {
    return failure('bad-input', 'Every arm needs a planned share above 0 and a count.');
  }
  if (n === 0) return failure('too-few', 'Nobody is assigned yet.');
  const expected = Float64Array.from(shares, (share) => (n * share) / total);
  const statistic = expected.reduce((sum, e, i) => sum + (at(counts, i) - e) ** 2 / e, 0);
  const df = counts.length - 1;
  const p = chiSquaredUpper(statistic, df);
  const method = 'χ² against the planned shares';
  return computed({
    ...{ estimand: 'shares of the arms', method, n, missing: 0 },
    ...{ statistic, df, p, expected, alarm: p < 0.001 },
  });
}
