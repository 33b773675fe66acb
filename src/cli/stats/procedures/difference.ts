import { at, item } from '../../../stats/at.ts';
import { blockedDifference } from '../../../stats/blocked-difference.ts';
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
  levelOf,
  outcomeOf,
  type Procedure,
  weightsOf,
} from '../asked.ts';
import { must, usage } from '../refusal.ts';

interface Compared {
  readonly method: string;
  readonly n: number;
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
    return {
      method: `difference in means, ${fit.method}`,
      n: fit.n,
      estimate: termOf(term, item(fit.terms, 1)),
    };
  }
  if (block) {
    const result = must(blockedDifference(outcome, treated, block, { level }));
    return { method: result.method, n: result.n, estimate: termOf(term, result) };
  }
  const of = (arm: number) => outcome.filter((_, i) => at(treated, i) === arm);
  const result = must(differenceInMeans(of(1), of(0), { level }));
  return { method: result.method, n: result.n, estimate: termOf(term, result) };
}

function run(asked: Asked): Answer {
  const outcome = outcomeOf(asked);
  const { names, codes, control, term } = armsOf(asked);
  const known = codes.map((code, i) => (Number.isNaN(at(outcome, i)) ? Number.NaN : code));
  const others = [...names.keys()].filter((arm) => arm !== control);
  const results = others.map((arm) => {
    const treated = codes.map((code) => (code === arm ? 1 : code === control ? 0 : Number.NaN));
    return compare(asked, outcome, treated, term(names[arm] ?? ''));
  });
  const people = names.map((arm, a) => ({ arm, ...moments(outcome.filter((_, i) => at(known, i) === a)) }));
  const n = people.reduce((sum, group) => sum + group.n, 0);
  const p = results.map(({ estimate }) => estimate.pValue ?? 1);
  const { causal, words } = causalOf(asked);
  return {
    ...{ method: item(results, 0).method, n, missing: outcome.length - n, causal },
    estimates: results.map(({ estimate }) => estimate),
    details: {
      groups: people.map(({ arm, n, mean, variance }) => ({
        arm,
        n,
        mean,
        sd: n > 1 ? Math.sqrt(variance) : null,
      })),
      ...(p.length > 1 ? { holm: must(holm(p)).adjusted } : {}),
    },
    notes: [words],
  };
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
