import type { Report } from './bench.ts';

export interface Timing {
  /** Milliseconds. */
  p50: number;
  p99: number;
  runs: number;
}

/** Nearest rank: the smallest value with at least this share of all values at or below it. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('there is no percentile of nothing');
  return value;
}

export const timingOf = (milliseconds: readonly number[]): Timing => ({
  p50: percentile(milliseconds, 0.5),
  p99: percentile(milliseconds, 0.99),
  runs: milliseconds.length,
});

/** Runs `work` again and again, the first runs unmeasured, until the runs or the seconds are used up. */
export async function time(
  work: () => unknown,
  { runs = 1_000, warmUp = 50, seconds = 20, clock = () => performance.now() } = {},
): Promise<Timing> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times: number[] = [];
  const end = clock() + seconds * 1_000;
  do {
    const start = clock();
    await work();
    times.push(clock() - start);
  } while (times.length < runs && clock() < end);
  return timingOf(times);
}

export function reportTiming(report: Report, name: string, { p50, p99 }: Timing): void {
  report({ name: `${name} p50`, value: p50, unit: 'ms' });
  report({ name: `${name} p99`, value: p99, unit: 'ms' });
}
