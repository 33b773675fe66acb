import type { Compiled } from './compile.ts';
import { type Judged, judge, roomFor } from './judge.ts';
import type { Keys } from './keys.ts';
import { CLOSED } from './verdict-bits.ts';

/** Rows by verdict; the first two by score, equal scores in the order of the catalogue. */
export interface SortedRows extends Judged {
  readonly fits: number[];
  readonly first: number[];
  readonly closed: number[];
}

export function sortRows(c: Compiled, k: Keys): SortedRows {
  const judged = roomFor(c);
  judge(c, k, judged);
  const rows: SortedRows = { ...judged, fits: [], first: [], closed: [] };
  for (const [row, bits] of judged.verdicts.entries()) {
    if ((bits & CLOSED) !== 0) rows.closed.push(row);
    else (bits === 0 ? rows.fits : rows.first).push(row);
  }
  const byScore = (a: number, b: number) => (rows.scores[b] ?? 0) - (rows.scores[a] ?? 0) || a - b;
  rows.fits.sort(byScore);
  rows.first.sort(byScore);
  return rows;
}
