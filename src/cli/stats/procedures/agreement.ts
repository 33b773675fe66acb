import { item } from '../../../stats/at.ts';
import { bootstrap } from '../../../stats/bootstrap.ts';
import { cohenKappa } from '../../../stats/cohen-kappa.ts';
import { fleissKappa } from '../../../stats/fleiss-kappa.ts';
import { intraclassCorrelation } from '../../../stats/intraclass-correlation.ts';
import {
  interval,
  type KrippendorffAlpha,
  krippendorffAlpha,
  nominal,
  ordinal,
  ratio,
} from '../../../stats/krippendorff-alpha.ts';
import type { Failure } from '../../../stats/result.ts';
import { type Answer, partly } from '../answer.ts';
import { type Asked, levelOf, type Procedure } from '../asked.ts';
import { numberOf } from '../cell.ts';
import { inOrder } from '../data.ts';
import { ifAny, must, usage } from '../refusal.ts';

const byKind = { ordinal, interval, ratio };

function run(asked: Asked): Answer {
  const names = [...asked.options.list('items'), ...asked.options.list('covariates')];
  if (names.length < 2) throw usage('--items A,B is needed: a column for each coder.');
  const columns = names.map((name) => asked.data().texts(name));
  const labels = inOrder(columns.flat());
  const numeric = labels.every((label) => numberOf(label) !== undefined);
  const kind = asked.options.one('method', ['nominal', 'ordinal', 'interval', 'ratio']);
  const units = Array.from({ length: asked.data().rows }, (_, i) =>
    columns.map((column) => column[i] ?? '').filter((v) => v !== ''),
  );
  const alpha = must(krippendorff(kind, units, numeric));
  const level = levelOf(asked);
  const drawn = ifAny(
    bootstrap(
      units.length,
      (rows) => {
        const again = krippendorff(
          kind,
          Array.from(rows, (u) => item(units, u)),
          numeric,
        );
        return again.ok ? again.estimate : undefined;
      },
      { seed: asked.seed, draws: asked.options.number('draws') ?? drawsFor(units.length), level },
    ),
  );
  const [first, second] = columns;
  const table = labels.map((a) =>
    labels.map((b) => (first ?? []).filter((label, i) => label === a && second?.[i] === b).length),
  );
  const kappas =
    columns.length === 2
      ? (['none', 'linear', 'quadratic'] as const).flatMap((weights) => {
          const kappa = weights === 'none' || numeric ? ifAny(cohenKappa(table, { weights, level })) : null;
          return kappa
            ? [{ name: weights === 'none' ? "Cohen's kappa" : `Cohen's kappa, ${weights} weights`, kappa }]
            : [];
        })
      : [];
  const whole = units.filter((unit) => unit.length === columns.length);
  const fleiss = ifAny(
    fleissKappa(whole.map((unit) => labels.map((label) => unit.filter((v) => v === label).length))),
  );
  const likeness =
    numeric && kind !== 'nominal'
      ? ifAny(intraclassCorrelation(names.map((name) => asked.data().numbers(name))))
      : null;
  return {
    ...{ method: `Krippendorff's alpha, ${kind}`, n: alpha.n, missing: alpha.missing, causal: false },
    estimates: [
      partly("Krippendorff's alpha", {
        estimate: alpha.estimate,
        ...(drawn ? { stdError: drawn.se, interval: drawn.interval } : {}),
      }),
      // Of coders who agree on all, the formula gives an interval without width: that is none.
      ...kappas.map(({ name, kappa }) =>
        partly(name, { estimate: kappa.estimate, interval: kappa.estimate < 1 ? kappa.interval : null }),
      ),
      ...(columns.length > 2 && fleiss ? [partly("Fleiss' kappa", fleiss)] : []),
      ...(likeness ? [partly('ICC(2,1)', { estimate: likeness.agreement })] : []),
    ],
    details: {
      ...{ labels, pairable: alpha.pairable, agreement: fleiss?.agreement ?? null },
      ...(columns.length === 2 ? { table } : {}),
      ...(drawn ? { draws: drawn.draws, seed: asked.seed } : {}),
    },
    notes: [
      'missing: units with fewer than two codes.',
      ...(drawn ? ['The interval of alpha is by bootstrap of units; --seed repeats it.'] : []),
    ],
  };
}

/** A thousand, or fewer of very many units: then the interval is narrow anyhow. */
const drawsFor = (units: number): number => Math.max(100, Math.min(1_000, Math.round(2e6 / units)));

function krippendorff(
  kind: string,
  units: readonly (readonly string[])[],
  numeric: boolean,
): KrippendorffAlpha | Failure {
  if (kind !== 'ordinal' && kind !== 'interval' && kind !== 'ratio') return krippendorffAlpha(units, nominal);
  if (!numeric) throw usage(`--method ${kind} needs codes that are numbers.`);
  return krippendorffAlpha(
    units.map((unit) => unit.map((label) => numberOf(label) ?? 0)),
    byKind[kind],
  );
}

export const agreement: Procedure = {
  name: 'agreement',
  summary: 'do coders say the same: Krippendorff, Cohen, Fleiss',
  options: [
    '--items A,B[,C]                       a column for each coder, a row for each unit',
    '--covariates A,B                      the same as --items',
    '--method nominal|ordinal|interval|ratio',
    '--draws 1000 --seed WORD              of the interval of alpha',
  ],
  example: {
    command: 'stapwijs stats agreement --data codes.csv --items anna,bram',
    data: 'anna,bram\nhelp,help\nhelp,rules\nrules,rules\nwork,work\nwork,work\nhelp,help',
    read: 'above 0.8 coders agree well; under 0.67 the codes are not clear enough to count.',
  },
  run,
};
