import type { Report } from './support/bench.ts';
import { coverage, studies } from './support/stats/coverage.ts';
import { referenceOf, type Task } from './support/stats/reference.ts';
import { regret } from './support/stats/regret.ts';
import {
  linWork,
  mixedWork,
  permutationWork,
  rankingWork,
  remlWork,
  secondsOf,
  survivalWork,
  type Work,
} from './support/stats/speed.ts';

export const group = 'stats';

/** STATS_BENCH=short: a tenth of the rows and repetitions, to see that everything runs; the bars hold for the full one. */
const short = process.env.STATS_BENCH === 'short';
const rows = short ? 100_000 : 1_000_000;
const repetitions = (full: number) => Math.ceil(full / (short ? 10 : 1));
const size = short ? '1e5' : '1e6';

/** Ours, R's figure beside it, and how many times quicker. Gives our seconds. */
function measure(report: Report, name: string, task: Task, work: Work, n?: number): number {
  const seconds = secondsOf(work);
  report({ name: `stats.${name}.s`, value: seconds, unit: 's' });
  const reference = referenceOf(task, n);
  if (!reference) return seconds;
  report({ name: `stats.${name}.reference (${reference.source})`, value: reference.seconds, unit: 's' });
  report({ name: `stats.${name}.ratio`, value: reference.seconds / seconds, unit: 'x' });
  return seconds;
}

/** Also how it grows: 1 when ten times the rows take ten times as long; n log n is about 1.07. */
function sized(report: Report, name: string, task: Task, workOf: (n: number) => Work, columns = ''): void {
  const part = secondsOf(workOf(rows / 10));
  const whole = measure(report, `${name}.${size}${columns}`, task, workOf(rows), rows);
  report({ name: `stats.${name}.growth`, value: Math.log10(whole / part), unit: 'power of n' });
}

const regrets = { 364: 500, 1500: 200, 6000: 40 } as const;

/** Each runs by itself: `npm run bench -- stats.lin`, `stats.coverage`, `stats.regret.364`. */
export const pieces: Readonly<Record<string, (report: Report) => void>> = {
  lin: (report) => sized(report, 'lin', 'lin', linWork, 'x20'),
  'log-rank': (report) => sized(report, 'log-rank', 'logRank', (n) => survivalWork(n).logRank),
  cox: (report) => sized(report, 'cox', 'cox', (n) => survivalWork(n).cox, 'x4'),
  reml: (report) => void measure(report, 'reml.800', 'reml', remlWork()),
  mixed: (report) => void measure(report, 'mixed.36515', 'mixed', mixedWork()),
  permutations: (report) => void measure(report, 'permutations.10000x445', 'permutations', permutationWork()),
  ranking: (report) => report({ name: 'stats.ranking.11204.s', value: secondsOf(rankingWork()), unit: 's' }),
  coverage: (report) => {
    const times = repetitions(4_000);
    for (const [name, study] of Object.entries(studies)) {
      report({ name: `stats.coverage.${name}`, value: coverage(study, 0.5, times), unit: '%' });
      report({ name: `stats.false-alarms.${name}`, value: 100 - coverage(study, 0, times), unit: '%' });
    }
    // With 400 repetitions 5 % may well be measured as 7 %, with 4,000 it is not.
    report({ name: 'stats.coverage.error', value: 100 * Math.sqrt((0.05 * 0.95) / times), unit: '%' });
  },
  ...Object.fromEntries(
    Object.entries(regrets).map(([n, times]) => [
      `regret.${n}`,
      (report: Report) => reportRegret(report, Number(n), repetitions(times)),
    ]),
  ),
};

/** All pieces, or those whose name begins as asked, each with how long it took itself; the peak is that of all before it. */
export async function run(report: Report, asked = ''): Promise<void> {
  const chosen = Object.entries(pieces).filter(([name]) => name.startsWith(asked));
  if (chosen.length === 0)
    throw new Error(`stats has no piece ${asked}; it has ${Object.keys(pieces).join(', ')}`);
  for (const [name, piece] of chosen) {
    const start = performance.now();
    piece(report);
    report({ name: `stats.${name}.took`, value: (performance.now() - start) / 1_000, unit: 's' });
    report({
      name: `stats.${name}.memory-peak`,
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
    });
  }
}

/** Mean true chance of work under each way to choose; the difference at best (plus two paired standard errors) must stay above −0.002. */
function reportRegret(report: Report, n: number, times: number): void {
  for (const variant of ['a', 'b', 'c'] as const) {
    const found = regret(variant, n, times);
    const tell = (what: string, value: number, unit: string) =>
      report({ name: `stats.regret.${variant}.${n}.${what}`, value, unit });
    tell('ours', found.ours, 'chance');
    tell('best-arm', found.bestArm, 'chance');
    tell('ridge', found.ridge, 'chance');
    tell('ours-best-arm-at-best', found.overBestArm, 'chance');
    tell('ours-ridge-at-best', found.overRidge, 'chance');
    tell('personal', found.personal, '%');
    tell('gate-cost', found.gateCost, 'chance');
  }
}
