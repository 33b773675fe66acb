import { intraclassCorrelation } from '../../../stats/intraclass-correlation.ts';
import { omega } from '../../../stats/omega.ts';
import { scaleConsistency } from '../../../stats/scale-consistency.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, levelOf, type Procedure } from '../asked.ts';
import { ifAny, must, usage } from '../refusal.ts';

function run(asked: Asked): Answer {
  const names = [...asked.options.list('items'), ...asked.options.list('covariates')];
  if (names.length < 2) throw usage('--items A,B,C is needed: two questions or more.');
  const items = names.map((name) => asked.data().numbers(name));
  const alpha = must(scaleConsistency(items, { level: levelOf(asked) }));
  const shared = ifAny(omega(items));
  const likeness = ifAny(intraclassCorrelation(items));
  const standardised =
    alpha.standardised === null ? [] : [partly('alpha, standardised', { estimate: alpha.standardised })];
  return {
    ...{ method: alpha.method, n: alpha.n, missing: alpha.missing, causal: false },
    estimates: [
      partly('alpha', alpha),
      ...standardised,
      ...(shared ? [partly('omega', { estimate: shared.estimate })] : []),
      ...(likeness
        ? [
            partly('ICC(2,1)', { estimate: likeness.agreement }),
            partly('ICC(3,1)', { estimate: likeness.consistency }),
          ]
        : []),
    ],
    details: {
      items: alpha.items.map(({ without, itemRest }, i) => ({
        ...{ item: names[i], alphaWithout: without, itemRest, loading: shared?.loadings[i] ?? null },
      })),
    },
    notes: [
      'Turn questions the same way first: an itemRest below 0 is a sign of one that is not.',
      ...(shared
        ? []
        : ['Omega cannot be computed here: it needs three questions and one factor that fits.']),
    ],
  };
}

export const reliability: Procedure = {
  name: 'reliability',
  summary: 'do the questions of a scale belong together: alpha, omega, ICC',
  options: ['--items A,B,C (or --covariates)       the questions, turned the same way'],
  example: {
    command: 'stapwijs stats reliability --data answers.csv --items q1,q2,q3',
    data: 'q1,q2,q3\n4,5,4\n2,2,3\n5,5,4\n3,4,3\n1,2,2\n4,4,5',
    read: 'alpha above 0.7 is usual for comparing groups; alphaWithout shows which question does harm.',
  },
  run,
};
