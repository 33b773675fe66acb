import { normalQuantile, normalUpper } from './normal.ts';
import type { Inference } from './result.ts';
import { studentTTwoSided, studentTUpperQuantile } from './student-t.ts';

/** Test against 0 and interval of an estimate with Student's t; `se` > 0, `df` > 0. */
export function inferT(estimate: number, se: number, df: number, level: number): Inference {
  const half = studentTUpperQuantile((1 - level) / 2, df) * se;
  const statistic = estimate / se;
  const p = studentTTwoSided(statistic, df);
  return { estimate, se, df, statistic, p, interval: [estimate - half, estimate + half], level };
}

/** The same with the normal distribution. */
export function inferZ(estimate: number, se: number, level: number): Inference {
  const half = -normalQuantile((1 - level) / 2) * se;
  const statistic = estimate / se;
  const p = 2 * normalUpper(Math.abs(statistic));
  return { estimate, se, statistic, p, interval: [estimate - half, estimate + half], level };
}

/** A level of confidence is a share, like 0.95. */
export const isLevel = (level: number): boolean => level > 0 && level < 1;
