import { noncentralTCdf } from './noncentral-t.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { isShare, noPlan, type Planned, planned } from './power.ts';
import type { Failure } from './result.ts';
import { studentTUpperQuantile } from './student-t.ts';

/** Chance that the paired t-test of `n` people sees a mean change of `d` standard deviations of the changes. */
export function powerForChange(n: number, d: number, alpha = 0.05): Planned | Failure {
  if (!(n >= 2) || d === 0 || !isShare(alpha)) return noPlan;
  const critical = studentTUpperQuantile(alpha / 2, n - 1);
  const power = 1 - noncentralTCdf(critical, n - 1, Math.sqrt(n) * Math.abs(d));
  return planned('power of the paired t-test', power);
}

/** Chance that the log-rank test sees a ratio of hazards with `events` events in two equal arms (Schoenfeld 1981). */
export function powerForHazard(events: number, hazardRatio: number, alpha = 0.05): Planned | Failure {
  if (!(events > 0) || !(hazardRatio > 0) || hazardRatio === 1 || !isShare(alpha)) return noPlan;
  const seen = (Math.sqrt(events) * Math.abs(Math.log(hazardRatio))) / 2;
  return planned('power of the log-rank test', normalCdf(seen + normalQuantile(alpha / 2)));
}
