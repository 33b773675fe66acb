import { isLevel } from './inference.ts';
import { normalQuantile } from './normal.ts';
import { type Count, riskDifference } from './proportions.ts';
import { type Computed, computed, type Failure, failure, type Interval } from './result.ts';

export interface RiskRatio extends Computed {
  readonly estimate: number;
  readonly logSe: number;
  readonly interval: Interval;
  readonly level: number;
}

export interface NumberNeeded extends Computed {
  /** People who must get it for one more event; negative when events become fewer. */
  readonly estimate: number;
  /** Of the difference. When it holds 0, no number of people is ruled out and there is no interval of the number. */
  readonly interval: Interval | null;
  readonly level: number;
}

/** Share of the treated over share of the controls, interval of Katz (1978). `no-variation` when one of them is 0. */
export function riskRatio(treated: Count, control: Count, { level = 0.95 } = {}): RiskRatio | Failure {
  const difference = riskDifference(treated, control, { level });
  if (!difference.ok) return difference;
  if (treated.events === 0 || control.events === 0) {
    return failure('no-variation', 'Without events in a group there is no ratio.');
  }
  const estimate = treated.events / treated.n / (control.events / control.n);
  const logSe = Math.sqrt(1 / treated.events - 1 / treated.n + 1 / control.events - 1 / control.n);
  const half = -normalQuantile((1 - level) / 2) * logSe;
  const interval: Interval = [estimate * Math.exp(-half), estimate * Math.exp(half)];
  const n = treated.n + control.n;
  return computed({
    estimand: 'ratio of the shares',
    method: 'risk ratio (Katz)',
    n,
    missing: 0,
    estimate,
    logSe,
    interval,
    level,
  });
}

/** How many people must get it for one more event: 1 / difference, interval from Newcombe's (Altman 1998). */
export function numberNeeded(treated: Count, control: Count, { level = 0.95 } = {}): NumberNeeded | Failure {
  const difference = riskDifference(treated, control, { level });
  if (!difference.ok || !isLevel(level))
    return difference.ok ? failure('bad-input', 'No such level.') : difference;
  if (difference.estimate === 0) return failure('no-variation', 'Without a difference there is no number.');
  const [low, high] = difference.interval;
  return computed({
    estimand: 'people who must get it for one more event',
    method: 'number needed to treat',
    n: difference.n,
    missing: 0,
    estimate: 1 / difference.estimate,
    interval: low > 0 || high < 0 ? ([1 / high, 1 / low] as const) : null,
    level,
  });
}
