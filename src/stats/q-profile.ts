import { chiSquaredQuantile, chiSquaredUpperQuantile } from './chi-squared.ts';
import { cochranQ, type Studies } from './heterogeneity.ts';
import type { Interval } from './result.ts';
import { positiveRoot } from './root.ts';

/**
 * Interval of the variance between studies by the Q-profile (Viechtbauer 2007): all τ² at which Cochran's Q is no stranger than
 * χ² with k − p degrees of freedom allows. Both ends are 0 when even τ² = 0 leaves studies more alike than that.
 */
export function qProfile(studies: Studies, level: number): Interval {
  const df = studies.y.length - studies.columns.length;
  const tail = (1 - level) / 2;
  const atNone = cochranQ(studies, 0);
  const start = studies.v.reduce((sum, own) => sum + own, 0) / studies.v.length;
  const where = (critical: number) =>
    atNone <= critical ? 0 : positiveRoot((tau2) => cochranQ(studies, tau2) - critical, start);
  return [where(chiSquaredUpperQuantile(tail, df)), where(chiSquaredQuantile(tail, df))];
}
