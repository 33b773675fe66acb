import { at } from '../../../stats/at.ts';
import { cox, likelihoodRatio } from '../../../stats/cox.ts';
import type { Ties } from '../../../stats/cox-likelihood.ts';
import { kaplanMeier } from '../../../stats/kaplan-meier.ts';
import type { Column } from '../../../stats/lin-columns.ts';
import { logRank } from '../../../stats/log-rank.ts';
import { restrictedMeanDifference } from '../../../stats/restricted-mean.ts';
import { survivalAt } from '../../../stats/survival-curve.ts';
import type { Scale } from '../../../stats/survival-interval.ts';
import { type Answer, termOf } from '../answer.ts';
import {
  type Arms,
  type Asked,
  armsOf,
  binaryOf,
  blockOf,
  causalOf,
  covariatesOf,
  levelOf,
  type Procedure,
} from '../asked.ts';
import { must, Refusal } from '../refusal.ts';

interface Followed {
  readonly time: Float64Array;
  readonly event: Float64Array;
}

function run(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  const time = data.numbers(options.needed('time'));
  const { values: event, notes } = binaryOf(asked, 'event');
  if (time.some((moment) => moment < 0))
    throw new Refusal('bad-input', `Column ${options.needed('time')} holds a time before 0.`);
  const arms = options.text('treatment') ? armsOf(asked) : undefined;
  const curves = arms
    ? arms.names.map((arm, a) => ({ arm, ...within({ time, event }, arms, a) }))
    : [{ arm: 'all', time, event }];
  const level = levelOf(asked);
  const treatments: readonly Column[] = arms ? dummies(arms) : [];
  const columns = [...treatments, ...covariatesOf(asked)];
  const ties = options.one<Ties>('ties', ['efron', 'breslow']);
  const fit = columns.length > 0 ? must(cox(time, event, columns, { ties, level })) : undefined;
  const stratum = blockOf(asked);
  const test = arms && must(logRank(time, event, arms.codes, stratum ? { stratum } : {}));
  const horizon = options.number('horizon');
  const longer = arms && horizon !== undefined ? restricted(arms, { time, event }, horizon, level) : [];
  const each = curves.map((one) => described(asked, one));
  const { causal, words } = causalOf(asked);
  const n = each.reduce((sum, curve) => sum + curve.n, 0);
  return {
    ...{ method: ['Kaplan–Meier', ...(test ? [test.method] : []), ...(fit ? [fit.method] : [])].join('; ') },
    ...{ n: fit?.n ?? n, missing: time.length - (fit?.n ?? n), causal: arms !== undefined && causal },
    estimates: [...longer, ...(fit?.terms.map((term) => termOf(term.name, term)) ?? [])],
    details: {
      curves: each.map(({ shown }) => shown),
      ...(options.text('times') ? { survival: each.flatMap(({ moments }) => moments) } : {}),
      logRank: test && {
        statistic: test.statistic,
        df: test.df,
        pValue: test.p,
        groups: test.groups.map((group, a) => ({ arm: arms.names[a] ?? '', ...group })),
      },
      cox: fit && {
        events: fit.events,
        hazardRatios: fit.terms.map(({ name, hazardRatio, hazardInterval: [confLow, confHigh] }) => ({
          term: name,
          hazardRatio,
          confLow,
          confHigh,
        })),
        likelihoodRatio: likelihoodRatio(fit),
        proportionalHazards: {
          terms: fit.check.terms.map((t) => ({ ...t })),
          all: fit.check.all && { ...fit.check.all },
        },
      },
    },
    notes: [
      ...notes,
      ...(fit ? ['Lines of Cox are logarithms of ratios of hazards.'] : []),
      ...(fit?.check.all && fit.check.all.p < 0.05
        ? [
            'The ratio of hazards changes over time: do not show one ratio, show the restricted mean (--horizon).',
          ]
        : []),
      ...(arms ? [words] : []),
    ],
  };
}

const within = ({ time, event }: Followed, { codes }: Arms, arm: number): Followed => ({
  time: time.filter((_, i) => at(codes, i) === arm),
  event: event.filter((_, i) => at(codes, i) === arm),
});

const dummies = ({ names, codes, control, term }: Arms): Column[] =>
  names.flatMap((arm, a) =>
    a === control
      ? []
      : [{ name: term(arm), values: codes.map((code) => (Number.isNaN(code) ? code : Number(code === a))) }],
  );

const restricted = (arms: Arms, all: Followed, horizon: number, level: number) =>
  arms.names.flatMap((arm, a) => {
    if (a === arms.control) return [];
    const result = must(
      restrictedMeanDifference(within(all, arms, a), within(all, arms, arms.control), horizon, { level }),
    );
    return [termOf(`restricted mean, ${arms.term(arm)}`, result)];
  });

function described(asked: Asked, { arm, time, event }: Followed & { readonly arm: string }) {
  const scale = asked.options.one<Scale>('test', ['log-log', 'log', 'plain']);
  const curve = must(kaplanMeier(time, event, { level: levelOf(asked), scale }));
  const times = asked.options.numbers('times');
  const { n, events, median, medianInterval, steps } = curve;
  const moments = survivalAt(steps, times).map((moment) => ({ arm, ...moment }));
  return { n, moments, shown: { arm, n, events, median, medianInterval } };
}

export const survival: Procedure = {
  name: 'survival',
  summary: 'time until something happens: Kaplan–Meier, log-rank, Cox, restricted mean',
  options: [
    '--time COLUMN --event COLUMN          1 = it happened, 0 = followed no longer',
    '--treatment COLUMN --control ARM --covariates A,B',
    '--block COLUMNS                       strata of the log-rank test',
    '--horizon 26 --times 4,13,26 --ties efron|breslow --test log-log|log|plain',
  ],
  example: {
    command:
      'stapwijs stats survival --data weeks.csv --time weeks --event left --treatment arm --horizon 20',
    data: 'arm,weeks,left\n0,26,0\n0,20,1\n0,24,1\n0,26,0\n1,8,1\n1,14,1\n1,22,1\n1,26,0',
    read: 'restricted mean: weeks on benefit within the first 20, less for the treated when below 0.',
  },
  run,
};
