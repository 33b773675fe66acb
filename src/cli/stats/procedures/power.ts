import { designEffect, isShare } from '../../../stats/power.ts';
import {
  eventsForHazard,
  peopleForChange,
  peopleForGroups,
  powerForGroups,
} from '../../../stats/power-many.ts';
import { detectableMeans, peopleForMeans, powerForMeans } from '../../../stats/power-means.ts';
import { powerForChange, powerForHazard } from '../../../stats/power-more.ts';
import { detectableShare, peopleForShares, powerForShares } from '../../../stats/power-shares.ts';
import type { Failure } from '../../../stats/result.ts';
import { type Answer, partly } from '../answer.ts';
import type { Asked, Procedure } from '../asked.ts';
import type { OptionName, Options } from '../options.ts';
import { must, usage } from '../refusal.ts';

type Planned = { readonly ok: true; readonly method: string; readonly value: number } | Failure;

/** Each way round: --power gives how many, --n gives the power, both give the smallest difference that is seen. */
interface Plan {
  readonly people: (power: number) => Planned;
  readonly power: (n: number) => Planned;
  readonly detectable?: (n: number, power: number) => Planned;
  readonly unit: string;
}

/** What each number may be, in words for who typed another. */
const bounds: Partial<Record<OptionName, readonly [words: string, holds: (x: number) => boolean]>> = {
  ...{ p1: ['between 0 and 1', isShare], p2: ['between 0 and 1', isShare] },
  ...{ alpha: ['between 0 and 1', isShare], power: ['between 0 and 1', isShare] },
  ...{ sd: ['above 0', (x) => x > 0], n: ['2 or more', (x) => x >= 2] },
  ...{ groups: ['a whole number of 2 or more', (x) => Number.isInteger(x) && x >= 2] },
  ...{ comparisons: ['a whole number of 1 or more', (x) => Number.isInteger(x) && x >= 1] },
  ...{ hazard: ['above 0 and not 1', (x) => x > 0 && x !== 1], events: ['1 or more', (x) => x >= 1] },
  ...{ size: ['1 or more', (x) => x >= 1], icc: ['from 0 to under 1', (x) => x >= 0 && x < 1] },
};

function within(options: Options, name: OptionName): number | undefined {
  const value = options.number(name);
  const [words, holds] = bounds[name] ?? [];
  if (value !== undefined && holds && !holds(value)) throw usage(`--${name} must be ${words}, not ${value}.`);
  return value;
}

function planOf(asked: Asked, test: string): Plan {
  const { options } = asked;
  const number = (name: OptionName): number => {
    const value = within(options, name);
    if (value === undefined) throw usage(`--${name} is needed for --test ${test}.`);
    return value;
  };
  const alpha = within(options, 'alpha') ?? 0.05;
  const plan = { alpha, comparisons: within(options, 'comparisons') ?? 1 };
  const sd = within(options, 'sd') ?? 1;
  const effect = () => {
    const size = options.number('delta') === undefined ? number('effect') : number('delta') / sd;
    if (size === 0) throw usage('A difference of 0 is never seen: give one that matters.');
    return size;
  };
  const shares = (): Plan => ({
    people: (power) => peopleForShares(number('p1'), number('p2'), power, plan),
    power: (n) => powerForShares(n, number('p1'), number('p2'), plan),
    detectable: (n, power) => detectableShare(n, number('p1'), power, plan),
    unit: 'people per arm',
  });
  const means = (): Plan => ({
    people: (power) => peopleForMeans(effect(), power, plan),
    power: (n) => powerForMeans(n, effect(), plan),
    detectable: (n, power) => detectableMeans(n, power, { ...plan, sd }),
    unit: 'people per arm',
  });
  const grouped = (): Plan => {
    const plain = options.number('p1') === undefined ? means() : shares();
    const inflate = designEffect(number('size'), number('icc'));
    const scaled = (planned: Planned): Planned =>
      planned.ok ? { ...planned, value: planned.value * inflate } : planned;
    return {
      ...plain,
      people: (power) => scaled(plain.people(power)),
      power: (n) => plain.power(n / inflate),
      ...(plain.detectable
        ? {
            detectable: (n: number, power: number) =>
              plain.detectable?.(n / inflate, power) ?? plain.power(n),
          }
        : {}),
    };
  };
  const plans: Readonly<Record<string, () => Plan>> = {
    t: means,
    proportions: shares,
    cluster: grouped,
    anova: () => ({
      people: (power) => peopleForGroups(number('groups'), number('effect'), power, alpha),
      power: (n) => powerForGroups(number('groups'), n, number('effect'), alpha),
      unit: 'people per group',
    }),
    logrank: () => ({
      people: (power) => eventsForHazard(number('hazard'), power, alpha),
      power: (n) => powerForHazard(n, number('hazard'), alpha),
      unit: 'events in both arms together',
    }),
    paired: () => ({
      people: (power) => peopleForChange(effect(), power, alpha),
      power: (n) => powerForChange(n, effect(), alpha),
      unit: 'people',
    }),
  };
  return (plans[test] ?? means)();
}

function run(asked: Asked): Answer {
  const { options } = asked;
  const test = options.one('test', ['t', 'proportions', 'anova', 'logrank', 'cluster', 'paired']);
  const plan = planOf(asked, test);
  const n = within(options, test === 'logrank' && options.text('n') === undefined ? 'events' : 'n');
  const power = within(options, 'power');
  if (power !== undefined && power <= (options.number('alpha') ?? 0.05))
    throw usage(`--power ${power} is not above --alpha: no study is needed for that.`);
  if (options.text('p1') !== undefined && options.number('p1') === options.number('p2'))
    throw usage('--p1 and --p2 are the same: there is no difference to see.');
  const nothing =
    options.number('p2') === undefined &&
    options.number('delta') === undefined &&
    options.number('effect') === undefined;
  const seen =
    n !== undefined && power !== undefined && plan.detectable && nothing
      ? plan.detectable(n, power)
      : undefined;
  const planned = seen ? must(seen) : n === undefined ? must(plan.people(power ?? 0.8)) : must(plan.power(n));
  const term = seen ? 'detectable' : n === undefined ? 'n' : 'power';
  const effective = n ?? Math.ceil(planned.value - 1e-9);
  return {
    ...{ method: planned.method, n: effective, missing: 0, causal: false, planned: true },
    estimates: [partly(term, { estimate: planned.value })],
    details: {
      test,
      unit: plan.unit,
      ...(term === 'n' ? { rounded: Math.ceil(planned.value - 1e-9), power: power ?? 0.8 } : {}),
    },
    notes: [`n counts ${plan.unit}. Do this before the study: it says nothing about a study that is over.`],
  };
}

export const power: Procedure = {
  name: 'power',
  summary: 'how many people are needed, or what a number of people can show',
  options: [
    '--test t|proportions|anova|logrank|cluster|paired',
    '--p1 0.15 --p2 0.24                   proportions',
    '--delta 3 --sd 10 | --effect 0.3      t, paired (sd of the changes), cluster; anova: --groups 4 --effect 0.1',
    '--hazard 0.75 [--events 300]          logrank',
    '--size 20 --icc 0.02                  cluster: people per cluster and how alike they are',
    '--power 0.8 | --n 91                  both without a difference: the smallest one that is seen',
    '--alpha 0.05 --comparisons 3          arms against one control (Bonferroni)',
  ],
  example: {
    command: 'stapwijs stats power --test proportions --p1 0.15 --p2 0.24 --n 91',
    read: 'power 0.33: with 91 people per arm this difference stays unseen two times out of three.',
  },
  run,
};
