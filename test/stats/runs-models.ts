import { crossFitted, leastSquaresPerArm, type Trial } from '../../src/stats/arm-predictions.ts';
import { at, item } from '../../src/stats/at.ts';
import { calibration } from '../../src/stats/calibration.ts';
import { mixedModel } from '../../src/stats/mixed-model.ts';
import { aipwScores } from '../../src/stats/policy-value.ts';
import { ranking } from '../../src/stats/ranking.ts';
import { targetingOperator } from '../../src/stats/targeting-operator.ts';
import { sure } from './agree.ts';
import type { Runs } from './runs.ts';
import { simCovariates } from './runs-experiments.ts';
import { table } from './shared.ts';

/** Models that are searched for, and rules learned from data. */
export const modelRuns: Runs = {
  sleepstudy_lmer: {
    compute: () => {
      const data = table('sleepstudy_180.csv');
      const days = data.column('Days');
      const fit = sure(
        mixedModel({
          ...{ outcome: data.column('Reaction'), group: data.column('Subject'), slope: days },
          columns: [{ name: 'Days', values: days }],
        }),
      );
      const { intercept, slope, covariance, correlation, residual } = fit.variances;
      const named = (of: (term: (typeof fit.terms)[number]) => number | undefined) =>
        Object.fromEntries(fit.terms.map((term) => [term.name, of(term)]));
      return {
        ...{ b: named((t) => t.estimate), se: named((t) => t.se), df: named((t) => t.df) },
        var: [intercept, slope, covariance, residual],
        sd_cor: [Math.sqrt(intercept), Math.sqrt(slope ?? 0), correlation, Math.sqrt(residual)],
        reml: fit.criterion,
      };
    },
    // Where lme4 stops its search of itself; `proof/models.test.ts` holds us to where it ends when it goes on. df is exactly 17 here.
    tolerance: 2e-5,
  },
  aipw_cv_ols: {
    compute: (data) => {
      const { arms, contrasts } = policyOf(data);
      return {
        ...{ value: arms.map(({ estimate }) => estimate), value_se: arms.map(({ se }) => se) },
        ...{
          contrast: contrasts.map(({ estimate }) => estimate),
          contrast_se: contrasts.map(({ se }) => se),
        },
      };
    },
  },
  policy_argmax_cv: {
    compute: (data) => {
      const { arms, policy, best, gain } = policyOf(data);
      return {
        ...{ share: arms.map(({ chosen }) => chosen), value: policy.estimate, se: policy.se },
        ...{ best_fixed_arm: best, gain_over_best_fixed: gain.estimate, gain_se: gain.se },
      };
    },
  },
  autoc_arm1: {
    compute: (data) => {
      const { trial, predictions } = crossFittedOf(data);
      const chances = predictions.map(() => new Float64Array(trial.outcome.length).fill(0.25));
      const scores = aipwScores(trial, predictions, chances);
      const minus = (of: readonly Float64Array[]) =>
        item(of, 1).map((value, i) => value - at(item(of, 0), i));
      const { autoc, qini, curve } = sure(
        targetingOperator({ effects: minus(scores), priority: minus(predictions), seed: 0, draws: 20 }),
      );
      const first = (share: number) => at(curve, Math.round(share * curve.length) - 1);
      return { autoc, qini, toc: [0.1, 0.2, 0.3, 0.5].map(first) };
    },
    // Of 6,000 people some are alike: R ranks them by their number, here they share their mean. Without that all digits agree.
    tolerance: 1e-4,
  },
  blp_calibration: {
    compute: (data) => {
      const { trial, predictions } = crossFittedOf(data);
      return [1, 2, 3].map((arm) => {
        const { average, differential, se, pOneSided } = sure(calibration(trial, predictions, arm));
        return { arm, mean_forest: average, differential, differential_se: se, p_one_sided: pOneSided };
      });
    },
  },
};

const columnsOf = (data: string) => simCovariates.map((name) => ({ name, values: table(data).column(name) }));

/** As R does here: least squares per arm, the folds of the file, a quarter in each arm. */
const policyOf = (data: string) =>
  sure(
    ranking({
      ...{
        outcome: table(data).column('werk12'),
        arm: table(data).column('arm'),
        arms: ['0', '1', '2', '3'],
      },
      ...{
        columns: columnsOf(data),
        ratio: [1, 1, 1, 1],
        fold: table(data).column('fold'),
        rule: 'ols',
        seed: 0,
      },
    }),
  );

function crossFittedOf(data: string) {
  const trial: Trial = {
    ...{ outcome: table(data).column('werk12'), arm: table(data).column('arm'), arms: 4 },
    columns: columnsOf(data),
  };
  const predictions = crossFitted(trial, table(data).column('fold'), leastSquaresPerArm);
  return { trial, predictions: item([predictions ?? []], 0) };
}
