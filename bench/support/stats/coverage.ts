import { differenceInMeans } from '../../../src/stats/difference-in-means.ts';
import { lin } from '../../../src/stats/lin.ts';
import { ols } from '../../../src/stats/ols.ts';
import { pool } from '../../../src/stats/pooling.ts';
import type { Failure, Inference } from '../../../src/stats/result.ts';
import { type Chance, chanceOf, fill } from './chance.ts';

/** One simulated study with this true effect, analysed. */
type Study = (chance: Chance, effect: number) => Inference | Failure | undefined;

/** Unequal groups that spread unequally: what Welch is for. */
const welch: Study = ({ normal }, effect) =>
  differenceInMeans(
    fill(18, () => effect + 3 * normal()),
    fill(45, normal),
  );

const adjusted: Study = ({ normal, unit }, effect) => {
  const x = fill(120, normal);
  const arm = fill(120, (i) => i % 2);
  const outcome = fill(120, (i) => {
    const [a, own] = [arm[i] ?? 0, x[i] ?? 0];
    return a * effect + own + 0.5 * a * own + (1 + a) * (unit() - 0.5);
  });
  const result = lin({ outcome, arm, arms: ['0', '1'], covariates: [{ name: 'x', values: x }] });
  // The average effect among these people: slopes differ between the arms.
  const shift = 0.5 * (x.reduce((sum, v) => sum + v, 0) / x.length);
  return result.ok ? moved(result.contrasts[0], -shift) : result;
};

/** Twenty-four clusters of unequal size whose members are alike. */
const clustered: Study = ({ normal }, effect) => {
  const cluster = Array.from({ length: 24 }, (_, c) => new Array<number>(5 + (c % 7)).fill(c)).flat();
  const own = fill(24, () => 0.5 * normal());
  const arm = Float64Array.from(cluster, (c) => c % 2);
  const outcome = Float64Array.from(cluster, (c) => effect * (c % 2) + (own[c] ?? 0) + normal());
  const result = ols({ outcome, columns: [{ name: 'arm', values: arm }], cluster });
  return result.ok ? result.terms[1] : result;
};

const pooled: Study = ({ normal, unit }, effect) => {
  const errors = fill(15, () => 0.1 + 0.3 * unit());
  return pool(
    errors.map((se) => effect + 0.2 * normal() + se * normal()),
    errors,
  );
};

const moved = (result: Inference | undefined, by: number): Inference | undefined =>
  result && { ...result, interval: [result.interval[0] + by, result.interval[1] + by] };

export const studies: Readonly<Record<string, Study>> = {
  welch,
  'lin-hc2': adjusted,
  cr2: clustered,
  'reml-hk': pooled,
};

/** Percentage of the intervals that hold the true effect. */
export function coverage(study: Study, effect: number, repetitions: number): number {
  const chance = chanceOf(11);
  let held = 0;
  for (let i = 0; i < repetitions; i++) {
    const result = study(chance, effect);
    if (!result || 'code' in result) throw new Error('a simulated study could not be analysed');
    if (result.interval[0] <= effect && effect <= result.interval[1]) held += 1;
  }
  return (100 * held) / repetitions;
}
