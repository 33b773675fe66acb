import { kaplanMeier } from '../../../stats/kaplan-meier.ts';
import { logRank } from '../../../stats/log-rank.ts';
import { survivalAt } from '../../../stats/survival-curve.ts';
import type { Design } from '../design/study.ts';
import { column, type Row } from './rows.ts';

/** How a group stood at one moment. Shares are of people that left benefit. */
export interface ExitPoint {
  readonly month: number;
  readonly atRisk: number;
  readonly left: number;
  readonly low: number;
  readonly high: number;
}
export interface ExitCurve {
  readonly arm: number;
  readonly n: number;
  readonly missing: number;
  readonly points: readonly ExitPoint[];
}
export interface Exit {
  readonly curves: readonly ExitCurve[];
  /** Whether the groups leave at the same pace; null: not to be computed. */
  readonly p: number | null;
  readonly statistic: number | null;
  readonly stratified: boolean;
}

const daysInMonth = 365.25 / 12;

/** Only per month and never per person: a step of one day would be one person. */
export function exitOf(
  design: Pick<Design, 'arms' | 'horizonMonths'>,
  rows: readonly Row[],
  smallest: number,
): Exit {
  const months = Array.from({ length: design.horizonMonths + 1 }, (_, month) => month);
  const curves = design.arms.flatMap(({ number }): ExitCurve[] => {
    const of = rows.filter(({ arm }) => arm === number);
    const found = kaplanMeier(
      column(of, ({ days }) => days),
      column(of, ({ left }) => (left ? 1 : 0)),
    );
    if (!found.ok || found.n < smallest) return [];
    const at = survivalAt(
      found.steps,
      months.map((month) => Math.floor(month * daysInMonth)),
    );
    const points = at.map(({ atRisk, survival, interval }, month) => ({
      ...{ month, atRisk, left: 1 - survival },
      ...{ low: 1 - (interval?.[1] ?? survival), high: 1 - (interval?.[0] ?? survival) },
    }));
    return [{ arm: number, n: found.n, missing: found.missing, points }];
  });
  const stratified = rows.some(({ stratum }) => stratum !== null);
  const test = logRank(
    column(rows, ({ days }) => days),
    column(rows, ({ left }) => (left ? 1 : 0)),
    column(rows, ({ arm }) => design.arms.findIndex(({ number }) => number === arm)),
    stratified ? { stratum: column(rows, ({ stratum }) => stratum) } : {},
  );
  return { curves, stratified, p: test.ok ? test.p : null, statistic: test.ok ? test.statistic : null };
}
