import { at, item } from '../../src/stats/at.ts';
import { standardisedDifference } from '../../src/stats/balance.ts';
import { chiSquaredTest } from '../../src/stats/chi-squared-test.ts';
import { lin } from '../../src/stats/lin.ts';
import { moments } from '../../src/stats/moments.ts';
import { ols } from '../../src/stats/ols.ts';
import { clopperPearson, riskDifference, wilson } from '../../src/stats/proportions.ts';
import { sampleRatio } from '../../src/stats/sample-ratio.ts';
import { scaleConsistency } from '../../src/stats/scale-consistency.ts';
import { adjustedBy } from './adjusted.ts';
import { sure } from './agree.ts';
import { columns, difference, jobs, jtpa, nsw, penn, type Runs, told } from './runs.ts';
import { type Table, table } from './shared.ts';

const nswCovariates = ['age', 'education', 'black', 'hispanic', 'married', 'nodegree', 're74', 're75'];
const jtpaCovariates = [
  ...[
    'male',
    'hsorged',
    'black',
    'hispanic',
    'married',
    'wkless13',
    'age2225',
    'age2629',
    'age3035',
    'age3644',
  ],
  ...['age4554', 'class_tr', 'ojt_jsa', 'f2sms', 'afdc'],
];
const jobCorpsCovariates = [
  ...['female', 'age', 'white', 'hispanic', 'educ', 'hsdegree', 'geddegree', 'everwkd', 'mwearn', 'haschild'],
];
export const simCovariates = [
  ...['leeftijd', 'vrouw', 'maanden_bijstand', 'opleiding', 'gezondheid', 'taal', 'kinderen'],
];

export function linOn(data: Table, outcome: string, arm: string, covariates: readonly string[], arms = 2) {
  return sure(
    lin({
      outcome: data.column(outcome),
      arm: data.column(arm),
      arms: [...Array(arms).keys()].map(String),
      covariates: covariates.map((name) => ({ name, values: data.column(name) })),
    }),
  );
}

/** Intercept and effects of the interacted regression; the slopes are not what the product shows. */
function interacted(data: Table, outcome: string, arm: string, covariates: readonly string[]) {
  const result = linOn(data, outcome, arm, covariates);
  const control = item(result.means, 0);
  return {
    ...columns(result.contrasts.map(told), 1),
    estimate: { 0: control.adjusted, 1: item(result.contrasts, 0).estimate },
    se: { 0: control.se, 1: item(result.contrasts, 0).se },
  };
}

export const employed = (data: Table) => {
  const count = (arm: number) => {
    const earned = data.values('re78', 'treat', arm);
    return { events: earned.filter((e) => e > 0).length, n: earned.length };
  };
  return { treated: count(1), control: count(0) };
};

const counts = (data: Table, arm: string, arms: readonly number[]) =>
  arms.map((a) => data.column(arm).filter((value) => value === a).length);

const meansByArm = (data: Table, arm: string, arms: number, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, [...Array(arms).keys()].map((a) => moments(data.values(name, arm, a)).mean)]),
  );

/** Counts of the rows with each pair of values 0 … k − 1. */
export function cross(data: Table, rows: string, columnName: string, [r, c]: readonly [number, number]) {
  return [...Array(r).keys()].map((a) => {
    const values = data.values(columnName, rows, a);
    return [...Array(c).keys()].map((b) => values.filter((value) => value === b).length);
  });
}

const simP = (data: string) =>
  linOn(table(data), 'werk12', 'arm', simCovariates, 4).contrasts.map(({ p }) => p);

