import { at, item } from './at.ts';
import { ascending } from './holm.ts';

export interface Ranks {
  /** 1 for the smallest; equal values share the middle of their ranks. */
  readonly ranks: Float64Array;
  /** Σ (t³ − t) over the groups of equal values. */
  readonly ties: number;
}

/** Ranks from 1 up; equal values share the middle of theirs. Without NaN. */
export function rank(values: ArrayLike<number>): Ranks {
  const order = ascending(values);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && at(values, item(order, to)) === at(values, item(order, from))) to++;
    for (let i = from; i < to; i++) ranks[item(order, i)] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, ties };
}
