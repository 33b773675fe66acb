import type { Report } from './support/bench.ts';
import { coverage, studies } from './support/stats/coverage.ts';
import { type Reference, referenceOf, type Task } from './support/stats/reference.ts';
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

/** STATS_BENCH=short: a tenth of the rows and repetitions, to see that everything runs. Ratios are then left out. */
const short = process.env.STATS_BENCH === 'short';
const rows = short ? 100_000 : 1_000_000;
const repetitions = (full: number) => Math.ceil(full / (short ? 10 : 1));
const size = short ? '1e5' : '1e6';

export async function run(report: Report): Promise<void> {
  const reference = referenceOf();
  speed(report, reference);
  report({ name: 'stats.memory.peak', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' });
  for (const [name, study] of Object.entries(studies)) {
    report({ name: `stats.coverage.${name}`, value: coverage(study, 0.5, repetitions(4_000)), unit: '%' });
    report({
      name: `stats.false-alarms.${name}`,
      value: 100 - coverage(study, 0, repetitions(4_000)),
      unit: '%',
    });
  }
  for (const [n, full] of [
    [364, 500],
    [1_500, 200],
    [6_000, 40],
  ] as const)
    reportRegret(report, n, repetitions(full));
}

function speed(report: Report, reference: Reference): void {
  const measure = (name: string, task: Task, work: Work, sized = false) => {
    const seconds = secondsOf(work);
    report({ name: `stats.${name}.s`, value: seconds, unit: 's' });
    if (short && sized) return;
    const source = reference.here(task) ? 'R in this run' : 'R published';
    report({ name: `stats.${name}.ratio`, value: reference.seconds(task) / seconds, unit: 'x' });
    report({ name: `stats.${name}.reference (${source})`, value: reference.seconds(task), unit: 's' });
  };
  const part = secondsOf(linWork(rows / 10));
  measure(`lin.${size}x20`, 'lin', linWork(rows), true);
  report({
    name: 'stats.lin.growth',
    value: Math.log10(secondsOf(linWork(rows), 1) / part),
    unit: 'power of n',
  });
  const { logRank, cox } = survivalWork(rows);
  measure(`log-rank.${size}`, 'logRank', logRank, true);
  measure(`cox.${size}x4`, 'cox', cox, true);
  measure('reml.800', 'reml', remlWork());
  measure('mixed.36515', 'mixed', mixedWork());
  measure('permutations.10000x445', 'permutations', permutationWork());
  report({ name: 'stats.ranking.11204.s', value: secondsOf(rankingWork()), unit: 's' });
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