/** What the report of an experiment shows. */
export const experimentRuns: Runs = {
  nsw_dim: { compute: () => difference(nsw(), 're78', 'treat') },
  nsw722_dim: { compute: () => difference(table('nsw_lalonde_722.csv'), 're78', 'treat') },
  nsw_lin_hc2: { compute: () => interacted(nsw(), 're78', 'treat', nswCovariates) },
  nsw_balance_smd: {
    compute: () =>
      Object.fromEntries(
        nswCovariates.map((name) => [
          name,
          sure(standardisedDifference(nsw().values(name, 'treat', 1), nsw().values(name, 'treat', 0)))
            .estimate,
        ]),
      ),
  },
  nsw_emp_2x2: {
    compute: () => {
      const { treated, control } = employed(nsw());
      return {
        ...{ n00: control.n - control.events, n01: control.events },
        ...{ n10: treated.n - treated.events, n11: treated.events },
      };
    },
  },
  nsw_emp_chisq: {
    compute: () => {
      const data = nsw().with('emp', (i) => (at(nsw().column('re78'), i) > 0 ? 1 : 0));
      const counted = cross(data, 'treat', 'emp', [2, 2]);
      const [plain, yates] = [sure(chiSquaredTest(counted)), sure(chiSquaredTest(counted, { yates: true }))];
      return { x2: plain.statistic, p: plain.p, x2_yates: yates.statistic, p_yates: yates.p };
    },
  },
  nsw_emp_wilson_newcombe: {
    compute: () => {
      const { treated, control } = employed(nsw());
      const [newcombe_lo, newcombe_hi] = sure(riskDifference(treated, control)).interval;
      return {
        wilson1: wilson(treated, 0.95),
        wilson0: wilson(control, 0.95),
        ...{ newcombe_lo, newcombe_hi },
        clopper1: clopperPearson(treated, 0.95),
      };
    },
  },
  jtpa_itt_all: { compute: () => difference(jtpa(), 'earnings', 'assignmt') },
  jtpa_itt_men: { compute: () => difference(ofSex(1), 'earnings', 'assignmt') },
  jtpa_itt_women: { compute: () => difference(ofSex(0), 'earnings', 'assignmt') },
  jtpa_by_training_men: { compute: () => difference(ofSex(1), 'earnings', 'training') },
  jtpa_by_training_women: { compute: () => difference(ofSex(0), 'earnings', 'training') },
  jtpa_compliance: {
    compute: () => ({
      treated_given_assigned: [0, 1].map((sex) => moments(ofSex(sex).values('training', 'assignmt', 1)).mean),
      treated_given_control: [0, 1].map((sex) => moments(ofSex(sex).values('training', 'assignmt', 0)).mean),
    }),
  },
  jtpa_lin: { compute: () => interacted(jtpa(), 'earnings', 'assignmt', jtpaCovariates) },
  jtpa_cate_subgroups: {
    compute: () => Object.fromEntries(subgroups().map(([name, data]) => [name, pick4(data)])),
  },
  jtpa_subgroup_padjust: {
    compute: () => {
      const raw = subgroups().map(([, data]) => difference(data, 'earnings', 'assignmt').p);
      return adjustedBy(raw);
    },
  },
  srm_jtpa: {
    compute: () => {
      const [n1 = 0, n0 = 0] = counts(jtpa(), 'assignmt', [1, 0]);
      const result = sure(sampleRatio([n1, n0], [2, 1]));
      return { n1, n0, x2: result.statistic, p: result.p };
    },
  },
  srm_penn: {
    compute: () => {
      const arms = counts(penn(), 'tg', [0, 1, 2, 3, 4, 5, 6]);
      return {
        counts: { ...arms },
        x2_equal: sure(
          sampleRatio(
            arms,
            arms.map(() => 1),
          ),
        ).statistic,
      };
    },
  },
  penn_means: { compute: () => meansByArm(penn(), 'tg', 7, ['inuidur1', 'ldur', 'event']) },
  penn_exit_chisq: {
    compute: () => {
      const { statistic, df, p, cramersV } = sure(chiSquaredTest(cross(penn(), 'tg', 'event', [7, 2])));
      return { x2: statistic, df, p, cramers_v: cramersV };
    },
  },
  penn_multiarm_hc2: {
    compute: () => columns(linOn(penn(), 'inuidur1', 'tg', [], 7).contrasts.map(told), 1),
  },
  penn_padjust6: {
    compute: () => {
      const { contrasts } = linOn(penn(), 'inuidur1', 'tg', [], 7);
      const raw = contrasts.map(({ p }) => p);
      return {
        ...{ estimate: contrasts.map((c) => c.estimate), se: contrasts.map((c) => c.se) },
        ...penn6(raw),
      };
    },
  },
  jc_itt_earn4: { compute: () => difference(table('jobcorps_9240.csv'), 'earny4', 'assignment') },
  jc_itt_work4_lin: {
    compute: () => interacted(table('jobcorps_9240.csv'), 'pworky4', 'assignment', jobCorpsCovariates),
  },
  jobs2_did: {
    compute: () => {
      const change = jobs().with(
        'change',
        (i) => at(jobs().column('depress2'), i) - at(jobs().column('depress1'), i),
      );
      const { estimate, se, df, p } = difference(change, 'change', 'treat');
      return { did: estimate, se, df, p };
    },
  },
  attitude_alpha: {
    compute: () => {
      const names = ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance'];
      const result = sure(scaleConsistency(names.map((name) => table('attitude_30.csv').column(name))));
      return {
        ...{ alpha_raw: result.estimate, alpha_std: result.standardised },
        drop_raw: result.items.map(({ without }) => without),
        item_rest: result.items.map(({ itemRest }) => itemRest),
      };
    },
  },
  bfi_alpha_agree: {
    compute: () => {
      const data = table('bfi_agree_2709.csv');
      const items = ['A1', 'A2', 'A3', 'A4', 'A5'].map((name) => data.column(name));
      const result = sure(scaleConsistency(items.map((v, i) => (i === 0 ? v.map((x) => 7 - x) : v))));
      return { n: result.n, alpha: result.estimate, alpha_std: result.standardised };
    },
  },
  arm_means: { compute: (data) => meansByArm(table(data), 'arm', 4, ['werk12', 'inkomen12']) },
  multiarm_hc2: {
    compute: (data) => columns(linOn(table(data), 'werk12', 'arm', [], 4).contrasts.map(told), 1),
  },
  multiarm_lin: {
    compute: (data) => {
      const { contrasts } = linOn(table(data), 'werk12', 'arm', simCovariates, 4);
      const named = (of: (c: (typeof contrasts)[number]) => number) =>
        Object.fromEntries(contrasts.map((c) => [`factor(arm)${c.arm}`, of(c)]));
      return {
        ...{ estimate: named((c) => c.estimate), se: named((c) => c.se), p: named((c) => c.p) },
        ...{ lo: named((c) => c.interval[0]), hi: named((c) => c.interval[1]) },
      };
    },
  },
  holm3: {
    compute: (data) => sim3(simP(data)),
  },
  wellbeing_missing: {
    compute: (data) => {
      const sim = table(data);
      const unknown = sim.with('unknown', (i) => (Number.isNaN(at(sim.column('welzijn12'), i)) ? 1 : 0));
      const counted = cross(unknown, 'arm', 'unknown', [4, 2]);
      const { statistic, p } = sure(chiSquaredTest(counted));
      const first = { name: 'welzijn0', values: sim.column('welzijn0') };
      const arms = [1, 2, 3].map((arm) => ({
        name: `factor(arm)${arm}`,
        values: sim.column('arm').map((value) => (value === arm ? 1 : 0)),
      }));
      const { terms, n } = sure(ols({ outcome: sim.column('welzijn12'), columns: [...arms, first] }));
      const named = (of: (term: (typeof terms)[number]) => number) =>
        Object.fromEntries(terms.map((term) => [term.name, of(term)]));
      const missing_share = counted.map(([known = 0, lost = 0]) => lost / (known + lost));
      return {
        ...{ missing_share, x2: statistic, p, n },
        ...{ b: named((t) => t.estimate), se: named((t) => t.se), pvals: named((t) => t.p) },
      };
    },
  },
};

