import { normalCdf, normalQuantile } from './normal.ts';
import { isPlan, isShare, noPlan, type Planned, perTest, planned, type TestPlan } from './power.ts';
import type { Failure } from './result.ts';
import { positiveRoot, root } from './root.ts';

function power(perArm: number, p0: number, p1: number, plan: TestPlan): number {
  const critical = -normalQuantile(perTest(plan) / 2);
  const pooled = critical * Math.sqrt((p0 + p1) * (1 - (p0 + p1) / 2));
  return normalCdf(
    (Math.sqrt(perArm) * Math.abs(p1 - p0) - pooled) / Math.sqrt(p0 * (1 - p0) + p1 * (1 - p1)),
  );
}

/** Chance of seeing that a share goes from p0 to p1 with `perArm` people in each arm (as R's power.prop.test). */
export function powerForShares(
  perArm: number,
  p0: number,
  p1: number,
  plan: TestPlan = {},
): Planned | Failure {
  if (!(perArm > 0) || !isShare(p0) || !isShare(p1) || !isPlan(plan)) return noPlan;
  return planned('power of the test of two shares', power(perArm, p0, p1, plan));
}

/** People needed in each arm, not rounded: round up. */
export function peopleForShares(
  p0: number,
  p1: number,
  chance: number,
  plan: TestPlan = {},
): Planned | Failure {
  if (!isShare(p0) || !isShare(p1) || p0 === p1 || !isShare(chance) || !isPlan(plan)) return noPlan;
  const n = positiveRoot((people) => power(people, p0, p1, plan) - chance, 100);
  return planned('people per arm for two shares', n);
}

/** The nearest higher share that is seen with this chance, when without it the share is p0. */
export function detectableShare(
  perArm: number,
  p0: number,
  chance: number,
  plan: TestPlan = {},
): Planned | Failure {
  if (!(perArm > 0) || !isShare(p0) || !isShare(chance) || !isPlan(plan)) return noPlan;
  const p1 = root((p) => power(perArm, p0, p, plan) - chance, p0, 1 - 1e-9);
  return planned('detectable share', p1);
}
