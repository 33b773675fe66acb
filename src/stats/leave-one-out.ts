import { type Pooled, type PoolOptions, pool } from './pooling.ts';
import type { Failure } from './result.ts';

/** The pooled effect without each of the studies in turn: does one of them carry it all? In the order of the studies. */
export function leaveOneOut(
  effects: ArrayLike<number>,
  errors: ArrayLike<number>,
  options: PoolOptions = {},
): readonly (Pooled | Failure)[] {
  const without = (values: ArrayLike<number>, left: number) =>
    Float64Array.from(values).filter((_, i) => i !== left);
  return Array.from(effects, (_, left) => pool(without(effects, left), without(errors, left), options));
}
