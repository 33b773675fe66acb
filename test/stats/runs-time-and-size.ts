import { at } from '../../src/stats/at.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logRank } from '../../src/stats/log-rank.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import { designEffect } from '../../src/stats/power.ts';
import { detectableMeans, peopleForMeans, powerForMeans } from '../../src/stats/power-means.ts';
import { peopleForShares } from '../../src/stats/power-shares.ts';
import { survivalAt } from '../../src/stats/survival-curve.ts';
import { sure } from './agree.ts';
import { penn, type Runs } from './runs.ts';
import { table } from './shared.ts';

const weeks = [5, 10, 15, 20, 25];

const pennCurve = (arm: number, scale: 'log' | 'log-log') =>
  sure(kaplanMeier(penn().values('time', 'tg', arm), penn().values('event', 'tg', arm), { scale }));

/** Time to leaving, and how many people a study needs. */
export const timeAndSizeRuns: Runs = {
  penn_km: {
    compute: () => {
      const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((arm) => survivalAt(pennCurve(arm, 'log').steps, weeks));
      return {
        ...{
          n_risk: rows.map((r) => r.atRisk),
          surv: rows.map((r) => r.survival),
          se: rows.map((r) => r.se),
        },
        ...{ lo: rows.map((r) => r.interval?.[0]), hi: rows.map((r) => r.interval?.[1]) },
      };
    },
  },
  penn_km_loglog: {
    compute: () => {
      const rows = survivalAt(pennCurve(0, 'log-log').steps, weeks);
      return {
        ...{ time: rows.map((r) => r.time), surv: rows.map((r) => r.survival) },
        ...{ lo: rows.map((r) => r.interval?.[0]), hi: rows.map((r) => r.interval?.[1]) },
      };
    },
  },
  penn_median: {
    compute: () => {
      const curves = [0, 1, 2, 3, 4, 5, 6].map((arm) => pennCurve(arm, 'log'));
      return {
        median: curves.map((c) => c.median),
        lo: curves.map((c) => c.medianInterval[0]),
        hi: curves.map((c) => c.medianInterval[1]),
      };
    },
  },
  km_logrank: {
    compute: (data) => {
      const sim = table(data);
      const [days, left, arm] = [sim.column('dagen'), sim.column('uitstroom'), sim.column('arm')];
      const plain = sure(logRank(days, left, arm));
      const stratified = sure(logRank(days, left, arm, { stratum: sim.column('blok') }));
      const rows = [0, 1, 2, 3].flatMap((a) => {
        const of = (values: Float64Array) => values.filter((_, i) => at(arm, i) === a);
        return survivalAt(sure(kaplanMeier(of(days), of(left))).steps, [90, 180, 270, 364]);
      });
      return {
        ...{ chisq: plain.statistic, p: plain.p, stratified: stratified.statistic },
        ...{ surv: rows.map((r) => r.survival), se: rows.map((r) => r.se) },
      };
    },
  },
  power_ttest: {
    compute: () => ({
      n: sure(peopleForMeans(0.25, 0.8)).value,
      n_holm3: sure(peopleForMeans(0.25, 0.8, { comparisons: 3 })).value,
      power_91: sure(powerForMeans(91, 0.3)).value,
      mde_91: sure(detectableMeans(91, 0.8)).value,
    }),
    tolerance: 1e-5, // R looks for n and delta to four digits
  },
  power_cluster: {
    compute: () => {
      const deff = designEffect(20, 0.02);
      return { deff, n: deff * sure(peopleForShares(0.15, 0.24, 0.8)).value };
    },
    tolerance: 1e-5,
  },
  power_logrank_schoenfeld: {
    compute: () => ({
      events: (4 * (normalQuantile(0.975) + normalQuantile(0.8)) ** 2) / Math.log(0.75) ** 2,
    }),
  },
};
