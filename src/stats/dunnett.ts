import { compare, type Pairs, pooled } from './all-pairs.ts';
import { isLevel } from './inference.ts';
import { computed, type Failure, failure } from './result.ts';
import { positiveRoot } from './root.ts';
import { manyToOneCdf } from './studentised-maximum.ts';

/** Every group against one control, honest for all together (Dunnett 1955). */
export function dunnett(
  values: readonly ArrayLike<number>[],
  { control = 0, level = 0.95 } = {},
): Pairs | Failure {
  const spread = pooled(values);
  if ('code' in spread) return spread;
  const base = spread.groups[control];
  if (!base || !isLevel(level)) return failure('bad-input', 'The control must be one of the groups.');
  const others = [...values.keys()].filter((group) => group !== control);
  const weights = others.map((group) => {
    const own = spread.groups[group]?.n ?? 0;
    return Math.sqrt(own / (own + base.n));
  });
  const cdf = (t: number) => manyToOneCdf(t, weights, spread.df);
  const critical = positiveRoot((t) => cdf(t) - level, 2);
  const pairs = others.map((one) => compare(spread, one, control, cdf, critical));
  const { n, missing, df } = spread;
  return computed({
    estimand: 'differences with the control',
    method: 'Dunnett',
    n,
    missing,
    pairs,
    df,
    level,
  });
}
