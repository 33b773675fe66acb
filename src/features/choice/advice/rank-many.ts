import type { Situation } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import { keysOf } from './keys.ts';
import { score } from './score.ts';
import { verdict } from './verdict.ts';

/**
 * The `best` instruments that fit, for many situations, without words: rows and scores in flat columns
 * (`rows[i * best + n]`, `-1` when fewer fit). The same rules, order and scores as `advise`, one by one.
 */
export interface BestOf {
  readonly best: number;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
}

export function bestOf(c: Compiled, situations: readonly Situation[], best: number): BestOf {
  const rows = new Int32Array(situations.length * best).fill(-1);
  const scores = new Int32Array(situations.length * best);
  situations.forEach((s, i) => {
    fillBest(c, s, rows.subarray(i * best, (i + 1) * best), scores.subarray(i * best, (i + 1) * best));
  });
  return { best, rows, scores };
}

/** Insertion into a short sorted list: on equal scores the earlier row stays ahead. */
function fillBest(c: Compiled, s: Situation, rows: Int32Array, scores: Int32Array): void {
  const k = keysOf(c, s);
  const last = rows.length - 1;
  let found = 0;
  for (let row = 0; row < c.instruments.length; row++) {
    if (verdict(c, k, row) !== 0) continue;
    const points = score(c, k, row);
    if (found > last && points <= (scores[last] ?? 0)) continue;
    let at = found <= last ? found++ : last;
    while (at > 0 && (scores[at - 1] ?? 0) < points) {
      scores[at] = scores[at - 1] ?? 0;
      rows[at] = rows[at - 1] ?? -1;
      at--;
    }
    scores[at] = points;
    rows[at] = row;
  }
}
