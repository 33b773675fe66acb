import { at } from '../../src/stats/at.ts';
import { type Cox, cox } from '../../src/stats/cox.ts';
import { differenceInMeans } from '../../src/stats/difference-in-means.ts';
import { pool } from '../../src/stats/pooling.ts';
import { sure } from './agree.ts';
import { bcgTrials } from './bcg.ts';
import { penn, type Runs } from './runs.ts';
import { type Table, table } from './shared.ts';

const arms = () =>
  [1, 2, 3, 4, 5, 6].map((arm) => ({
    name: `factor(tg)${arm}`,
    values: penn()
      .column('tg')
      .map((value) => (value === arm ? 1 : 0)),
  }));

const byName = (fit: Cox, of: (term: Cox['terms'][number]) => number) =>
  Object.fromEntries(fit.terms.map((term) => [term.name, of(term)]));

const hazards = (fit: Cox) => ({
  ...{ b: byName(fit, (t) => t.estimate), se: byName(fit, (t) => t.se) },
  loglik: [fit.logLikelihood.none, fit.logLikelihood.fitted],
});

/** The difference in work between arm 1 and arm 0 in each municipality, in the order of their names. */
function municipalities(sim: Table) {
  const places = [...new Set(sim.column('gemeente'))].sort((a, b) => a - b);
  const rows = places.map((place) => {
    const there = sim.where((i) => at(sim.column('gemeente'), i) === place);
    return differenceInMeans(there.values('werk12', 'arm', 1), there.values('werk12', 'arm', 0));
  });
  return { raw: rows.map((r) => sure(r).estimate), se: rows.map((r) => sure(r).se) };
}

/** Hazards and pooling. */
export const survivalRuns: Runs = {
  penn_cox_efron: {
    compute: () => {
      const covariates = ['female', 'black', 'agelt35', 'agegt54'].map((name) => ({
        name,
        values: penn().column(name),
      }));
      const fit = sure(cox(penn().column('time'), penn().column('event'), [...arms(), ...covariates]));
      const more = { hr: byName(fit, (t) => t.hazardRatio), z: byName(fit, (t) => t.statistic) };
      return { ...hazards(fit), ...more, p: byName(fit, (t) => t.p) };
    },
    tolerance: 1e-5,
  },
  penn_cox_breslow: {
    compute: () =>
      hazards(sure(cox(penn().column('time'), penn().column('event'), arms(), { ties: 'breslow' }))),
    tolerance: 1e-5,
  },
  bcg_rr: { compute: bcg, tolerance: 1e-5 },
  eb_gemeente_arm1: {
    compute: (data) => {
      const { raw, se } = municipalities(table(data));
      const hk = sure(pool(raw, se));
      const shrunk = sure(pool(raw, se, { hk: false })).shrunk;
      return {
        ...{ raw, se, mu: hk.estimate, tau2: hk.tau2, shrunk: shrunk.map((s) => s?.estimate) },
        ...{ lo: shrunk.map((s) => s?.interval[0]), hi: shrunk.map((s) => s?.interval[1]) },
      };
    },
    tolerance: 1e-5,
    only: 'oracles_sim.json',
    why: 'in the other file a municipality has standard error 0 and R gives it all the weight; we leave it out',
  },
};

function bcg() {
  const yi = bcgTrials.map((trial) => trial.yi);
  const vi = bcgTrials.map((trial) => trial.vi);
  const told = (between: 'DL' | 'REML', hk: boolean) => {
    const r = sure(pool(yi, vi.map(Math.sqrt), { between, hk }));
    return {
      ...{ k: r.n, b: r.estimate, se: r.se, zval: r.statistic, pval: r.p, ci_lb: r.interval[0] },
      ...{ ci_ub: r.interval[1], tau2: r.tau2, I2: r.i2, H2: r.h2, Q: r.q.statistic, Qp: r.q.p },
    };
  };
  const [DL, REML_HK] = [told('DL', false), told('REML', true)];
  return { yi, vi, DL, REML_HK, rr: Math.exp(DL.b), rr_lo: Math.exp(DL.ci_lb), rr_hi: Math.exp(DL.ci_ub) };
}
