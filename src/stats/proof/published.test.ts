import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { agree, sure } from '../../../test/stats/agree.ts';
import { bcgTrials } from '../../../test/stats/bcg.ts';
import { sleep } from '../../../test/stats/samples.ts';
import type { Value } from '../../../test/stats/shared.ts';
import { benjaminiHochberg, benjaminiYekutieli, hochberg } from '../benjamini-hochberg.ts';
import { chiSquaredTest } from '../chi-squared-test.ts';
import { differenceInMeans } from '../difference-in-means.ts';
import { fisherExact } from '../fisher-exact.ts';
import { bonferroni, holm } from '../holm.ts';
import { type Pooled, pool } from '../pooling.ts';
import { powerForGroups, powerForTable } from '../power-many.ts';
import { peopleForMeans, powerForMeans } from '../power-means.ts';
import { clopperPearson, riskDifference } from '../proportions.ts';
import { numberNeeded, riskRatio } from '../risk-ratio.ts';
import { sampleRatio } from '../sample-ratio.ts';

/** Values of R that go along with the source, so that this proof runs everywhere; `published.R` makes them. */
const values = JSON.parse(readFileSync(path.join(import.meta.dirname, 'published.json'), 'utf8')) as Record<
  string,
  Value
>;

const [treated, control] = [
  { events: 140, n: 185 },
  { events: 168, n: 260 },
];
const subgroups = [
  ...[0.459404008439706, 0.244173408942076, 0.0230701505971151, 0.36586984729644, 0.378088571447801],
  ...[0.0102054412569312, 0.483596089692601, 0.0217420917817506],
];

const effects = bcgTrials.map(({ yi }) => yi);
const errors = bcgTrials.map(({ vi }) => Math.sqrt(vi));
const pooled = (r: Pooled) => ({
  ...{ b: r.estimate, se: r.se, p: r.p, lo: r.interval[0], hi: r.interval[1] },
  ...{ tau2: r.tau2, I2: r.i2, Q: r.q.statistic },
});

const ours: Readonly<Record<string, readonly [compute: () => unknown, tolerance?: number]>> = {
  sleep: [
    () => {
      const { estimate, statistic, df, p } = sure(differenceInMeans(sleep.first, sleep.second));
      return { estimate, t: statistic, df, p };
    },
  ],
  fisher: [
    () => {
      const { p, oddsRatio, interval } = sure(fisherExact(treated, control));
      return { p, or: oddsRatio, lo: interval[0], hi: interval[1] };
    },
    1e-4, // R looks for the odds ratios to four digits
  ],
  chisq: [
    () => {
      const table = [
        [92, 168],
        [45, 140],
      ];
      const [plain, yates] = [sure(chiSquaredTest(table)), sure(chiSquaredTest(table, { yates: true }))];
      return { x2: plain.statistic, p: plain.p, x2_yates: yates.statistic, p_yates: yates.p };
    },
  ],
  newcombe: [
    () => {
      const [lo, hi] = sure(riskDifference(treated, control)).interval;
      return { lo, hi };
    },
  ],
  clopper: [() => clopperPearson(treated, 0.95)],
  risk_ratio: [
    () => {
      const { estimate, interval } = sure(riskRatio(treated, control));
      return {
        rr: estimate,
        lo: interval[0],
        hi: interval[1],
        nnt: sure(numberNeeded(treated, control)).estimate,
      };
    },
  ],
  sample_ratio: [
    () => {
      const { statistic, p } = sure(sampleRatio([7487, 3717], [2, 1]));
      return { x2: statistic, p };
    },
  ],
  bcg_dl: [() => pooled(sure(pool(effects, errors, { between: 'DL', hk: false })))],
  bcg_reml_hk: [() => pooled(sure(pool(effects, errors))), 1e-5],
  p_adjust: [
    () => ({
      holm: sure(holm(subgroups)).adjusted,
      hochberg: sure(hochberg(subgroups)).adjusted,
      BH: sure(benjaminiHochberg(subgroups)).adjusted,
      BY: sure(benjaminiYekutieli(subgroups)).adjusted,
      bonferroni: sure(bonferroni(subgroups)).adjusted,
    }),
  ],
  power: [
    () => ({
      n: sure(peopleForMeans(0.25, 0.8)).value,
      power_91: sure(powerForMeans(91, 0.3)).value,
      groups: sure(powerForGroups(4, 91, 0.1)).value,
      table: sure(powerForTable(364, 3, 0.15)).value,
    }),
    1e-5,
  ],
};

for (const [id, value] of Object.entries(values)) {
  test(`published ${id}: as R gives it`, () => {
    const [compute, tolerance = 1e-8] = ours[id] ?? [() => undefined];
    agree(compute(), value, tolerance);
  });
}
