import { at, item } from '../../../stats/at.ts';
import { pool } from '../../../stats/pooling.ts';
import { subgroupEffects } from '../../../stats/subgroup-effects.ts';
import { type Answer, partly, termOf } from '../answer.ts';
import { type Asked, causalOf, levelOf, outcomeOf, type Procedure, twoArms } from '../asked.ts';
import { codesOf, valuesOf } from '../data.ts';
import { must } from '../refusal.ts';

const alikeWords = 'Geen aanwijzing dat het per groep verschilt: show one effect for all.';

function run(asked: Asked): Answer {
  return asked.options.text('estimate') === undefined ? ofPeople(asked) : ofSummaries(asked);
}

function ofPeople(asked: Asked): Answer {
  const data = asked.data();
  const name = asked.options.needed('block');
  const names = valuesOf(data, name);
  const { treated } = twoArms(asked);
  const result = must(
    subgroupEffects(outcomeOf(asked), treated, codesOf(data, name, names), { level: levelOf(asked) }),
  );
  const { method, n, missing, groups, average, tau2, alike } = result;
  const { causal, words } = causalOf(asked);
  return {
    ...{ method, n, missing, causal },
    estimates: groups.flatMap(({ group, shrunk, interval }) =>
      shrunk === null ? [] : [partly(`${name} ${names[group] ?? group}`, { estimate: shrunk, interval })],
    ),
    details: {
      ...{ average, tau2, alike },
      groups: groups.map(({ group, n: people, raw, se }) => ({
        group: names[group] ?? '',
        n: people,
        raw,
        stdError: se,
      })),
    },
    notes: [...(alike ? [alikeWords] : []), 'The groups must have been chosen before looking.', words],
  };
}

function ofSummaries(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  const [effects, errors] = [
    data.numbers(options.needed('estimate')),
    data.numbers(options.needed('stderr')),
  ];
  const result = must(pool(effects, errors, { level: levelOf(asked) }));
  const study = options.text('study') ?? options.text('block');
  const names = study === undefined ? Array.from(effects, (_, i) => `${i + 1}`) : data.texts(study);
  return {
    ...{ method: 'empirical Bayes, REML', n: result.n, missing: result.missing, causal: false },
    estimates: [
      ...result.shrunk.flatMap((one, i) => (one ? [partly(item(names, i), one)] : [])),
      termOf('average', result),
    ],
    details: {
      ...{ tau2: result.tau2, alike: result.tau2 === 0 },
      groups: names.map((group, i) => ({
        ...{ group, raw: orNull(at(effects, i)), stdError: orNull(at(errors, i)) },
      })),
    },
    notes: result.tau2 === 0 ? [alikeWords] : [],
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

export const shrink: Procedure = {
  name: 'shrink',
  summary: 'effects in groups, each pulled towards the whole by how little it tells itself',
  options: [
    '--outcome COLUMN --treatment COLUMN --control ARM --block GROUP   from people',
    '--estimate COLUMN --stderr COLUMN --study GROUP     from effects that are known',
  ],
  example: {
    command: 'stapwijs stats shrink --data towns.csv --estimate effect --stderr se --study town',
    data: 'town,effect,se\nA,0.10,0.04\nB,0.30,0.09\nC,-0.02,0.05\nD,0.15,0.08',
    read: 'B comes down and C goes up: each moves to the average, most where the standard error is large.',
  },
  run,
};
