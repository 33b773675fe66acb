import type { Interval } from './result.ts';

/** On which scale the interval is symmetric; log-log stays within 0 and 1. */
export type Scale = 'log-log' | 'log' | 'plain';

/** Interval of a survival share; `relative` = Greenwood's standard error of its logarithm. */
export function survivalInterval(
  survival: number,
  relative: number,
  z: number,
  scale: Scale,
): Interval | null {
  if (survival <= 0 || survival >= 1) return null;
  const half = z * relative;
  if (scale === 'plain') {
    return [Math.max(0, survival * (1 - half)), Math.min(1, survival * (1 + half))];
  }
  if (scale === 'log') return [survival * Math.exp(-half), Math.min(1, survival * Math.exp(half))];
  const width = Math.exp(half / Math.abs(Math.log(survival)));
  return [survival ** width, survival ** (1 / width)];
}
