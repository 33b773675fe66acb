import { detectableShare, peopleForShares, powerForShares } from '../../../stats/power-shares.ts';
import type { PowerClaim } from './protocol.ts';
import type { Design } from './study.ts';

const often = 0.8;

/** What this many people can show, for one comparison with the first group; said before the start, and frozen. */
export function powerOf(
  design: Pick<Design, 'planned' | 'expectedControl' | 'expectedArm'> & {
    readonly arms: readonly { readonly share: number }[];
  },
): PowerClaim {
  const arms = design.arms.length;
  const shares = design.arms.map(({ share }) => share);
  // The smallest group says what can be seen.
  const perArm = Math.floor(
    (design.planned * Math.min(...shares)) / shares.reduce((sum, one) => sum + one, 0),
  );
  const [p0, p1] = [design.expectedControl / 100, design.expectedArm / 100];
  const power = powerForShares(perArm, p0, p1);
  const detectable = detectableShare(perArm, p0, often);
  const [needed, neededEach] = [1, arms - 1].map((comparisons) =>
    peopleForShares(p0, p1, often, { comparisons }),
  );
  return {
    perArm,
    arms,
    power: power.ok ? Math.round(power.value * 100) : null,
    detectable: detectable.ok ? Math.round(detectable.value * 1000) / 10 : null,
    needed: needed?.ok ? Math.ceil(needed.value) : null,
    neededCorrected: neededEach?.ok ? Math.ceil(neededEach.value) : null,
  };
}
