import { at, item } from '../../../src/stats/at.ts';
import { moments } from '../../../src/stats/moments.ts';
import { highest } from '../../../src/stats/policy-value.ts';
import { ranking } from '../../../src/stats/ranking.ts';
import { ridgeEffects } from '../../../src/stats/ridge-effects.ts';
import { chanceOf } from './chance.ts';
import { referenceRidge } from './reference-ridge.ts';
import { type People, peopleOf, trialOf, type Variant } from './world.ts';

/** Mean true chances of work in a fresh population, and paired differences, over repeated trials. */
export interface Regret {
  readonly ours: number;
  readonly bestArm: number;
  readonly ridge: number;
  readonly gated: number;
  /** How often a personal ranking was allowed, in percent. */
  readonly personal: number;
  /** Ours minus best arm and minus ridge, plus two paired standard errors: below −0.002 is worse. */
  readonly overBestArm: number;
  readonly overRidge: number;
  readonly gateCost: number;
}

export function regret(variant: Variant, n: number, repetitions: number, fresh = 4_000): Regret {
  const chance = chanceOf(100 + n);
  const population = peopleOf(fresh, variant, chance);
  const all = Array.from({ length: repetitions }, (_, i) => once(variant, n, population, chance, i));
  const mean = (of: (one: (typeof all)[number]) => number) => moments(all.map(of)).mean;
  const atBest = (of: (one: (typeof all)[number]) => number) => {
    const { mean: difference, variance } = moments(all.map(of));
    return difference + 2 * Math.sqrt(variance / repetitions);
  };
  return {
    ...{
      ours: mean((o) => o.ours),
      bestArm: mean((o) => o.bestArm),
      ridge: mean((o) => o.ridge),
      gated: mean((o) => o.gated),
    },
    personal: 100 * mean((o) => (o.personal ? 1 : 0)),
    overBestArm: atBest((o) => o.ours - o.bestArm),
    overRidge: atBest((o) => o.ours - o.ridge),
    gateCost: mean((o) => o.ours - o.gated),
  };
}

function once(
  variant: Variant,
  n: number,
  population: People,
  chance: ReturnType<typeof chanceOf>,
  seed: number,
) {
  const trial = trialOf(peopleOf(n, variant, chance), chance);
  const fit = ridgeEffects(trial, Int32Array.from(trial.outcome.keys()));
  const judged = ranking({ ...trial, arms: ['0', '1', '2', '3'], seed });
  if (!fit || !judged.ok) throw new Error('a simulated trial could not be ranked');
  const usual = referenceRidge(trial);
  const people = Array.from(item(population.chances, 0), (_, i) =>
    population.columns.map(({ values }) => at(values, i)),
  );
  const worthOf = (choose: (person: readonly number[]) => number) =>
    people.reduce((sum, person, i) => sum + at(item(population.chances, choose(person)), i), 0) /
    people.length;
  const top = (values: ArrayLike<number>) => at(highest(Array.from(values, (v) => Float64Array.of(v))), 0);
  const means = [0, 1, 2, 3].map(
    (arm) => moments(trial.outcome.filter((_, i) => at(trial.arm, i) === arm)).mean,
  );
  const ours = worthOf((person) => top(fit.predict(person)));
  const bestArm = worthOf(() => top(means));
  const ridge = worthOf((person) => top([0, 1, 2, 3].map((arm) => usual(person, arm))));
  return { ours, bestArm, ridge, personal: judged.personal, gated: judged.personal ? ours : bestArm };
}
