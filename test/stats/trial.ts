import type { Column } from '../../src/stats/lin-columns.ts';
import { randomFrom } from '../../src/stats/random.ts';

/** People of an invented trial; outcomes in whole points, so that a shift is exact. */
export interface People {
  readonly outcome: Float64Array;
  /** 1 treated, 0 control. */
  readonly arm: Float64Array;
  readonly age: Float64Array;
  readonly block: Float64Array;
  readonly cluster: Float64Array;
  readonly weight: Float64Array;
  /** Whether they took part. */
  readonly part: Float64Array;
}

export function peopleOf(seed: number, n = 48): People {
  const { unit, below } = randomFrom(seed, 'trial');
  const fill = (of: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => of(i));
  const arm = fill((i) => Math.floor(i / 4) % 2);
  const age = fill(() => 18 + below(40));
  return {
    outcome: fill((i) => below(20) + 6 * (arm[i] ?? 0) + Math.round((age[i] ?? 0) / 4)),
    ...{ arm, age },
    block: fill((i) => Math.floor(i / 16)),
    cluster: fill((i) => Math.floor(i / 4)),
    weight: fill(() => 1 + below(3)),
    part: fill((i) => (unit() < 0.15 + 0.7 * (arm[i] ?? 0) ? 1 : 0)),
  };
}

/** The same people in another order. */
export function ordered(people: People, order: readonly number[]): People {
  const moved = Object.entries(people).map(([name, values]) => [
    name,
    Float64Array.from(order, (i) => (values as Float64Array)[i] ?? Number.NaN),
  ]);
  return Object.fromEntries(moved) as unknown as People;
}

export const ageOf = ({ age }: People): readonly Column[] => [{ name: 'age', values: age }];
