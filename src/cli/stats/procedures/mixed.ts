import { mixedModel } from '../../../stats/mixed-model.ts';
import { type Answer, termOf } from '../answer.ts';
import { type Asked, columnsOf, levelOf, outcomeOf, type Procedure } from '../asked.ts';
import { crossed } from '../data.ts';
import { must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  options.needed('cluster');
  const [time, slope] = [options.text('time'), options.text('slope')];
  const listed = [...options.list('treatment'), ...options.list('covariates')];
  const names = time === undefined || listed.includes(time) ? listed : [...listed, time];
  if (names.length === 0) throw usage('--covariates or --time is needed.');
  const result = must(
    mixedModel({
      ...{
        outcome: outcomeOf(asked),
        columns: columnsOf(data, names),
        group: crossed(data, options.list('cluster')),
      },
      ...{ method: options.one('method', ['REML', 'ML']), level: levelOf(asked) },
      ...(slope === undefined ? {} : { slope: data.numbers(slope) }),
    }),
  );
  const { method, n, missing, variances, criterion, groups, singular, dropped } = result;
  const { intercept, residual } = variances;
  return {
    ...{ method, n, missing, causal: false },
    estimates: result.terms.map((term) => termOf(term.name, term)),
    details: {
      groups,
      variances: { ...variances },
      icc: intercept / (intercept + residual),
      criterion,
      singular,
      dropped,
    },
    notes: [
      ...(singular
        ? ['A variance between people is 0 or cannot be told apart: a simpler model says as much.']
        : []),
      ...(slope === undefined ? [] : [`icc holds where ${slope} is 0.`]),
      'A change over time is no effect without a comparison group.',
    ],
  };
}

export const mixed: Procedure = {
  name: 'mixed',
  summary: 'repeated measures: everybody a height, and a slope, of their own (as lme4)',
  options: [
    '--outcome COLUMN --covariates A,B --cluster PERSON',
    '--treatment COLUMN --time COLUMN      more of these columns',
    '--slope COLUMN                        also a slope of their own, mostly time',
    '--method REML|ML',
  ],
  example: {
    command: 'stapwijs stats mixed --data weeks.csv --outcome score --covariates week --cluster who',
    data: 'who,week,score\na,0,4\na,1,5\na,2,7\nb,0,6\nb,1,6\nb,2,8\nc,0,3\nc,1,5\nc,2,5\nd,0,7\nd,1,7\nd,2,9',
    read: 'week is the average change per week; variances tell how much people differ in height.',
  },
  run,
};
