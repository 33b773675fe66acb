import gammaln from '@stdlib/math-base-special-gammaln';
import { betaUpper } from './beta.ts';
import { chiSquaredUpper, chiSquaredUpperQuantile } from './chi-squared.ts';
import { fUpperQuantile } from './f.ts';
import { noncentralTCdf } from './noncentral-t.ts';
import { normalQuantile } from './normal.ts';
import { isShare, noPlan, type Planned, planned } from './power.ts';
import type { Failure } from './result.ts';
import { positiveRoot, root } from './root.ts';
import { studentTUpperQuantile } from './student-t.ts';

/** Average of `of(j)` when j has a Poisson distribution with this mean: what noncentral distributions are made of. */
function poissonMixture(mean: number, of: (j: number) => number): number {
  const reach = 10 + 9 * Math.sqrt(mean);
  let sum = 0;
  for (let j = Math.max(0, Math.floor(mean - reach)); j <= mean + reach + 20; j++) {
    sum += Math.exp(j * Math.log(mean) - mean - gammaln(j + 1)) * of(j);
  }
  return sum;
}

/** Chance that one-way analysis of variance sees means that spread by `f` standard deviations (Cohen's f). */
export function powerForGroups(groups: number, perGroup: number, f: number, alpha = 0.05): Planned | Failure {
  if (!(groups >= 2 && perGroup > 1 && f > 0 && isShare(alpha))) return noPlan;
  return planned('power of the analysis of variance', groupsPower(groups, perGroup, f, alpha));
}

function groupsPower(groups: number, perGroup: number, f: number, alpha: number): number {
  const [df1, df2] = [groups - 1, groups * (perGroup - 1)];
  const critical = fUpperQuantile(alpha, df1, df2);
  const x = (df1 * critical) / (df1 * critical + df2);
  return poissonMixture((groups * perGroup * f * f) / 2, (j) => betaUpper(x, df1 / 2 + j, df2 / 2));
}

/** People needed in each group, not rounded. */
export function peopleForGroups(groups: number, f: number, chance: number, alpha = 0.05): Planned | Failure {
  if (!(groups >= 2 && f > 0 && isShare(alpha) && isShare(chance))) return noPlan;
  const n = positiveRoot((people) => groupsPower(groups, people, f, alpha) - chance, 50);
  return planned('people per group for the analysis of variance', n);
}

/** Chance that the χ² test of `n` people sees a relation of size `w` (Cohen's w). */
export function powerForTable(n: number, df: number, w: number, alpha = 0.05): Planned | Failure {
  if (!(n > 0 && df > 0 && w > 0 && isShare(alpha))) return noPlan;
  const critical = chiSquaredUpperQuantile(alpha, df);
  const power = poissonMixture((n * w * w) / 2, (j) => chiSquaredUpper(critical, df + 2 * j));
  return planned('power of the χ² test', power);
}

/** People needed to see a mean change of `d` standard deviations of the changes, not rounded. */
export function peopleForChange(d: number, chance: number, alpha = 0.05): Planned | Failure {
  if (d === 0 || !isShare(chance) || !isShare(alpha)) return noPlan;
  const power = (n: number) =>
    1 - noncentralTCdf(studentTUpperQuantile(alpha / 2, n - 1), n - 1, Math.sqrt(n) * Math.abs(d));
  return planned(
    'people for the paired t-test',
    root((n) => power(n) - chance, 2, 1e7),
  );
}

/** People needed per arm when a first measurement that correlates by `r` is used (normal approximation), not rounded. */
export function peopleWithFirstMeasurement(
  d: number,
  r: number,
  chance: number,
  alpha = 0.05,
): Planned | Failure {
  if (d === 0 || !(Math.abs(r) < 1) || !isShare(chance) || !isShare(alpha)) return noPlan;
  const reach = -normalQuantile(alpha / 2) + normalQuantile(chance);
  return planned('people per arm with a first measurement', (2 * reach ** 2 * (1 - r * r)) / (d * d));
}

/** Events needed to see a ratio of hazards between two arms of equal size (Schoenfeld 1981), not rounded. */
export function eventsForHazard(hazardRatio: number, chance: number, alpha = 0.05): Planned | Failure {
  if (!(hazardRatio > 0) || hazardRatio === 1 || !isShare(chance) || !isShare(alpha)) return noPlan;
  const reach = -normalQuantile(alpha / 2) + normalQuantile(chance);
  return planned('events for the log-rank test', 4 * (reach / Math.log(hazardRatio)) ** 2);
}
