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

export type Task = keyof typeof published;

export interface Reference {
  readonly seconds: (task: Task) => number;
  /** Measured by R in this run, or published before. */
  readonly here: (task: Task) => boolean;
}

/** Lets R do the same work when it is installed with the packages of these tasks. */
export function referenceOf(): Reference {
  const { stdout, status } = spawnSync(
    'Rscript',
    ['--vanilla', path.join(import.meta.dirname, 'reference.R')],
    {
      encoding: 'utf8',
      timeout: 600_000,
    },
  );
  const measured = new Map(
    (status === 0 ? stdout : '').split('\n').flatMap((line) => {
      const [task = '', seconds = ''] = line.split(' ');
      return Number(seconds) > 0 ? [[task, Number(seconds)] as const] : [];
    }),
  );
  return { seconds: (task) => measured.get(task) ?? published[task], here: (task) => measured.has(task) };
}
