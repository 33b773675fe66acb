import { noncentralTCdf } from './noncentral-t.ts';
import { isPlan, isShare, noPlan, type Planned, perTest, planned, type TestPlan } from './power.ts';
import type { Failure } from './result.ts';
import { positiveRoot, root } from './root.ts';
import { studentTUpperQuantile } from './student-t.ts';

export interface MeansPlan extends TestPlan {
  /** Spread between people in the unit of the outcome; 1 makes the difference one in standard deviations. */
  readonly sd?: number;
}

function power(perArm: number, difference: number, plan: MeansPlan): number {
  const df = 2 * (perArm - 1);
  const critical = studentTUpperQuantile(perTest(plan) / 2, df);
  return 1 - noncentralTCdf(critical, df, (Math.sqrt(perArm / 2) * Math.abs(difference)) / (plan.sd ?? 1));
}

const isMeans = (plan: MeansPlan): boolean => isPlan(plan) && (plan.sd ?? 1) > 0;

/** Chance of seeing a true difference between two means with `perArm` people in each arm (as R's power.t.test). */
export function powerForMeans(perArm: number, difference: number, plan: MeansPlan = {}): Planned | Failure {
  if (!(perArm >= 2) || !isMeans(plan)) return noPlan;
  return planned('power of the t-test', power(perArm, difference, plan));
}

/** People needed in each arm, not rounded: round up. */
export function peopleForMeans(difference: number, chance: number, plan: MeansPlan = {}): Planned | Failure {
  if (!isShare(chance) || !isMeans(plan) || difference === 0) return noPlan;
  const n = root((people) => power(people, difference, plan) - chance, 2, 1e9);
  return planned('people per arm for the t-test', n);
}

/** Smallest true difference that is seen with this chance, in the unit of `sd`. */
export function detectableMeans(perArm: number, chance: number, plan: MeansPlan = {}): Planned | Failure {
  if (!(perArm >= 2) || !isShare(chance) || !isMeans(plan)) return noPlan;
  const d = positiveRoot((difference) => power(perArm, difference, plan) - chance, plan.sd ?? 1);
  return planned('detectable difference for the t-test', d);
}
