import { at, item } from '../../../stats/at.ts';
import { blockedDifference } from '../../../stats/blocked-difference.ts';
import { completeRows, pick } from '../../../stats/complete.ts';
import { differenceInMeans } from '../../../stats/difference-in-means.ts';
import { holm } from '../../../stats/holm.ts';
import { moments } from '../../../stats/moments.ts';
import { ols } from '../../../stats/ols.ts';
import { type Answer, type Estimate, termOf } from '../answer.ts';
import {
  type Asked,
  armsOf,
  blockOf,
  causalOf,
  clusterOf,
  errorsOf,
  fewClusters,
  levelOf,
  outcomeOf,
  type Procedure,
  weightsOf,
} from '../asked.ts';
import { must, Refusal, usage } from '../refusal.ts';

interface Compared {
  readonly method: string;
  readonly estimate: Estimate;
}

/** One arm against the control; the design follows from the options, as in estimatr. */
function compare(asked: Asked, outcome: Float64Array, treated: Float64Array, term: string): Compared {
  const level = levelOf(asked);
  const [block, cluster, weights] = [blockOf(asked), clusterOf(asked), weightsOf(asked)];
  if (block && (cluster || weights))
    throw usage('--block does not go with --cluster or --weights here: use lin.');
  if (cluster || weights || asked.options.text('se')) {
    const extra = { ...(cluster ? { cluster } : {}), ...(weights ? { weights } : {}), ...errorsOf(asked) };
    const fit = must(ols({ outcome, columns: [{ name: term, values: treated }], level, ...extra }));
    const effect = fit.terms[1];
    if (!effect) throw new Refusal('too-few', 'After leaving out what is missing one arm is left.');
    return { method: `difference in means, ${fit.method}`, estimate: termOf(term, effect) };
  }
  if (block) {
    const result = must(blockedDifference(outcome, treated, block, { level }));
    return { method: result.method, estimate: termOf(term, result) };
  }
  const of = (arm: number) => outcome.filter((_, i) => at(treated, i) === arm);
  const result = must(differenceInMeans(of(1), of(0), { level }));
  return { method: result.method, estimate: termOf(term, result) };
}

function run(asked: Asked): Answer {
  const outcome = outcomeOf(asked);
  const { names, codes, control, term } = armsOf(asked);
  const weights = weightsOf(asked) ?? new Float64Array(outcome.length).fill(1);
  const needed = [outcome, codes, weights, blockOf(asked) ?? codes, clusterOf(asked) ?? codes];
  const rows = completeRows(needed) ?? new Int32Array();
  const others = [...names.keys()].filter((arm) => arm !== control);
  const results = others.map((arm) => {
    const treated = codes.map((code) => (code === arm ? 1 : code === control ? 0 : Number.NaN));
    return compare(asked, outcome, treated, term(names[arm] ?? ''));
  });
  const used = rows.filter((i) => at(weights, i) > 0);
  const groups = names.map((arm, a) => ({
    arm,
    ...groupOf(
      outcome,
      weights,
      used.filter((i) => at(codes, i) === a),
    ),
  }));
  const estimates = results.map(({ estimate }) => estimate);
  const p = estimates.map(({ pValue }) => pValue ?? 1);
  const { causal, words } = causalOf(asked);
  return {
    ...{ method: item(results, 0).method, n: used.length, missing: outcome.length - rows.length },
    ...{ causal, estimates },
    details: {
      ...{ control: item(names, control), groups },
      ...(p.length > 1 ? { holm: must(holm(p)).adjusted } : {}),
    },
    notes: [...fewClusters(asked, estimates), words],
  };
}

/** How the people of an arm are: with weights their mean is weighted too. */
function groupOf(outcome: Float64Array, weights: Float64Array, rows: Int32Array) {
  const { n, mean, variance } = moments(pick(outcome, rows));
  const total = rows.reduce((sum, i) => sum + at(weights, i), 0);
  const shift = rows.reduce((sum, i) => sum + (at(weights, i) / total) * (at(outcome, i) - mean), 0);
  return { n, mean: n > 0 ? mean + shift : null, sd: n > 1 ? Math.sqrt(variance) : null };
}

export const difference: Procedure = {
  name: 'difference',
  summary: 'difference between the means of each arm and the control',
  options: [
    '--outcome COLUMN --treatment COLUMN   what is compared, and between whom',
    '--control ARM                         default: the first in order',
    '--block COLUMNS | --cluster COLUMN    how the lottery was drawn',
    '--weights COLUMN --se hc2             classical, hc0 … hc3; with clusters cr0 … cr2',
  ],
  example: {
    command: 'stapwijs stats difference --data work.csv --outcome hours --treatment arm',
    data: 'arm,hours\n0,10\n0,14\n0,12\n1,18\n1,15\n1,21',
    read: 'arm is 6: the treated worked 6 hours more; from −0.1 to 12.1, so with six people it may also be nothing.',
  },
  run,
};
