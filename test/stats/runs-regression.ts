import { at } from '../../src/stats/at.ts';
import { blockedDifference } from '../../src/stats/blocked-difference.ts';
import { chiSquaredUpper } from '../../src/stats/chi-squared.ts';
import { instrumentalVariable } from '../../src/stats/instrumental-variable.ts';
import { type Logistic, logisticRegression } from '../../src/stats/logistic-regression.ts';
import { mean } from '../../src/stats/moments.ts';
import { type OlsInput, ols, type Regression } from '../../src/stats/ols.ts';
import type { Robust } from '../../src/stats/robust-covariance.ts';
import { waldTest } from '../../src/stats/wald-test.ts';
import { sure } from './agree.ts';
import { columns, jobs, jtpa, nsw, penn, type Runs, told } from './runs.ts';
import { type Table, table } from './shared.ts';

const picked = (data: Table, names: readonly string[]) =>
  names.map((name) => ({ name, values: data.column(name) }));

/** A column of 0 and 1 for each value of a factor but the first. */
const dummies = (data: Table, name: string, values: readonly number[]) =>
  values.map((value) => ({
    name: `${name}${value}`,
    values: data.column(name).map((x) => (x === value ? 1 : 0)),
  }));

const regression = (
  data: Table,
  outcome: string,
  names: readonly string[],
  more: Partial<OlsInput> = {},
): Regression => sure(ols({ outcome: data.column(outcome), columns: picked(data, names), ...more }));

const all = (result: Regression) => columns(result.terms.map(told), 0);

const nswBy = (robust: Robust) => ({ compute: () => all(regression(nsw(), 're78', ['treat'], { robust })) });

const nswCovariates = ['age', 'education', 'black', 'hispanic', 'married', 'nodegree', 're74', 're75'];

/** With the ratio of each estimate to its standard error. */
const withZ = (result: Logistic) => ({
  ...logitOf(result),
  z: Object.fromEntries(result.terms.map((term) => [term.name, term.statistic])),
});

function logitOf(result: Logistic) {
  const named = (of: (term: Logistic['terms'][number]) => number) =>
    Object.fromEntries(result.terms.map((term) => [term.name, of(term)]));
  return { b: named((t) => t.estimate), se: named((t) => t.se) };
}

const nswLogit = () => {
  const names = ['treat', 'age', 'education', 'black', 'married', 're75'];
  const worked = nsw()
    .column('re78')
    .map((earned) => (earned > 0 ? 1 : 0));
  return { names, result: sure(logisticRegression(worked, picked(nsw(), names))) };
};

