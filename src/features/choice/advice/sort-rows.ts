import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';
import { score } from './score.ts';
import { CLOSED, verdict } from './verdict.ts';

/** Rows by verdict; the first two by score, equal scores in the order of the catalogue. */
export interface SortedRows {
  readonly fits: number[];
  readonly first: number[];
  readonly closed: number[];
  readonly scores: Int32Array;
  readonly verdicts: Uint8Array;
}

export function sortRows(c: Compiled, k: Keys): SortedRows {
  const n = c.instruments.length;
  const rows: SortedRows = {
    fits: [],
    first: [],
    closed: [],
    scores: new Int32Array(n),
    verdicts: new Uint8Array(n),
  };
  for (let row = 0; row < n; row++) {
    const bits = verdict(c, k, row);
    rows.verdicts[row] = bits;
    if ((bits & CLOSED) !== 0) rows.closed.push(row);
    else {
      rows.scores[row] = score(c, k, row);
      (bits === 0 ? rows.fits : rows.first).push(row);
    }
  }
  const byScore = (a: number, b: number) => (rows.scores[b] ?? 0) - (rows.scores[a] ?? 0) || a - b;
  rows.fits.sort(byScore);
  rows.first.sort(byScore);
  return rows;
}
