import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Seconds of R 4.2.2 on two cores, median of five, as they were measured before: for a machine without R. */
const published = {
  lin: 3.61,
  reml: 0.877,
  logRank: 0.803,
  cox: 3.034,
  mixed: 0.19,
  permutations: 0.209,
} as const;

/** Rows of the published figures of the tasks that have a size. */
const full = 1_000_000;

export type Task = keyof typeof published;

export interface Reference {
  readonly seconds: number;
  readonly source: 'R in this run' | 'R published';
}

/** How long R takes for the same work: measured now when it is installed with the package of the task; published otherwise, if at all. */
export function referenceOf(task: Task, rows = full): Reference | undefined {
  const script = path.join(import.meta.dirname, 'reference.R');
  const { stdout, status } = spawnSync('Rscript', ['--vanilla', script, task, `${rows}`], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  const seconds = Number((status === 0 ? stdout : '').trim().split(' ')[1]);
  if (seconds > 0) return { seconds, source: 'R in this run' };
  return rows === full ? { seconds: published[task], source: 'R published' } : undefined;
}
