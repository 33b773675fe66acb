import { inferZ } from './inference.ts';
import { normalCdf } from './normal.ts';
import { type Failure, failure, type Interval } from './result.ts';

export interface NormalPosterior {
  readonly ok: true;
  readonly method: string;
  readonly estimate: number;
  readonly sd: number;
  readonly interval: Interval;
  readonly level: number;
  /** Chance that the effect is above 0. */
  readonly above0: number;
}

/** What to believe of an effect after an estimate, when before it one believed mean ± sd: a normal prior and
 * likelihood, so that 1/variance adds up and the mean is weighted by it. */
export function normalPosterior(
  estimate: number,
  se: number,
  prior: { readonly mean: number; readonly sd: number },
  { level = 0.95 } = {},
): NormalPosterior | Failure {
  if (!(se > 0 && prior.sd > 0 && level > 0 && level < 1) || !Number.isFinite(estimate + prior.mean)) {
    return failure('bad-input', 'Errors must be above 0 and the level between 0 and 1.');
  }
  const variance = 1 / (1 / prior.sd ** 2 + 1 / se ** 2);
  const mean = variance * (prior.mean / prior.sd ** 2 + estimate / se ** 2);
  const sd = Math.sqrt(variance);
  const { interval } = inferZ(mean, sd, level);
  return {
    ok: true,
    method: 'normal prior',
    estimate: mean,
    sd,
    interval,
    level,
    above0: normalCdf(mean / sd),
  };
}
