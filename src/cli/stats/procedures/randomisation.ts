import { at, item } from '../../../stats/at.ts';
import { mean } from '../../../stats/moments.ts';
import { randomisationTest } from '../../../stats/randomisation-inference.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, blockOf, clusterOf, outcomeOf, type Procedure, twoArms } from '../asked.ts';
import { must, Refusal, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const [outcome, { treated, term }] = [outcomeOf(asked), twoArms(asked)];
  const [stratum, cluster] = [blockOf(asked), clusterOf(asked)];
  if (stratum && cluster)
    throw usage('Give --block or --cluster: the lottery was within blocks or of clusters.');
  const draws = asked.options.number('draws') ?? 10_000;
  const drawn = cluster ? clusterMeans(outcome, treated, cluster) : { outcome, treated };
  const options = { seed: asked.seed, draws, ...(stratum ? { stratum } : {}) };
  const result = must(randomisationTest(drawn.outcome, drawn.treated, options));
  const { estimate, p, pUpper, assignments, exact } = result;
  const way = cluster ? ', of cluster means' : stratum ? ', within blocks' : '';
  return {
    ...{ method: `${result.method}${way}`, n: result.n, missing: result.missing, causal: true },
    estimates: [partly(term, { estimate, pValue: p })],
    details: { assignments, exact, pUpper, seed: exact ? null : asked.seed },
    notes: ['Tests that the treatment did nothing for anybody; it gives no interval.'],
  };
}

/** When clusters were drawn they change places as a whole: each counts once, with its mean. */
function clusterMeans(outcome: Float64Array, treated: Float64Array, cluster: Float64Array) {
  const rows = [...outcome.keys()].filter(
    (i) => ![outcome, treated, cluster].some((c) => Number.isNaN(at(c, i))),
  );
  const groups = [...Map.groupBy(rows, (i) => at(cluster, i)).values()];
  if (groups.some((group) => new Set(group.map((i) => at(treated, i))).size > 1)) {
    throw new Refusal('bad-input', 'A cluster holds people of both arms: then clusters were not drawn.');
  }
  return {
    outcome: Float64Array.from(groups, (group) => mean(group.map((i) => at(outcome, i)))),
    treated: Float64Array.from(groups, (group) => at(treated, item(group, 0))),
  };
}

export const randomisation: Procedure = {
  name: 'randomisation',
  summary: "Fisher's randomisation test for the lottery that was used",
  options: [
    '--outcome COLUMN --treatment COLUMN',
    '--block COLUMNS | --cluster COLUMN    how the lottery was drawn',
    '--draws 10000 --seed WORD             the seed repeats the draws; exact up to 200,000 assignments',
  ],
  example: {
    command: 'stapwijs stats randomisation --data work.csv --outcome hours --treatment arm',
    data: 'arm,hours\n0,10\n0,14\n0,12\n1,18\n1,15\n1,21',
    read: 'pValue 0.1: 2 of the 20 possible lotteries give a difference this large.',
  },
  run,
};
