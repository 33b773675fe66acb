import { at, item } from '../../../stats/at.ts';
import { overlapWeighting } from '../../../stats/overlap-weighting.ts';
import { type Ranking, ranking } from '../../../stats/ranking.ts';
import { targetingOperator } from '../../../stats/targeting-operator.ts';
import { type Answer, partly, termOf } from '../answer.ts';
import { type Asked, armsOf, covariatesOf, levelOf, outcomeOf, type Procedure, twoArms } from '../asked.ts';
import { codesOf } from '../data.ts';
import { ifAny, must } from '../refusal.ts';

const reasons: Readonly<Record<Ranking['reasons'][number], string>> = {
  'gain-not-above-0':
    'On other people a ranking per person does not clearly gain over everybody the best arm.',
  'ranking-not-calibrated': 'Who is predicted to gain more does not clearly gain more.',
};

function run(asked: Asked): Answer {
  if (asked.options.observational) return withoutLottery(asked);
  const { options, seed } = asked;
  const arms = armsOf(asked);
  const fold = options.text('fold');
  const level = levelOf(asked);
  const result = must(
    ranking({
      ...{ outcome: outcomeOf(asked), arm: arms.codes, arms: arms.names, control: arms.control, seed, level },
      ...{ columns: covariatesOf(asked), rule: options.one('method', ['ridge', 'ols']) },
      ...(options.text('ratio') ? { ratio: options.numbers('ratio') } : {}),
      ...(fold === undefined ? {} : { fold: codesOf(asked.data(), fold) }),
    }),
  );
  const line = (term: string, { estimate, se }: { estimate: number; se: number }) =>
    partly(term, { estimate, stdError: se });
  const { gain, personal } = result;
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: true, personal },
    estimates: [
      ...result.arms.map((arm) => line(`everybody ${arm.arm}`, arm)),
      line('each their own best', result.policy),
      partly('gain over the best arm', {
        estimate: gain.estimate,
        ...(gain.se > 0 ? { stdError: gain.se, interval: [gain.low, gain.high] } : {}),
      }),
      ...result.contrasts.map((contrast) => line(arms.term(contrast.arm), contrast)),
    ],
    details: {
      best: arms.names[result.best] ?? '',
      share: Object.fromEntries(result.arms.map(({ arm, chosen }) => [arm, chosen])),
      calibration: result.calibration.map(({ arm, differential, se, pOneSided }) => ({
        ...{ arm: arms.names[arm] ?? '', differential, stdError: se, pOneSided },
      })),
      targeting: arms.names.flatMap((arm, a) =>
        a === arms.control ? [] : [{ arm, ...targetingOf(result, a, arms.control, asked) }],
      ),
      seed,
    },
    notes: personal
      ? ['A ranking per person may be shown, with its intervals.']
      : ['No personal ranking: show the average order.', ...result.reasons.map((reason) => reasons[reason])],
  };
}

/** Does who is predicted to gain more from this arm than from the control gain more? */
function targetingOf({ scores, predictions }: Ranking, arm: number, control: number, asked: Asked) {
  const above = (of: readonly Float64Array[]) =>
    item(of, arm).map((value, i) => value - at(item(of, control), i));
  const ranked = { effects: above(scores), priority: above(predictions) };
  const found = ifAny(targetingOperator({ ...ranked, seed: asked.seed, draws: 200, level: levelOf(asked) }));
  return {
    ...{ autoc: found?.autoc ?? null, confLow: found?.autocInterval[0] ?? null },
    ...{ confHigh: found?.autocInterval[1] ?? null, qini: found?.qini ?? null },
  };
}

function withoutLottery(asked: Asked): Answer {
  const { treated, term } = twoArms(asked);
  const result = must(
    overlapWeighting(outcomeOf(asked), treated, covariatesOf(asked), { level: levelOf(asked) }),
  );
  const { method, n, missing, causal, words, balance, balanced, effectiveN, chances, eValue } = result;
  return {
    ...{ method, n, missing, causal, estimates: [termOf(term, result)] },
    details: { words, balanced, balance: balance.map((one) => ({ ...one })), effectiveN, chances, eValue },
    notes: [
      `${words}: no lottery decided who got the treatment, and what was not measured may explain the difference.`,
      ...(eValue
        ? [
            `To explain it all it must go with both by a ratio of risks of ${eValue.estimate.toFixed(2)}, to bring the interval to 0 of ${eValue.limit.toFixed(2)} (E-value).`,
          ]
        : []),
      ...(balanced ? [] : ['The groups still differ after weighting: do not use this.']),
    ],
  };
}

export const policy: Procedure = {
  name: 'policy',
  summary: 'does ranking per person help: cross-fitted value, calibration, and may it be shown',
  options: [
    '--outcome COLUMN --treatment COLUMN --control ARM --covariates A,B',
    '--method ridge|ols --fold COLUMN --ratio 1,1 (planned shares; default those seen)',
    '--observational                       two arms without a lottery: overlap weighting and AIPW',
  ],
  example: {
    command:
      'stapwijs stats policy --data trial.csv --outcome works --treatment arm --covariates age --seed 1',
    data: [
      'arm,age,works',
      ...Array.from(
        { length: 24 },
        (_, i) => `${i % 2},${20 + ((i * 7) % 40)},${(i * 5 + (i % 2) * 3) % 7 > 3 ? 1 : 0}`,
      ),
    ].join('\n'),
    read: 'personal is false nearly always with so few people: then the average order is all there is.',
  },
  run,
};
