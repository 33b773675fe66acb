import { at } from './at.ts';
import { type Bounds, leeBounds } from './attrition-bounds.ts';
import { isDraws } from './draws.ts';
import { isLevel } from './inference.ts';
import { moments } from './moments.ts';
import { normalCdf } from './normal.ts';
import { type Random, randomFrom } from './random.ts';
import { computed, type Failure, failure, type Interval } from './result.ts';
import { root } from './root.ts';

export interface LeeInterval extends Bounds {
  /** Holds the effect with this chance, wherever it lies between the bounds. */
  readonly interval: Interval;
  readonly level: number;
  readonly draws: number;
  readonly seed: number | string;
}

/**
 * Bounds of Lee with an interval for the effect (Imbens, Manski 2004): beyond each bound by c standard errors, where
 * Φ(c + width / largest se) − Φ(−c) = level; standard errors by bootstrap within each group. NaN = outcome unknown.
 * Fails: as `leeBounds`; `not-computable` when a draw in ten has no bounds.
 */
export function leeInterval(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
  { seed, draws = 1_000, level = 0.95 }: { seed: number | string; draws?: number; level?: number },
): LeeInterval | Failure {
  const seen = leeBounds(treated, control);
  if (!seen.ok) return seen;
  if (!isLevel(level) || !isDraws(draws) || draws < 20)
    return failure(
      'bad-input',
      'Twenty draws or more (up to ten million) and a level between 0 and 1 are needed.',
    );
  const random = randomFrom(seed, 'bounds');
  const drawn = Array.from({ length: draws }, () =>
    leeBounds(again(treated, random), again(control, random)),
  );
  const kept = drawn.flatMap((one) => (one.ok ? [one.bounds] : []));
  if (kept.length < 0.9 * draws) return failure('not-computable', 'Too few outcomes are known to draw from.');
  const [low, high] = seen.bounds;
  const [lowSe, highSe] = [0, 1].map((end) => Math.sqrt(moments(kept.map((b) => at(b, end))).variance));
  const [a, b] = [lowSe ?? 0, highSe ?? 0];
  if (!(a > 0 && b > 0)) return failure('no-variation', 'There is no uncertainty to compute.');
  const apart = (high - low) / Math.max(a, b);
  const c = root((x) => normalCdf(x + apart) - normalCdf(-x) - level, 0, 10);
  return computed({
    ...seen,
    method: 'bounds of Lee, interval of Imbens and Manski',
    ...{ interval: [low - c * a, high + c * b] as const, level, draws, seed },
  });
}

const again = (values: ArrayLike<number>, { below }: Random): Float64Array =>
  Float64Array.from({ length: values.length }, () => at(values, below(values.length)));
