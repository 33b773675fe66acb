import { logisticRegression } from '../../../stats/logistic-regression.ts';
import { marginalEffects } from '../../../stats/marginal-effects.ts';
import { type Answer, termOf } from '../answer.ts';
import { type Asked, binaryOf, columnsOf, levelOf, type Procedure } from '../asked.ts';
import { ifAny, must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { options } = asked;
  const names = [...options.list('treatment'), ...options.list('covariates')];
  if (names.length === 0) throw usage('--covariates (or --treatment) is needed.');
  const columns = columnsOf(asked.data(), names);
  const level = levelOf(asked);
  const outcome = binaryOf(asked);
  const fit = must(logisticRegression(outcome.values, columns, { level }));
  const margins = ifAny(marginalEffects(fit, columns, { level }));
  return {
    ...{ method: fit.method, n: fit.n, missing: fit.missing, causal: false },
    estimates: fit.terms.map((term) => termOf(term.name, term)),
    details: {
      oddsRatios: fit.terms.slice(1).map(({ name, estimate, interval }) => ({
        ...{ term: name, oddsRatio: Math.exp(estimate) },
        ...{ confLow: Math.exp(interval[0]), confHigh: Math.exp(interval[1]) },
      })),
      marginalEffects: margins?.effects.map((effect) => ({ ...termOf(effect.name, effect) })),
      ...{ deviance: fit.deviance, nullDeviance: fit.nullDeviance, dropped: fit.dropped },
    },
    notes: [...outcome.notes, 'Estimates are log odds; marginalEffects says the same in chances.'],
  };
}

export const logit: Procedure = {
  name: 'logit',
  summary: 'logistic regression for yes or no, with average marginal effects',
  options: [
    '--outcome COLUMN                      two values; 1 or the second in order is yes',
    '--covariates A,B --treatment COLUMN',
  ],
  example: {
    command: 'stapwijs stats logit --data work.csv --outcome works --covariates age',
    data: 'works,age\n0,20\n1,22\n0,31\n1,35\n1,41\n0,44\n1,50\n0,58',
    read: 'marginalEffects: how much the chance of work changes per year of age.',
  },
  run,
};
