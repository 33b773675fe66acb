import { at, item } from '../../../stats/at.ts';
import { leaveOneOut } from '../../../stats/leave-one-out.ts';
import { metaRegression } from '../../../stats/meta-regression.ts';
import { pool as kernel, type Pooled, type PoolOptions } from '../../../stats/pooling.ts';
import { type Answer, termOf } from '../answer.ts';
import { type Asked, clusterOf, covariatesOf, levelOf, type Procedure } from '../asked.ts';
import { ifAny, must, Refusal } from '../refusal.ts';

const isLessBetter = (word: string) => /^(-1|neg|down|low|less|min|nadelig|ongunstig)/i.test(word);
const isMoreBetter = (word: string) => /^(\+?1|pos|up|high|more|meer|gunstig)/i.test(word);

/** Effects of which less is better are turned round first, so that above 0 always means better. */
function oriented(asked: Asked, effects: Float64Array): Float64Array {
  const name = asked.options.text('direction');
  if (name === undefined) return effects;
  const words = asked.data().texts(name);
  const other = words.find((word) => word !== '' && !isLessBetter(word) && !isMoreBetter(word));
  if (other !== undefined)
    throw new Refusal('bad-data', `Column ${name} says positive or negative, not “${other}”.`);
  return effects.map((effect, i) => (isLessBetter(words[i] ?? '') ? -effect : effect));
}

interface Given {
  readonly effects: Float64Array;
  readonly errors: Float64Array;
  readonly names: readonly string[];
  readonly settings: PoolOptions;
}

function given(asked: Asked): Given {
  const { options } = asked;
  const data = asked.data();
  const effects = oriented(asked, data.numbers(options.needed('estimate')));
  const between = options.one('method', ['REML', 'DL', 'PM', 'FE']);
  const hk =
    options.text('test') === undefined ? between !== 'FE' : options.one('test', ['knha', 'z']) === 'knha';
  const study = options.text('study');
  return {
    ...{ effects, errors: data.numbers(options.needed('stderr')) },
    names: study === undefined ? Array.from(effects, (_, i) => `${i + 1}`) : data.texts(study),
    settings: { between, hk, level: levelOf(asked) },
  };
}

function run(asked: Asked): Answer {
  const all = given(asked);
  const moderated = asked.options.list('covariates').length > 0 || clusterOf(asked) !== undefined;
  const answer = moderated ? byColumns(asked, all) : whole(all);
  const { names } = all;
  const twice = new Set(names).size < names.length && clusterOf(asked) === undefined;
  const warning =
    'Some studies have several effects: add --cluster, because effects of one study do not tell as much as of several.';
  return twice ? { ...answer, notes: [warning, ...answer.notes] } : answer;
}

function whole({ effects, errors, names, settings }: Given): Answer {
  const result = must(kernel(effects, errors, settings));
  const { tau2, tau2Interval, i2, h2, q, prediction, withoutSpread } = result;
  const without = names.length > 200 ? undefined : leaveOneOut(effects, errors, settings);
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: false },
    estimates: [termOf('average', result)],
    details: {
      ...{ tau2, tau2Interval, i2, h2, q: { ...q }, prediction },
      studies: names.map((name, i) => {
        const shrunk = result.shrunk[i] ?? null;
        return {
          study: name,
          estimate: Number.isNaN(at(effects, i)) ? null : at(effects, i),
          shrunk: shrunk?.estimate ?? null,
        };
      }),
      leaveOneOut: without?.map((one, i) => ({ left: item(names, i), ...leftOver(ifAny(one)) })),
    },
    notes: [
      ...(prediction
        ? ['Read the prediction first: there the effect of a next study is likely to lie.']
        : []),
      ...spreadless(withoutSpread),
    ],
  };
}

const leftOver = (rest: Pooled | null) => ({
  ...{ estimate: rest?.estimate ?? null, confLow: rest?.interval[0] ?? null },
  ...{ confHigh: rest?.interval[1] ?? null, tau2: rest?.tau2 ?? null },
});

/** What effects have to do with how the studies were, and several effects of one study. */
function byColumns(asked: Asked, { effects, errors, settings }: Given): Answer {
  const cluster = clusterOf(asked);
  const result = must(
    metaRegression(effects, errors, covariatesOf(asked), { ...settings, ...(cluster ? { cluster } : {}) }),
  );
  const { tau2, tau2Interval, i2, r2, q, moderators, dropped, withoutSpread } = result;
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: false },
    estimates: result.terms.map((term) => termOf(term.name, term)),
    details: {
      ...{ tau2, tau2Interval, i2, r2, q: { ...q } },
      ...{ moderators: moderators && { ...moderators }, dropped },
    },
    notes: [
      'A comparison of studies: it does not say that the same holds for people within a study.',
      ...spreadless(withoutSpread),
    ],
  };
}

const spreadless = (count: number): readonly string[] =>
  count > 0 ? [`${count} effects with standard error 0 are left out: they would take all the weight.`] : [];

export const pool: Procedure = {
  name: 'pool',
  summary: 'one effect from many studies, with what a next study may find',
  options: [
    '--estimate COLUMN --stderr COLUMN --study COLUMN',
    '--method REML|DL|PM|FE --test knha|z  default REML with Hartung and Knapp',
    '--covariates A,B                      moderators: how the studies were',
    '--cluster COLUMN                      studies with several effects: CR2',
    '--direction COLUMN                    where it says negative, less is better: turned round',
  ],
  example: {
    command: 'stapwijs stats pool --data studies.csv --estimate effect --stderr se --study name',
    data: 'name,effect,se\nA,0.10,0.05\nB,0.32,0.08\nC,0.05,0.06\nD,0.21,0.10',
    read: 'average is 0.16; prediction says a next study may also find nothing.',
  },
  run,
};
