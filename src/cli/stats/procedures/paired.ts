import { at } from '../../../stats/at.ts';
import { differenceInMeans } from '../../../stats/difference-in-means.ts';
import { pairedChange } from '../../../stats/paired-change.ts';
import { wilcoxonSignedRank } from '../../../stats/wilcoxon-signed-rank.ts';
import { type Answer, termOf } from '../answer.ts';
import { type Asked, levelOf, type Procedure, twoArms } from '../asked.ts';
import { codesOf, valuesOf } from '../data.ts';
import { ifAny, must, Refusal, usage } from '../refusal.ts';

interface Moments {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Two columns, or one column with a row per person and moment. */
function momentsOf(asked: Asked): Moments {
  const { options } = asked;
  const data = asked.data();
  const [first, second] = [options.text('before'), options.text('after')];
  if (first !== undefined && second !== undefined)
    return { before: data.numbers(first), after: data.numbers(second) };
  const [one, two] = options.list('covariates');
  if (one !== undefined && two !== undefined) return { before: data.numbers(one), after: data.numbers(two) };
  if (!options.text('time') || !options.text('cluster')) {
    throw usage(
      'Give --before A --after B, or --outcome, --time and --cluster (the person) for a row per moment.',
    );
  }
  return long(asked);
}

function long(asked: Asked): Moments {
  const { options } = asked;
  const data = asked.data();
  const time = options.needed('time');
  const [early, late, third] = valuesOf(data, time);
  if (early === undefined || late === undefined || third !== undefined) {
    throw new Refusal('bad-input', `Column ${time} must hold two moments.`);
  }
  const [values, moments, people] = [
    data.numbers(options.needed('outcome')),
    codesOf(data, time),
    data.texts(options.needed('cluster')),
  ];
  const pairs = new Map<string, [number, number]>();
  for (const [i, person] of people.entries()) {
    const pair = pairs.get(person) ?? [Number.NaN, Number.NaN];
    if (person === '' || Number.isNaN(at(moments, i))) continue;
    const place = at(moments, i) === 0 ? 0 : 1;
    if (!Number.isNaN(pair[place]))
      throw new Refusal('bad-data', `Person ${person} has two values at one moment.`);
    pair[place] = at(values, i);
    pairs.set(person, pair);
  }
  const rows = [...pairs.values()];
  return { before: Float64Array.from(rows, ([a]) => a), after: Float64Array.from(rows, ([, b]) => b) };
}

function run(asked: Asked): Answer {
  const { before, after } = momentsOf(asked);
  const level = levelOf(asked);
  const result = must(pairedChange(before, after, { level }));
  const changes = after.map((value, i) => value - at(before, i));
  const ranks = ifAny(wilcoxonSignedRank(changes));
  const compared = asked.options.text('treatment') ? between(asked, changes, level) : undefined;
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: false },
    estimates: [
      termOf('change', result),
      ...(compared ? [termOf(`difference in change, ${compared.term}`, compared.result)] : []),
    ],
    details: {
      ...{ before: result.before, after: result.after, dAv: result.dAv, gAv: result.gAv, dZ: result.dZ },
      wilcoxon: ranks && {
        method: ranks.method,
        rankSumUp: ranks.rankSumUp,
        rankSumDown: ranks.rankSumDown,
        zeros: ranks.zeros,
        pValue: ranks.p,
      },
    },
    notes: [
      'dAv: change over the average spread of both moments; gAv: the same corrected for few people; dZ: over the spread of the changes.',
      'A change is not an effect: people also change by themselves.',
    ],
  };
}

function between(asked: Asked, changes: Float64Array, level: number) {
  const { treated, term } = twoArms(asked);
  if (treated.length !== changes.length)
    throw usage('--treatment needs one row per person: use --before and --after.');
  const of = (arm: number) => changes.filter((_, i) => at(treated, i) === arm);
  return { term, result: must(differenceInMeans(of(1), of(0), { level, estimand: 'difference in change' })) };
}

export const paired: Procedure = {
  name: 'paired',
  summary: 'change of the same people between two moments, with the kind of d named',
  options: [
    '--before COLUMN --after COLUMN        a row per person (or --covariates BEFORE,AFTER)',
    '--outcome COLUMN --time COLUMN --cluster COLUMN   a row per person and moment',
    '--treatment COLUMN                    also the difference in change between two arms',
  ],
  example: {
    command: 'stapwijs stats paired --data scores.csv --before t0 --after t1',
    data: 't0,t1\n4,5\n6,6\n5,7\n3,5\n7,8',
    read: 'change is 1.2 points; dAv 0.83 is large, but without others it is no effect.',
  },
  run,
};
