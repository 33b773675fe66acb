import { cox } from '../../../src/stats/cox.ts';
import { lin } from '../../../src/stats/lin.ts';
import { logRank } from '../../../src/stats/log-rank.ts';
import { mixedModel } from '../../../src/stats/mixed-model.ts';
import { pool } from '../../../src/stats/pooling.ts';
import { randomisationTest } from '../../../src/stats/randomisation-inference.ts';
import { ranking } from '../../../src/stats/ranking.ts';
import { chanceOf, fill } from './chance.ts';

/** Work that must succeed: a failure measures nothing. */
export type Work = () => { readonly ok: boolean };

const columnsOf = (n: number, count: number, normal: () => number) =>
  Array.from({ length: count }, (_, j) => ({ name: `x${j}`, values: fill(n, normal) }));

export function linWork(n: number): Work {
  const { normal } = chanceOf(1);
  const covariates = columnsOf(n, 20, normal);
  const [first] = covariates;
  const outcome = fill(n, (i) => normal() + (first?.values[i] ?? 0));
  const arm = fill(n, (i) => i % 2);
  return () => lin({ outcome, arm, arms: ['0', '1'], covariates });
}

export function survivalWork(n: number): { readonly logRank: Work; readonly cox: Work } {
  const { unit, normal } = chanceOf(2);
  const time = fill(n, () => Math.ceil(-200 * Math.log(1 - unit())));
  const event = fill(n, () => (unit() < 0.8 ? 1 : 0));
  const arm = fill(n, (i) => i % 2);
  const columns = [{ name: 'arm', values: arm }, ...columnsOf(n, 3, normal)];
  return { logRank: () => logRank(time, event, arm), cox: () => cox(time, event, columns) };
}

export function remlWork(): Work {
  const { unit, normal } = chanceOf(3);
  const errors = fill(800, () => Math.sqrt(0.01 + 0.19 * unit()));
  const effects = errors.map((se) => 0.1 + normal() * Math.hypot(se, 0.22));
  return () => pool(effects, errors);
}

/** 9,240 people at four moments, of whom one in eighty-three was missed. */
export function mixedWork(): Work {
  const { normal } = chanceOf(4);
  const own = fill(9_240, normal);
  const n = 4 * own.length;
  const time = fill(n, (i) => i % 4);
  const arm = fill(n, (i) => Math.floor(i / 4) % 2);
  const group = fill(n, (i) => Math.floor(i / 4));
  const outcome = fill(n, (i) =>
    i % 83 === 0 ? Number.NaN : (own[Math.floor(i / 4)] ?? 0) + 0.3 * (i % 4) + normal(),
  );
  const both = time.map((t, i) => t * (arm[i] ?? 0));
  const columns = [time, arm, both].map((values, j) => ({ name: `x${j}`, values }));
  return () => mixedModel({ outcome, group, columns });
}

export function permutationWork(): Work {
  const { normal } = chanceOf(5);
  const outcome = fill(445, normal);
  const treated = fill(445, (i) => (i < 185 ? 1 : 0));
  return () => randomisationTest(outcome, treated, { seed: 1 });
}

export function rankingWork(): Work {
  const { normal, unit } = chanceOf(6);
  const columns = columnsOf(11_204, 15, normal);
  const arm = fill(11_204, () => (unit() < 2 / 3 ? 1 : 0));
  const outcome = fill(11_204, () => normal());
  return () => ranking({ outcome, arm, arms: ['0', '1'], columns, seed: 1 });
}

/** Seconds: the middle of some runs after one to warm up. @throws Error when the work fails. */
export function secondsOf(work: Work, runs = 3): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    if (!work().ok) throw new Error('the kernel gave a failure: nothing was measured');
    return (performance.now() - start) / 1_000;
  });
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
