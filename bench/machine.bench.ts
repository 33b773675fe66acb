import { createHash } from 'node:crypto';
import type { Report } from './support/bench.ts';
import { reportTiming, time } from './support/timing.ts';

export const group = 'machine';

/** The same fixed work everywhere: divide other numbers by it to compare machines, or a busy hour with a quiet one. */
export async function run(report: Report): Promise<void> {
  const megabyte = Buffer.alloc(1024 * 1024, 'stapwijs');
  const hash = () => createHash('sha256').update(megabyte).digest();
  reportTiming(report, 'machine: sha256 of 1 MB', await time(hash, { runs: 200 }));
  const numbers = Array.from({ length: 20_000 }, (_, index) => (index * 7_919) % 20_011);
  const sort = () => numbers.toSorted((a, b) => a - b);
  reportTiming(report, 'machine: sort 20,000 numbers', await time(sort, { runs: 200 }));
}