function penn6(raw: readonly number[]) {
  const { hochberg: _, ...told } = adjustedBy(raw);
  return told;
}

function sim3(p: readonly number[]) {
  const { raw, holm, BH } = adjustedBy(p);
  return { raw, holm, BH };
}

const ofSex = (sex: number) => jtpa().where((i) => at(jtpa().column('male'), i) === sex);

function pick4(data: Table) {
  const { estimate, se, p, n } = difference(data, 'earnings', 'assignmt');
  return { estimate, se, p, n };
}

/** In the order of R's interaction(): sex changes fastest, then diploma, then weeks worked. */
function subgroups(): (readonly [string, Table])[] {
  const [male, diploma, few] = ['male', 'hsorged', 'wkless13'].map((name) => jtpa().column(name));
  if (!male || !diploma || !few) return [];
  return [0, 1].flatMap((f) =>
    [1, 0].flatMap((d) =>
      [1, 0].map((m) => {
        const name = `${m ? 'man' : 'vrouw'}.${d ? 'dipl' : 'geen'}.${f ? 'weinig' : 'veel'}`;
        const is = (values: Float64Array, i: number) => (at(values, i) === 1 ? 1 : 0); // some are shares
        const keep = (i: number) => is(male, i) === m && is(diploma, i) === d && is(few, i) === f;
        return [name, jtpa().where(keep)] as const;
      }),
    ),
  );
}
