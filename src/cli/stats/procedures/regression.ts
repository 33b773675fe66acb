import { ols as kernel } from '../../../stats/ols.ts';
import { type Answer, termOf } from '../answer.ts';
import {
  type Asked,
  clusterOf,
  columnsOf,
  errorsOf,
  fewClusters,
  levelOf,
  outcomeOf,
  type Procedure,
  weightsOf,
} from '../asked.ts';
import { must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { options } = asked;
  const names = [...options.list('treatment'), ...options.list('covariates')];
  if (names.length === 0) throw usage('--covariates (or --treatment) is needed.');
  const [cluster, weights] = [clusterOf(asked), weightsOf(asked)];
  const extra = { ...(cluster ? { cluster } : {}), ...(weights ? { weights } : {}), ...errorsOf(asked) };
  const columns = columnsOf(asked.data(), names);
  const fit = must(kernel({ outcome: outcomeOf(asked), columns, level: levelOf(asked), ...extra }));
  const estimates = fit.terms.map((term) => termOf(term.name, term));
  return {
    ...{ method: fit.method, n: fit.n, missing: fit.missing, causal: false, estimates },
    details: { df: fit.df, clusters: fit.clusters, dropped: fit.dropped },
    notes: [
      ...(fit.dropped.length > 0 ? [`Left out because the others tell it: ${fit.dropped.join(', ')}.`] : []),
      ...(weights && cluster
        ? ['CR2 with weights: the working model is a variance proportional to 1/weight.']
        : []),
      ...fewClusters(asked, estimates),
      'A regression describes what goes together; for the effect of a lottery use lin.',
    ],
  };
}

export const ols: Procedure = {
  name: 'ols',
  summary: 'least squares with robust standard errors',
  options: [
    '--outcome COLUMN --covariates A,B     columns of words become a column per word',
    '--treatment COLUMN                    one more of these columns, before the others',
    '--se hc2                              classical, hc0 … hc3; with --cluster COLUMN cr0 … cr2',
    '--weights COLUMN                      how much each row counts',
  ],
  example: {
    command: 'stapwijs stats ols --data work.csv --outcome hours --covariates age,arm --se hc1',
    data: 'arm,age,hours\n0,20,10\n0,30,14\n0,41,12\n1,22,18\n1,35,15\n1,38,21',
    read: 'age and arm each have a line: the change in hours per year and between the arms.',
  },
  run,
};
