import { clusterMeans } from '../../../stats/cluster-means.ts';
import { minimisation } from '../../../stats/minimisation.ts';
import type { Random } from '../../../stats/random.ts';
import { type RandomisationTest, randomisationTest } from '../../../stats/randomisation-inference.ts';
import { redrawTest } from '../../../stats/redraw-test.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, blockOf, clusterOf, outcomeOf, type Procedure, twoArms } from '../asked.ts';
import { codesOf } from '../data.ts';
import { must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const [outcome, { treated, term }] = [outcomeOf(asked), twoArms(asked)];
  const minimised = asked.options.one('method', ['shuffle', 'minimisation']) === 'minimisation';
  const { result, way } = minimised ? heldAgain(asked, outcome, treated) : shuffled(asked, outcome, treated);
  const { estimate, p, pUpper, assignments, exact } = result;
  return {
    ...{ method: `${result.method}${way}`, n: result.n, missing: result.missing, causal: true },
    estimates: [partly(term, { estimate, pValue: p })],
    details: { assignments, exact, pUpper, seed: exact ? null : asked.seed },
    notes: ['Tests that the treatment did nothing for anybody; it gives no interval.'],
  };
}

interface Tested {
  readonly result: RandomisationTest;
  readonly way: string;
}

const drawsOf = ({ options }: Asked): number => options.number('draws') ?? 10_000;

function shuffled(asked: Asked, outcome: Float64Array, treated: Float64Array): Tested {
  const [stratum, cluster] = [blockOf(asked), clusterOf(asked)];
  const how = { seed: asked.seed, draws: drawsOf(asked) };
  if (stratum && cluster)
    throw usage('Give --block or --cluster: the lottery was within blocks or of clusters.');
  if (!cluster) {
    const result = must(randomisationTest(outcome, treated, { ...how, ...(stratum ? { stratum } : {}) }));
    return { result, way: stratum ? ', within blocks' : '' };
  }
  const means = must(clusterMeans(outcome, treated, cluster));
  return { result: must(randomisationTest(means.outcome, means.treated, how)), way: ', of cluster means' };
}

/** The people in the order in which they came, with the factors that were balanced. */
function heldAgain(asked: Asked, outcome: Float64Array, treated: Float64Array): Tested {
  const factors = asked.options.list('block').map((name) => codesOf(asked.data(), name));
  if (factors.length === 0) throw usage('Minimisation needs the factors that were balanced: --block A,B.');
  const ratio = asked.options.text('ratio') ? asked.options.numbers('ratio') : [1, 1];
  const redraw = (random: Random): Uint8Array => {
    const arms = minimisation({ factors, ratio }, random, outcome.length);
    return arms instanceof Uint8Array ? arms : must<never>(arms);
  };
  const how = { seed: asked.seed, draws: drawsOf(asked) };
  return { result: must(redrawTest(outcome, treated, redraw, how)), way: ', minimisation' };
}

export const randomisation: Procedure = {
  name: 'randomisation',
  summary: "Fisher's randomisation test for the lottery that was used",
  options: [
    '--outcome COLUMN --treatment COLUMN --control ARM',
    '--block COLUMNS | --cluster COLUMN    how the lottery was drawn',
    '--method minimisation --block A,B --ratio 1,1   balanced these; rows in order of arrival',
    '--draws 10000 --seed WORD             the seed repeats the draws; exact up to 200,000 assignments',
  ],
  example: {
    command: 'stapwijs stats randomisation --data work.csv --outcome hours --treatment arm',
    data: 'arm,hours\n0,10\n0,14\n0,12\n1,18\n1,15\n1,21',
    read: 'pValue 0.1: 2 of the 20 possible lotteries give a difference this large.',
  },
  run,
};
