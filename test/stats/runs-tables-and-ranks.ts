import { anova } from '../../src/stats/anova.ts';
import { cohensD } from '../../src/stats/cohens-d.ts';
import { fisherExact } from '../../src/stats/fisher-exact.ts';
import { friedman } from '../../src/stats/friedman.ts';
import { kendall } from '../../src/stats/kendall.ts';
import { kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.ts';
import { kruskalWallis } from '../../src/stats/kruskal-wallis.ts';
import { mannWhitney } from '../../src/stats/mann-whitney.ts';
import { mean } from '../../src/stats/moments.ts';
import { pearson } from '../../src/stats/pearson.ts';
import { riskDifference } from '../../src/stats/proportions.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { randomisationTest } from '../../src/stats/randomisation-inference.ts';
import { rank } from '../../src/stats/ranks.ts';
import { numberNeeded, riskRatio } from '../../src/stats/risk-ratio.ts';
import { spearman } from '../../src/stats/spearman.ts';
import { sure } from './agree.ts';
import { jobs, nsw, penn, type Runs } from './runs.ts';
import { employed } from './runs-experiments.ts';
import { table } from './shared.ts';

const twenty = () => {
  const first = (arm: number) => nsw().values('re78', 'treat', arm).slice(0, 10);
  return {
    outcome: [...first(1), ...first(0)],
    treated: [...Array(20).keys()].map((i) => (i < 10 ? 1 : 0)),
  };
};

/** Two by two, ranks and permutation. */
export const tableAndRankRuns: Runs = {
  nsw_emp_fisher: {
    compute: () => {
      const { treated, control } = employed(nsw());
      const { p, oddsRatio, interval } = sure(fisherExact(treated, control));
      return { p, or_cmle: oddsRatio, lo: interval[0], hi: interval[1] };
    },
    tolerance: 1e-4, // R looks for the odds ratios to four digits
  },
  ri_exact_binary: {
    compute: () => {
      const { treated, control } = employed(nsw());
      const { p, pGreater } = sure(fisherExact(treated, control));
      return { p_two_sided: p, p_greater: pGreater };
    },
  },
  nsw_emp_riskratio: {
    compute: () => {
      const { treated, control } = employed(nsw());
      const { estimate, logSe, interval } = sure(riskRatio(treated, control));
      return {
        ...{ p1: treated.events / treated.n, p0: control.events / control.n },
        ...{ rr: estimate, log_rr_se: logSe, rr_lo: interval[0], rr_hi: interval[1] },
        ...{ rd: sure(riskDifference(treated, control)).estimate },
        nnt: sure(numberNeeded(treated, control)).estimate,
      };
    },
  },
  ri_exact_20: {
    compute: () => {
      const { outcome, treated } = twenty();
      const result = sure(randomisationTest(outcome, treated, { seed: 1 }));
      return {
        ...{ n_assignments: result.assignments, observed: result.estimate },
        ...{ p_two_sided: result.p, p_upper: result.pUpper },
        count_two_sided: Math.round(result.p * result.assignments),
      };
    },
  },
  nsw_wilcox: { compute: () => wilcox(true) },
  nsw_wilcox_nocorrect: { compute: () => wilcox(false) },
  jobs2_mannwhitney: {
    compute: () => {
      const [one, zero] = [jobs().values('job_seek', 'treat', 1), jobs().values('job_seek', 'treat', 0)];
      const { u, p } = sure(mannWhitney(zero, one));
      return { W: u, p, cles: sure(mannWhitney(one, zero)).superiority };
    },
  },
  perm_wilcox_exact_small: {
    compute: () => {
      const { outcome, treated } = twenty();
      const { p } = sure(randomisationTest(rank(outcome).ranks, treated, { seed: 1 }));
      return { p_coin_exact: p, p_exactRankTests: p };
    },
  },
  nsw_quantiles: {
    compute: () => {
      const of = (arm: number) =>
        [0.25, 0.5, 0.75].map((q) => quantile(nsw().values('re78', 'treat', arm), q));
      const [q1, q2, q3] = of(1);
      const [q01, q02, q03] = of(0);
      return { q1, q2, q3, q01, q02, q03 };
    },
  },
  nsw_ks: {
    compute: () => {
      const result = kolmogorovSmirnov(nsw().values('re78', 'treat', 1), nsw().values('re78', 'treat', 0));
      return { D: sure(result).statistic, p: sure(result).p };
    },
  },
  jobs2_spearman_kendall: {
    compute: () => {
      const [x, y] = [jobs().column('job_seek'), jobs().column('depress2')];
      const [rho, tau, r] = [sure(spearman(x, y)), sure(kendall(x, y)), sure(pearson(x, y))];
      return {
        ...{ rho: rho.estimate, rho_S: ((x.length ** 3 - x.length) * (1 - rho.estimate)) / 6, rho_p: rho.p },
        ...{ tau_b: tau.estimate, tau_p: tau.p },
        ...{ r: r.estimate, r_lo: r.interval?.[0], r_hi: r.interval?.[1], r_p: r.p },
      };
    },
  },
  jobs2_selfeff_d: {
    compute: () => {
      const [one, zero] = [jobs().values('job_seek', 'treat', 1), jobs().values('job_seek', 'treat', 0)];
      const { estimate, interval, g, gInterval, glassDelta } = sure(cohensD(one, zero));
      return {
        ...{ mean1: mean(one), mean0: mean(zero), d: estimate, d_lo: interval[0], d_hi: interval[1] },
        ...{ g, g_lo: gInterval[0], g_hi: gInterval[1], glass_delta: glassDelta },
      };
    },
    tolerance: 1e-5, // R looks for the noncentral t by optimisation
  },
  friedman_sleep: {
    compute: () => {
      const data = table('sleepstudy_180.csv');
      const days = [...Array(10).keys()].map((day) => data.values('Reaction', 'Days', day));
      const { statistic, df, p, concordance } = sure(friedman(days));
      return { chisq: statistic, df, p, kendall_W: concordance };
    },
  },
  penn_anova: {
    compute: () => {
      const groups = [0, 1, 2, 3, 4, 5, 6].map((arm) => penn().values('inuidur1', 'tg', arm));
      const [{ statistic, p, welch }, ranks] = [sure(anova(groups)), sure(kruskalWallis(groups))];
      return {
        ...{ F: statistic, p, welch_F: welch?.statistic, welch_df2: welch?.df2, welch_p: welch?.p },
        ...{ kruskal: ranks.statistic, kruskal_p: ranks.p },
      };
    },
  },
};

function wilcox(corrected: boolean) {
  const { u, p } = sure(
    mannWhitney(nsw().values('re78', 'treat', 0), nsw().values('re78', 'treat', 1), { corrected }),
  );
  return { W: u, p };
}
