import type { Correlation } from '../../../stats/correlation.ts';
import { kendall } from '../../../stats/kendall.ts';
import { type Pearson, pearson } from '../../../stats/pearson.ts';
import { spearman } from '../../../stats/spearman.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, levelOf, type Procedure } from '../asked.ts';
import { must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { options } = asked;
  const data = asked.data();
  const outcome = options.text('outcome');
  const names = options.list('covariates');
  const pairs =
    outcome === undefined
      ? names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const))
      : names.map((b) => [outcome, b] as const);
  if (pairs.length === 0) throw usage('Give --covariates A,B (all pairs), or --outcome Y --covariates A,B.');
  const method = options.one('method', ['pearson', 'spearman', 'kendall']);
  const results = pairs.map(([a, b]) => {
    const [x, y] = [data.numbers(a), data.numbers(b)];
    const seed = options.text('seed');
    const result =
      method === 'pearson'
        ? must(pearson(x, y, { level: levelOf(asked) }))
        : must(method === 'spearman' ? spearman(x, y, seed === undefined ? {} : { seed }) : kendall(x, y));
    return { pair: `${a} ~ ${b}`, result };
  });
  const fewest = Math.min(...results.map(({ result }) => result.n));
  return {
    ...{ method: results[0]?.result.method ?? method, n: fewest, missing: data.rows - fewest, causal: false },
    estimates: results.map(({ pair, result }) =>
      partly(pair, {
        estimate: result.estimate,
        interval: intervalOf(result),
        pValue: result.p,
      }),
    ),
    details: { pairs: results.map(({ pair, result }) => ({ pair, n: result.n, missing: result.missing })) },
    notes: ['What goes together need not be cause and effect.'],
  };
}

const intervalOf = (result: Correlation | Pearson) => ('level' in result ? result.interval : null);

export const correlation: Procedure = {
  name: 'correlation',
  summary: 'what goes together: Pearson, Spearman, Kendall',
  options: [
    '--covariates A,B,C                    all pairs; with --outcome Y each with Y',
    '--method pearson|spearman|kendall --seed WORD',
  ],
  example: {
    command: 'stapwijs stats correlation --data scores.csv --covariates trust,hours --method spearman',
    data: 'trust,hours\n3,10\n5,18\n4,15\n2,12\n6,24\n5,16',
    read: 'near 1: who has more trust works more hours; near 0: no relation.',
  },
  run,
};
