import { instrumentalVariable } from '../../../stats/instrumental-variable.ts';
import { type Answer, termOf } from '../answer.ts';
import {
  type Asked,
  causalOf,
  clusterOf,
  covariatesOf,
  errorsOf,
  fewClusters,
  levelOf,
  outcomeOf,
  type Procedure,
} from '../asked.ts';
import { type Data, yesOrNo } from '../data.ts';
import { must } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  const treatment = options.needed('treatment');
  const cluster = clusterOf(asked);
  const result = must(
    instrumentalVariable({
      ...{ outcome: outcomeOf(asked), treatment: amountOf(data, treatment) },
      ...{ instrument: amountOf(data, options.needed('instrument')), covariates: covariatesOf(asked) },
      ...{ level: levelOf(asked), ...(cluster ? { cluster } : {}), ...errorsOf(asked) },
    }),
  );
  const { causal, words } = causalOf(asked);
  const estimates = [termOf(treatment, result)];
  const { method, n, missing, firstStageF, takeUp } = result;
  return {
    ...{
      method,
      n,
      missing,
      causal,
      estimates,
      details: { firstStageF, takeUp },
    },
    notes: [
      ...fewClusters(asked, estimates),
      'Only for people who take part because they are assigned ("voor wie echt meedeed").',
      ...(firstStageF < 10 ? ['The instrument is weak (F under 10): the interval cannot be trusted.'] : []),
      words,
    ],
  };
}

/** How much of it, or yes and no in words. */
const amountOf = (data: Data, name: string): Float64Array =>
  data.isText(name) ? yesOrNo(data, name) : data.numbers(name);

export const iv: Procedure = {
  name: 'iv',
  summary: 'effect for people who take part because they are assigned (two-stage least squares)',
  options: [
    '--outcome COLUMN --treatment COLUMN   what people did',
    '--instrument COLUMN                   what they were assigned to',
    '--covariates A,B --cluster COLUMN --se hc2',
  ],
  example: {
    command: 'stapwijs stats iv --data work.csv --outcome hours --treatment took --instrument assigned',
    data: 'assigned,took,hours\n0,0,10\n0,0,14\n0,1,17\n0,0,11\n1,1,18\n1,1,15\n1,0,13\n1,1,20',
    read: 'took is the effect of really taking part; firstStageF under 10 means: do not trust it.',
  },
  run,
};
