import { at } from '../../../stats/at.ts';
import { pool as kernel } from '../../../stats/pooling.ts';
import { type Answer, termOf } from '../answer.ts';
import { type Asked, levelOf, type Procedure } from '../asked.ts';
import { ifAny, must, usage } from '../refusal.ts';

/** Effects of which less is better are turned round first, so that above 0 always means better. */
function oriented(asked: Asked, effects: Float64Array): Float64Array {
  const name = asked.options.text('direction');
  if (name === undefined) return effects;
  const words = asked.data().texts(name);
  return effects.map((effect, i) =>
    /^(-1|neg|down|lower|less|nadelig)/i.test(words[i] ?? '') ? -effect : effect,
  );
}

function run(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  const effects = oriented(asked, data.numbers(options.needed('estimate')));
  const errors = data.numbers(options.needed('stderr'));
  if (options.list('covariates').length > 0)
    throw usage('Moderators (--covariates) cannot be given here yet.');
  const between = options.one('method', ['REML', 'DL', 'PM', 'FE']);
  const hk =
    options.text('test') === undefined ? between !== 'FE' : options.one('test', ['knha', 'z']) === 'knha';
  const settings = { between, hk, level: levelOf(asked) };
  const result = must(kernel(effects, errors, settings));
  const study = options.text('study');
  const names = study === undefined ? Array.from(effects, (_, i) => `${i + 1}`) : data.texts(study);
  const { tau2, i2, h2, q, prediction, withoutSpread } = result;
  const leaveOneOut =
    names.length > 200
      ? undefined
      : names.map((left, i) => {
          const rest = ifAny(
            kernel(
              effects.filter((_, j) => j !== i),
              errors.filter((_, j) => j !== i),
              settings,
            ),
          );
          return {
            left,
            estimate: rest?.estimate ?? null,
            confLow: rest?.interval[0] ?? null,
            confHigh: rest?.interval[1] ?? null,
            tau2: rest?.tau2 ?? null,
          };
        });
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: false },
    estimates: [termOf('average', result)],
    details: {
      ...{ tau2, i2, h2, q: { ...q }, prediction },
      studies: names.map((name, i) => {
        const shrunk = result.shrunk[i] ?? null;
        return {
          study: name,
          estimate: Number.isNaN(at(effects, i)) ? null : at(effects, i),
          shrunk: shrunk?.estimate ?? null,
        };
      }),
      leaveOneOut,
    },
    notes: [
      ...(prediction
        ? ['Read the prediction first: there the effect of a next study is likely to lie.']
        : []),
      ...(withoutSpread > 0
        ? [`${withoutSpread} effects with standard error 0 are left out: they would take all the weight.`]
        : []),
    ],
  };
}

export const pool: Procedure = {
  name: 'pool',
  summary: 'one effect from many studies, with what a next study may find',
  options: [
    '--estimate COLUMN --stderr COLUMN --study COLUMN',
    '--method REML|DL|PM|FE --test knha|z  default REML with Hartung and Knapp',
    '--direction COLUMN                    where it says negative, less is better: turned round',
  ],
  example: {
    command: 'stapwijs stats pool --data studies.csv --estimate effect --stderr se --study name',
    data: 'name,effect,se\nA,0.10,0.05\nB,0.32,0.08\nC,0.05,0.06\nD,0.21,0.10',
    read: 'average is 0.16; prediction says a next study may also find nothing.',
  },
  run,
};
