import { at } from '../../src/stats/at.ts';
import { dunnett } from '../../src/stats/dunnett.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logRank } from '../../src/stats/log-rank.ts';
import { normalPosterior } from '../../src/stats/normal-posterior.ts';
import { designEffect } from '../../src/stats/power.ts';
import {
  eventsForHazard,
  peopleForChange,
  peopleForGroups,
  peopleWithFirstMeasurement,
  powerForGroups,
  powerForTable,
} from '../../src/stats/power-many.ts';
import { detectableMeans, peopleForMeans, powerForMeans } from '../../src/stats/power-means.ts';
import { peopleForShares } from '../../src/stats/power-shares.ts';
import { sequentialMultiplier } from '../../src/stats/sequential-interval.ts';
import { survivalAt } from '../../src/stats/survival-curve.ts';
import { tukey } from '../../src/stats/tukey.ts';
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
      const curves = [0, 1, 2, 3, 4, 5, 6].map((arm) => pennCurve(arm, 'log').steps);
      const rows = curves.flatMap((steps) => survivalAt(steps, weeks));
      const events = curves.flatMap((steps) =>
        weeks.map((week, i) =>
          steps
            .filter(({ time }) => time <= week && time > (weeks[i - 1] ?? 0))
            .reduce((sum, step) => sum + step.events, 0),
        ),
      );
      return {
        ...{
          n_event: events,
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
  power_logrank_schoenfeld: { compute: () => ({ events: sure(eventsForHazard(0.75, 0.8)).value }) },
  power_anova4: {
    compute: () => ({
      n: sure(peopleForGroups(4, 0.1, 0.8)).value,
      power_91: sure(powerForGroups(4, 91, 0.1)).value,
      power_chisq: sure(powerForTable(364, 3, 0.15)).value,
    }),
    tolerance: 1e-5,
  },
  power_mcnemar_pre: {
    compute: () => ({
      n: sure(peopleForChange(0.3, 0.8)).value,
      n_ancova: sure(peopleWithFirstMeasurement(0.3, 0.6, 0.8)).value,
    }),
    tolerance: 1e-5,
  },
  growthbook_sequential: {
    compute: () => ({
      mult_N1000: sequentialMultiplier(1_000),
      mult_N5000: sequentialMultiplier(5_000),
      mult_N20000: sequentialMultiplier(20_000),
    }),
  },
  normal_posterior_nsw: {
    compute: () => {
      const { estimate, sd, above0 } = sure(
        normalPosterior(1794.3423818501, 670.9967, { mean: 0, sd: 1_000 }),
      );
      return { post_mean: estimate, post_sd: sd, p_gt0: above0 };
    },
  },
  penn_tukey: {
    compute: () => {
      const { pairs } = sure(tukey(pennWeeks()));
      return {
        ...{ diff: pairs.map((pair) => pair.estimate), p: pairs.map((pair) => pair.p) },
        ...{ lo: pairs.map((pair) => pair.interval[0]), hi: pairs.map((pair) => pair.interval[1]) },
      };
    },
    tolerance: 1e-5,
  },
  penn_dunnett: {
    compute: () => {
      const { pairs } = sure(dunnett(pennWeeks()));
      return {
        ...{ estimate: pairs.map((pair) => pair.estimate), se: pairs.map((pair) => pair.se) },
        t: pairs.map((pair) => pair.estimate / pair.se),
        p_single_step: pairs.map((pair) => pair.p),
      };
    },
    // R draws these p-values with an error of up to 1e-3, which is 2e-3 of the smallest; see `integrated` in the test.
    tolerance: 2.5e-3,
  },
};

const pennWeeks = () => [0, 1, 2, 3, 4, 5, 6].map((arm) => penn().values('inuidur1', 'tg', arm));
