import type { Trial } from '../../../src/stats/arm-predictions.ts';
import { type Chance, fill } from './chance.ts';

/** a: effects differ somewhat between people; b: another structure, stronger; c: nobody differs, and no treated arm either. */
export type Variant = 'a' | 'b' | 'c';

export interface People {
  readonly columns: Trial['columns'];
  /** For each of four arms the true chance of work of everybody. */
  readonly chances: readonly Float64Array[];
}

/** Invented people as in a Dutch municipality, of whom about 18 in 100 find work without help. */
export function peopleOf(n: number, variant: Variant, { unit }: Chance): People {
  const age = fill(n, () => 18 + Math.floor(48 * unit()));
  const woman = fill(n, () => (unit() < 0.5 ? 1 : 0));
  const months = fill(n, () => Math.min(240, Math.floor(-40 * Math.log(1 - unit()))));
  const education = fill(n, () => 1 + Math.floor(3 * unit()));
  const health = fill(n, () => Math.floor(11 * unit()));
  const dutch = fill(n, () => (unit() < 0.7 ? 1 : 0));
  const children = fill(n, () => (unit() < 0.4 ? 1 : 0));
  const of = (values: Float64Array, i: number) => values[i] ?? 0;
  const usual = fill(n, (i) =>
    Math.max(
      0.02,
      0.16 +
        0.03 * (of(education, i) - 2) +
        0.012 * (of(health, i) - 5) -
        0.0006 * (of(months, i) - 40) +
        0.03 * of(dutch, i),
    ),
  );
  const effect = (arm: number, i: number): number => {
    if (arm === 0) return 0;
    if (variant === 'c') return 0.03;
    if (variant === 'a')
      return [0, of(months, i) < 36 ? 0.09 : 0.02, 0.01, of(health, i) <= 3 ? 0.08 : 0.03][arm] ?? 0;
    return [0, of(age, i) < 42 ? 0.1 : -0.03, 0.02, of(age, i) < 42 ? -0.02 : 0.09][arm] ?? 0;
  };
  const named = { age, woman, months, education, health, dutch, children };
  return {
    columns: Object.entries(named).map(([name, values]) => ({ name, values })),
    chances: [0, 1, 2, 3].map((arm) =>
      fill(n, (i) => Math.min(0.98, Math.max(0.01, of(usual, i) + effect(arm, i)))),
    ),
  };
}

/** A trial among such people: a quarter in each arm, and whether they found work. */
export function trialOf({ columns, chances }: People, { unit }: Chance): Trial {
  const n = chances[0]?.length ?? 0;
  const arm = fill(n, (i) => i % 4);
  const outcome = fill(n, (i) => (unit() < (chances[i % 4]?.[i] ?? 0) ? 1 : 0));
  return { outcome, arm, arms: 4, columns };
}
