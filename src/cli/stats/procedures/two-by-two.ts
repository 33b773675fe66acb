import { at } from '../../../stats/at.ts';
import { chiSquaredTest } from '../../../stats/chi-squared-test.ts';
import { completeRows } from '../../../stats/complete.ts';
import { fisherExact } from '../../../stats/fisher-exact.ts';
import { type Count, clopperPearson, riskDifference, wilson } from '../../../stats/proportions.ts';
import { numberNeeded, riskRatio } from '../../../stats/risk-ratio.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, binaryOf, causalOf, levelOf, type Procedure, twoArms } from '../asked.ts';
import { ifAny, must, usage } from '../refusal.ts';

interface Table {
  readonly treated: Count;
  readonly control: Count;
  readonly missing: number;
  readonly notes: readonly string[];
}

function tableOf(asked: Asked): Table {
  const { options } = asked;
  const typed = [
    options.number('events1'),
    options.number('n1'),
    options.number('events0'),
    options.number('n0'),
  ];
  const [events1, n1, events0, n0] = typed;
  if (events1 !== undefined && n1 !== undefined && events0 !== undefined && n0 !== undefined) {
    return {
      treated: { events: events1, n: n1 },
      control: { events: events0, n: n0 },
      missing: 0,
      notes: [],
    };
  }
  if (typed.some((value) => value !== undefined))
    throw usage('--events1, --n1, --events0 and --n0 are needed together.');
  const [{ values: event, notes }, { treated }] = [binaryOf(asked), twoArms(asked)];
  const rows = completeRows([event, treated]) ?? new Int32Array();
  const count = (arm: number): Count => {
    const people = rows.filter((i) => at(treated, i) === arm);
    return { events: people.filter((i) => at(event, i) === 1).length, n: people.length };
  };
  return { treated: count(1), control: count(0), missing: event.length - rows.length, notes };
}

function run(asked: Asked): Answer {
  const { treated, control, missing, notes } = tableOf(asked);
  const level = levelOf(asked);
  const difference = must(riskDifference(treated, control, { level }));
  const ratio = ifAny(riskRatio(treated, control, { level }));
  const fisher = ifAny(fisherExact(treated, control, { level }));
  const needed = ifAny(numberNeeded(treated, control, { level }));
  const counts = [treated, control].map(({ events, n }) => [events, n - events]);
  const test = ifAny(chiSquaredTest(counts));
  const yates = ifAny(chiSquaredTest(counts, { yates: true }));
  const { causal, words } = causalOf(asked);
  const arm = (name: string, count: Count) => ({
    ...{ arm: name, events: count.events, n: count.n, share: count.events / count.n },
    ...{ wilson: wilson(count, level), clopperPearson: clopperPearson(count, level) },
  });
  return {
    ...{ method: 'two by two: Newcombe, Katz, Fisher', n: difference.n, missing, causal },
    estimates: [
      partly('risk difference', {
        ...difference,
        ...(test ? { statistic: test.statistic, df: test.df, pValue: test.p } : {}),
      }),
      ...(ratio ? [partly('risk ratio', ratio)] : []),
      ...(fisher && fisher.oddsRatio !== null && fisher.interval[1] !== null
        ? [
            partly('odds ratio', {
              estimate: fisher.oddsRatio,
              interval: [fisher.interval[0], fisher.interval[1]],
              pValue: fisher.p,
            }),
          ]
        : []),
    ],
    details: {
      arms: [arm('treated', treated), arm('control', control)],
      chiSquared: test && {
        statistic: test.statistic,
        df: test.df,
        pValue: test.p,
        pValueYates: yates?.p ?? null,
      },
      fisher: fisher && {
        oddsRatio: fisher.oddsRatio,
        confLow: fisher.interval[0],
        confHigh: fisher.interval[1],
        pValue: fisher.p,
      },
      numberNeeded: needed && { estimate: needed.estimate, interval: needed.interval },
    },
    notes: [
      ...notes,
      'The interval of the difference is Newcombe’s, its p-value that of χ²; the odds ratio and its p-value are Fisher’s.',
      ...(needed?.interval === null ? ['The interval holds 0: no number needed to treat is ruled out.'] : []),
      words,
    ],
  };
}

export const twoByTwo: Procedure = {
  name: 'two-by-two',
  summary: 'yes or no in two arms: difference, ratio, odds ratio, number needed to treat',
  options: [
    '--outcome COLUMN --treatment COLUMN --control ARM   or, without a file,',
    '--events1 25 --n1 91 --events0 14 --n0 91',
  ],
  example: {
    command: 'stapwijs stats two-by-two --events1 25 --n1 91 --events0 14 --n0 91',
    read: 'risk difference 0.12: 12 of 100 more find work, somewhere between 0 and 24.',
  },
  run,
};
