import { at, cell } from './at.ts';
import { type Basis, orthogonalise } from './least-squares.ts';
import { mean } from './moments.ts';

export interface Column {
  readonly name: string;
  readonly values: Float64Array;
}

export interface Adjustment {
  readonly used: readonly Column[];
  /** For each arm the basis of a column of ones and these columns, centred on their mean over everybody. */
  readonly bases: readonly Basis[];
  readonly dropped: readonly { readonly name: string; readonly reason: 'collinear' | 'thin-stratum' }[];
}

/**
 * The columns to adjust for: covariates and a dummy for each stratum but the first, centred. A column that within
 * one of the arms is told by the others goes out of every arm, so that all arms are adjusted alike. A stratum with fewer
 * than two people in an arm gets no dummy of its own.
 */
export function adjustments(
  covariates: readonly Column[],
  strata: Float64Array | undefined,
  peopleOf: readonly Int32Array[],
): Adjustment {
  const { dummies, thin } = strata ? stratumColumns(strata, peopleOf) : { dummies: [], thin: [] };
  const columns = [...covariates, ...dummies].map((column) => ({ ...column, centre: mean(column.values) }));
  const basesOf = (some: readonly Centred[]) => peopleOf.map((people) => basisOf(some, people));
  const bases = basesOf(columns);
  const collinear = new Set(bases.flatMap(({ dropped }) => dropped.map((j) => j - 1)));
  const used = columns.filter((_, j) => !collinear.has(j));
  return {
    used,
    bases: collinear.size > 0 ? basesOf(used) : bases,
    dropped: [
      ...columns.flatMap(({ name }, j) => (collinear.has(j) ? [{ name, reason: 'collinear' as const }] : [])),
      ...thin.map((name) => ({ name, reason: 'thin-stratum' as const })),
    ],
  };
}

interface Centred extends Column {
  readonly centre: number;
}

function basisOf(columns: readonly Centred[], people: Int32Array): Basis {
  const ones = new Float64Array(people.length).fill(1);
  return orthogonalise([ones, ...columns.map((column) => pickCentred(column, people))], { give: true });
}

function pickCentred({ values, centre }: Centred, people: Int32Array): Float64Array {
  const picked = new Float64Array(people.length);
  for (let i = 0; i < picked.length; i++) picked[i] = cell(values, people[i] ?? 0) - centre;
  return picked;
}

function stratumColumns(strata: Float64Array, peopleOf: readonly Int32Array[]) {
  const names = [...new Set(strata)].sort((a, b) => a - b);
  const isThin = (code: number) =>
    peopleOf.some((people) => people.reduce((count, i) => count + (at(strata, i) === code ? 1 : 0), 0) < 2);
  const thin = names.filter(isThin);
  const full = names.filter((code) => !thin.includes(code));
  // The reference is the first full stratum together with the thin ones.
  return {
    dummies: full.slice(1).map((code) => ({
      name: `stratum ${code}`,
      values: strata.map((s) => (s === code ? 1 : 0)),
    })),
    thin: thin.map((code) => `stratum ${code}`),
  };
}