/** Regression in all its forms. */
export const regressionRuns: Runs = {
  nsw_ols_classical: nswBy('classical'),
  nsw_ols_hc0: nswBy('HC0'),
  nsw_ols_hc1: nswBy('HC1'),
  nsw_ols_hc2: nswBy('HC2'),
  nsw_ols_hc3: nswBy('HC3'),
  nsw_ancova_hc2: { compute: () => all(regression(nsw(), 're78', ['treat', ...nswCovariates])) },
  jobs2_ancova: { compute: () => all(regression(jobs(), 'depress2', ['treat', 'depress1'])) },
  nsw_balance_F: {
    compute: () => {
      const fit = regression(nsw(), 'treat', nswCovariates, { robust: 'classical' });
      const { statistic, df1, df2, p } = sure(waldTest(fit, nswCovariates));
      return { F: statistic, df1, df2, p };
    },
  },
  jtpa_interaction_test: {
    compute: () => {
      const names = ['male', 'hsorged', 'wkless13'];
      const assigned = jtpa().column('assignmt');
      const products = picked(jtpa(), names).map(({ name, values }) => ({
        name: `x ${name}`,
        values: values.map((value, i) => value * at(assigned, i)),
      }));
      const fit = sure(
        ols({
          outcome: jtpa().column('earnings'),
          columns: [...picked(jtpa(), ['assignmt', ...names]), ...products],
        }),
      );
      const { statistic, df1, df2, p } = sure(
        waldTest(
          fit,
          products.map(({ name }) => name),
        ),
      );
      return { F: statistic, df1, df2, p };
    },
  },
  penn_multiarm_log_adj: {
    compute: () => {
      const names = [
        ...[
          'female',
          'black',
          'othrace',
          'dep',
          'q2',
          'q3',
          'q4',
          'q5',
          'q6',
          'recall',
          'agelt35',
          'agegt54',
        ],
        ...['durable', 'nondurable', 'lusd', 'husd'],
      ];
      const arms = dummies(penn(), 'tg', [1, 2, 3, 4, 5, 6]);
      return all(sure(ols({ outcome: penn().column('ldur'), columns: [...arms, ...picked(penn(), names)] })));
    },
  },
  penn_t4_classic: {
    compute: () => {
      const two = armsOf(0, 4);
      return all(
        regression(
          two.with('t4', (i) => at(two.column('tg'), i) / 4),
          'ldur',
          ['t4'],
          { robust: 'HC1' },
        ),
      );
    },
  },
  multiarm_blockfe: {
    compute: (data) => {
      const sim = table(data);
      const blocks = [...new Set(sim.column('blok'))].sort((a, b) => a - b).slice(1);
      const arms = dummies(sim, 'arm', [1, 2, 3]);
      const columnsOf = [...arms, ...dummies(sim, 'blok', blocks)];
      const fit = sure(ols({ outcome: sim.column('werk12'), columns: columnsOf, robust: 'HC1' }));
      return columns(fit.terms.slice(1, 4).map(told), 0);
    },
  },
  penn_blocked_dim: {
    compute: () => {
      const two = armsOf(0, 4);
      const treated = two.column('tg').map((arm) => arm / 4);
      const result = sure(blockedDifference(two.column('inuidur1'), treated, two.column('q')));
      return { ...told(result), n: result.n };
    },
  },
  jc_iv_earn4: {
    compute: () => {
      const data = table('jobcorps_9240.csv');
      const [outcome, treatment, instrument] = ['earny4', 'trainy1', 'assignment'].map((n) => data.column(n));
      if (!outcome || !treatment || !instrument) return {};
      return columns([told(sure(instrumentalVariable({ outcome, treatment, instrument })))], 1);
    },
  },
  nsw_emp_logit: {
    compute: () => {
      const { result } = nswLogit();
      const { deviance, nullDeviance, terms } = result;
      return { ...withZ(result), deviance, null_deviance: nullDeviance, aic: deviance + 2 * terms.length };
    },
    tolerance: 1e-5,
  },
  nsw_emp_logit_marginal: {
    compute: () => {
      const { names, result } = nswLogit();
      const rows = [...Array(nsw().rows).keys()];
      const when = (treat: number) => (i: number) =>
        result.chance(names.map((name) => (name === 'treat' ? treat : at(nsw().column(name), i))));
      return { g1: mean(rows.map(when(1))), g0: mean(rows.map(when(0))) };
    },
    tolerance: 1e-5,
  },
  jobs2_work_logit: {
    compute: () => {
      const work = jobs().column('work1');
      const employed = work.map((value) => (value === Math.min(...work) ? 1 : 0)); // 'psyemp' before 'psyump'
      return withZ(sure(logisticRegression(employed, picked(jobs(), ['treat', 'econ_hard', 'sex', 'age']))));
    },
    tolerance: 1e-5,
  },
  penn_logit_exit: {
    compute: () => {
      const x = [
        ...dummies(penn(), 'tg', [1, 2, 3, 4, 5, 6]),
        ...picked(penn(), ['female', 'black', 'agelt35', 'agegt54']),
        ...dummies(penn(), 'q', [2, 3, 4, 5, 6]),
      ].map(({ name, values }) => ({ name: name.replace(/^(tg|q)(\d)$/, 'factor($1)$2'), values }));
      return logitOf(sure(logisticRegression(penn().column('event'), x)));
    },
    tolerance: 1e-5,
  },
  interaction_lrt: {
    compute: (data) => {
      const sim = table(data);
      const names = ['leeftijd', 'vrouw', 'maanden_bijstand', 'opleiding', 'gezondheid', 'taal', 'kinderen'];
      const main = [...dummies(sim, 'arm', [1, 2, 3]), ...picked(sim, names)];
      const crossed = main.slice(0, 3).flatMap((arm) =>
        main.slice(3).map((x) => ({
          name: `${arm.name}:${x.name}`,
          values: arm.values.map((value, i) => value * at(x.values, i)),
        })),
      );
      const [small, large] = [main, [...main, ...crossed]].map((x) =>
        sure(logisticRegression(sim.column('werk12'), x)),
      );
      const deviance = (small?.deviance ?? 0) - (large?.deviance ?? 0);
      const df = crossed.length;
      return { df, deviance, p: chiSquaredUpper(deviance, df) };
    },
    tolerance: 1e-5,
  },
};

const armsOf = (one: number, other: number): Table =>
  penn().where((i) => [one, other].includes(at(penn().column('tg'), i)));
