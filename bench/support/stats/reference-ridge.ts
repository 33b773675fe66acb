import type { Trial } from '../../../src/stats/arm-predictions.ts';
import { at, item } from '../../../src/stats/at.ts';
import { solveSymmetric } from '../../../src/stats/cholesky.ts';
import { moments } from '../../../src/stats/moments.ts';

const penalties = Array.from({ length: 9 }, (_, i) => 10 ** (i / 2));
const folds = 5;

/** The usual ridge to compare with: arms free, columns and arm × column penalised alike, the penalty by five-fold cross-validation. */
export function referenceRidge({
  outcome,
  arm,
  arms,
  columns,
}: Trial): (person: readonly number[], own: number) => number {
  const scales = columns.map(({ values }) => moments(values));
  const p = columns.length;
  const size = arms + p + arms * p;
  const design = (person: ArrayLike<number>, own: number): Float64Array => {
    const row = new Float64Array(size);
    row[own] = 1;
    for (const [j, { mean, variance }] of scales.entries()) {
      const z = (at(person, j) - mean) / Math.sqrt(variance);
      row[arms + j] = z;
      row[arms + p + own * p + j] = z;
    }
    return row;
  };
  const rows = Array.from(outcome, (_, i) =>
    design(
      columns.map(({ values }) => at(values, i)),
      at(arm, i),
    ),
  );
  const parts = Array.from({ length: folds }, (_, k) =>
    sums(rows, outcome, (i) => Math.floor(i / arms) % folds === k),
  );
  const solve = (without: number, penalty: number): Float64Array => {
    const kept = parts.filter((_, k) => k !== without);
    const cross = Array.from({ length: size }, (_, i) =>
      Float64Array.from({ length: size }, (_, j) =>
        kept.reduce(
          (sum, part) => sum + at(item(part.cross, i), j),
          i === j ? (i < arms ? 1e-9 : penalty) : 0,
        ),
      ),
    );
    const moment = Float64Array.from({ length: size }, (_, i) =>
      kept.reduce((sum, part) => sum + at(part.moment, i), 0),
    );
    return solveSymmetric(cross, moment) ?? new Float64Array(size);
  };
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, v, i) => (v === 0 ? sum : sum + v * at(b, i)), 0);
  const loss = (penalty: number) =>
    parts.reduce((total, _, k) => {
      const beta = solve(k, penalty);
      return rows.reduce(
        (sum, row, i) =>
          Math.floor(i / arms) % folds === k ? sum + (at(outcome, i) - dot(row, beta)) ** 2 : sum,
        total,
      );
    }, 0);
  const losses = penalties.map(loss);
  const beta = solve(-1, item(penalties, losses.indexOf(Math.min(...losses))));
  return (person, own) => dot(design(person, own), beta);
}

function sums(rows: readonly Float64Array[], outcome: Float64Array, own: (i: number) => boolean) {
  const size = rows[0]?.length ?? 0;
  const cross = Array.from({ length: size }, () => new Float64Array(size));
  const moment = new Float64Array(size);
  for (const [i, row] of rows.entries()) {
    if (!own(i)) continue;
    const filled = [...row.keys()].filter((j) => at(row, j) !== 0);
    for (const j of filled) {
      moment[j] = at(moment, j) + at(row, j) * at(outcome, i);
      for (const k of filled) item(cross, j)[k] = at(item(cross, j), k) + at(row, j) * at(row, k);
    }
  }
  return { cross, moment };
}
