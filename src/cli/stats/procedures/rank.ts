import { at } from '../../../stats/at.ts';
import { friedman } from '../../../stats/friedman.ts';
import { holm } from '../../../stats/holm.ts';
import { kruskalWallis } from '../../../stats/kruskal-wallis.ts';
import { mannWhitney } from '../../../stats/mann-whitney.ts';
import { wilcoxonSignedRank } from '../../../stats/wilcoxon-signed-rank.ts';
import { type Answer, partly } from '../answer.ts';
import { type Arms, type Asked, armsOf, outcomeOf, type Procedure } from '../asked.ts';
import { must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const columns = asked.options.list('covariates').map((name) => asked.data().numbers(name));
  if (asked.options.text('treatment') === undefined) {
    const [first, second] = columns;
    if (!first || !second)
      throw usage('Give --outcome and --treatment, or --covariates A,B for the same people.');
    return columns.length === 2 ? signed(first, second) : moments(columns);
  }
  const [outcome, arms] = [outcomeOf(asked), armsOf(asked)];
  return arms.names.length === 2 ? two(outcome, arms) : many(outcome, arms);
}

const groupOf = (outcome: Float64Array, { codes }: Arms, arm: number): Float64Array =>
  outcome.filter((_, i) => at(codes, i) === arm);

function two(outcome: Float64Array, arms: Arms): Answer {
  const other = 1 - arms.control;
  const result = must(mannWhitney(groupOf(outcome, arms, other), groupOf(outcome, arms, arms.control)));
  const { method, n, u, superiority, cliffsDelta, p } = result;
  return {
    ...{ method, n, missing: outcome.length - n, causal: false },
    estimates: [partly("Cliff's delta", { estimate: cliffsDelta, statistic: u, pValue: p })],
    details: { u, superiority, first: arms.names[other] ?? '', second: arms.names[arms.control] ?? '' },
    notes: ['superiority: the chance that somebody of the first group is higher, ties for half.'],
  };
}

function many(outcome: Float64Array, arms: Arms): Answer {
  const groups = arms.names.map((_, a) => groupOf(outcome, arms, a));
  const { method, n, statistic, df, p, epsilonSquared } = must(kruskalWallis(groups));
  const pairs = arms.names.flatMap((one, a) =>
    arms.names
      .slice(a + 1)
      .map((other, k) => ({ one, other, ...must(mannWhitney(groups[a] ?? [], groups[a + 1 + k] ?? [])) })),
  );
  const adjusted = must(holm(pairs.map((pair) => pair.p))).adjusted;
  return {
    ...{ method, n, missing: outcome.length - n, causal: false },
    estimates: [partly('epsilon squared', { estimate: epsilonSquared, statistic, df, pValue: p })],
    details: {
      pairs: pairs.map(({ one, other, cliffsDelta, p: raw }, i) => ({
        one,
        other,
        cliffsDelta,
        pValue: raw,
        holm: at(adjusted, i),
      })),
    },
    notes: ['Pairs are Mann–Whitney tests; read the column holm.'],
  };
}

function signed(first: Float64Array, second: Float64Array): Answer {
  const { method, n, missing, rankSumUp, rankSumDown, zeros, p } = must(
    wilcoxonSignedRank(second.map((value, i) => value - at(first, i))),
  );
  const estimate = (rankSumUp - rankSumDown) / (rankSumUp + rankSumDown);
  return {
    ...{
      method,
      n,
      missing,
      causal: false,
      estimates: [partly('rank correlation of the change', { estimate, statistic: rankSumUp, pValue: p })],
    },
    ...{ details: { rankSumUp, rankSumDown, zeros }, notes: ['1: everybody rises, −1: everybody falls.'] },
  };
}

function moments(columns: readonly Float64Array[]): Answer {
  const { method, n, missing, concordance, statistic, df, p } = must(friedman(columns));
  return {
    ...{ method, n, missing, causal: false, details: {}, notes: [] },
    estimates: [partly("Kendall's W", { estimate: concordance, statistic, df, pValue: p })],
  };
}

export const rank: Procedure = {
  name: 'rank',
  summary: 'comparisons by rank: Mann–Whitney, Kruskal–Wallis with pairs, Wilcoxon, Friedman',
  options: [
    '--outcome COLUMN --treatment COLUMN   two groups, or more with all pairs (Holm)',
    '--control ARM                         of two groups the second',
    '--covariates A,B[,C]                  two (Wilcoxon) or more (Friedman) moments of the same people',
  ],
  example: {
    command: 'stapwijs stats rank --data scores.csv --outcome score --treatment group',
    data: 'group,score\na,3\na,4\na,2\nb,5\nb,7\nb,4',
    read: "Cliff's delta near 1: nearly everybody in b is higher than in a.",
  },
  run,
};
