import { at, item } from '../../../stats/at.ts';
import { holm } from '../../../stats/holm.ts';
import { lin as kernel } from '../../../stats/lin.ts';
import type { Column } from '../../../stats/lin-columns.ts';
import { ols } from '../../../stats/ols.ts';
import { type Answer, termOf } from '../answer.ts';
import {
  type Arms,
  type Asked,
  armsOf,
  blockOf,
  causalOf,
  clusterOf,
  covariatesOf,
  errorsOf,
  fewClusters,
  levelOf,
  outcomeOf,
  type Procedure,
  weightsOf,
} from '../asked.ts';
import { must } from '../refusal.ts';

function run(asked: Asked): Answer {
  const { causal, words } = causalOf(asked);
  const arms = armsOf(asked);
  const cluster = clusterOf(asked);
  const weights = weightsOf(asked);
  const plain =
    !cluster &&
    !weights &&
    asked.options.one('se', ['HC2', 'HC0', 'HC1', 'HC3', 'classical', 'CR0', 'CR1', 'CR2']) === 'HC2';
  const answer = plain ? perArm(asked, arms) : interacted(asked, arms, cluster, weights);
  const p = answer.estimates.map(({ pValue }) => pValue ?? 1);
  const details = {
    ...{ control: item(arms.names, arms.control), ...answer.details },
    ...(p.length > 1 ? { holm: must(holm(p)).adjusted } : {}),
  };
  const notes = [...answer.notes, ...fewClusters(asked, answer.estimates), words];
  return { ...answer, causal, details, notes };
}

/** The fast route: one regression per arm. */
function perArm(asked: Asked, { names, codes, control, term }: Arms): Answer {
  const stratum = blockOf(asked);
  const result = must(
    kernel({
      ...{ outcome: outcomeOf(asked), arm: codes, arms: names, control, covariates: covariatesOf(asked) },
      ...{ level: levelOf(asked), ...(stratum ? { stratum } : {}) },
    }),
  );
  return {
    ...{ method: result.method, n: result.n, missing: result.missing, causal: false },
    estimates: result.contrasts.map((contrast) => termOf(term(contrast.arm), contrast)),
    details: {
      arms: result.means.map(({ arm, n, mean, adjusted, se }) => ({ arm, n, mean, adjusted, stdError: se })),
      dropped: result.dropped.map(({ name, reason }) => `${name} (${reason})`),
    },
    notes: result.dropped.map(({ name, reason }) => `${name} is not used in any arm: ${reason}.`),
  };
}

/** The same as one regression with every covariate, centred, times every arm: for other standard errors and weights. */
function interacted(asked: Asked, arms: Arms, cluster?: Float64Array, weights?: Float64Array): Answer {
  const { names, codes, control, term } = arms;
  const strata = blockOf(asked);
  const outcome = outcomeOf(asked);
  const levels = strata
    ? [...new Set(strata)].filter((code) => !Number.isNaN(code)).sort((a, b) => a - b)
    : [];
  const dummies = levels.slice(1).map((level) => ({
    name: `stratum ${level}`,
    values: Float64Array.from(strata ?? [], (code) => (Number.isNaN(code) ? code : Number(code === level))),
  }));
  const covariates = [...covariatesOf(asked), ...dummies];
  const needed = [
    outcome,
    codes,
    ...covariates.map(({ values }) => values),
    cluster ?? codes,
    weights ?? codes,
  ];
  const used = outcome.map((_, i) => Number(needed.every((column) => !Number.isNaN(at(column, i)))));
  const centred = covariates.map(({ name, values }) => ({ name, values: centre(values, used, weights) }));
  const others = [...names.keys()].filter((arm) => arm !== control);
  const isArm = (arm: number) => codes.map((code) => (Number.isNaN(code) ? code : Number(code === arm)));
  const dummy = (arm: number): Column => ({ name: term(names[arm] ?? ''), values: isArm(arm) });
  const times = ({ name, values }: Column, by: Column): Column => ({
    name: `${by.name}:${name}`,
    values: values.map((value, i) => value * at(by.values, i)),
  });
  const treatments = others.map(dummy);
  const columns = [
    ...treatments,
    ...centred,
    ...treatments.flatMap((by) => centred.map((c) => times(c, by))),
  ];
  const extra = { ...(cluster ? { cluster } : {}), ...(weights ? { weights } : {}), ...errorsOf(asked) };
  const fit = must(ols({ outcome, columns, level: levelOf(asked), ...extra }));
  return {
    ...{ method: `Lin (2013), ${fit.method}`, n: fit.n, missing: fit.missing, causal: false },
    estimates: treatments.flatMap(({ name }) =>
      fit.terms.filter((t) => t.name === name).map((t) => termOf(name, t)),
    ),
    details: { clusters: fit.clusters, dropped: fit.dropped },
    notes: [],
  };
}

function centre(
  values: Float64Array,
  used: Float64Array,
  weights: Float64Array = new Float64Array(values.length).fill(1),
): Float64Array {
  const share = used.map((use, i) => (use === 1 ? at(weights, i) : 0));
  const total = share.reduce((sum, w) => sum + w, 0);
  const middle = values.reduce(
    (sum, value, i) => (at(share, i) > 0 ? sum + (value * at(share, i)) / total : sum),
    0,
  );
  return values.map((value) => value - middle);
}

export const lin: Procedure = {
  name: 'lin',
  summary: 'effect of assignment, adjusted for covariates (Lin 2013), any number of arms',
  options: [
    '--outcome COLUMN --treatment COLUMN --covariates A,B',
    '--control ARM --block COLUMNS         the strata of the lottery become columns',
    '--cluster COLUMN --weights COLUMN --se hc2',
  ],
  example: {
    command: 'stapwijs stats lin --data work.csv --outcome hours --treatment arm --covariates age',
    data: 'arm,age,hours\n0,20,10\n0,30,14\n0,41,12\n0,25,11\n1,22,18\n1,35,15\n1,38,21\n1,29,17',
    read: 'arm is the average effect of assignment; under arms stand the means of people of the same age.',
  },
  run,
};
