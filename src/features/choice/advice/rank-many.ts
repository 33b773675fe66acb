import type { Situation } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import { type Judged, judge, roomFor } from './judge.ts';
import { keysOf } from './keys.ts';

/**
 * The `best` instruments that fit, for many situations, without words: rows and scores in flat columns
 * (`rows[i * best + n]`, `-1` when fewer fit). The same rules, order and scores as `advise`, one by one.
 */
export interface BestOf {
  readonly best: number;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
}

/** Every bit: only what fits now needs a score. */
const ANYTHING = 0xff;

export function bestOf(c: Compiled, situations: readonly Situation[], best: number): BestOf {
  const rows = new Int32Array(situations.length * best).fill(-1);
  const scores = new Int32Array(situations.length * best);
  const judged = roomFor(c);
  situations.forEach((s, i) => {
    judge(c, keysOf(c, s), judged, ANYTHING);
    fillBest(judged, rows.subarray(i * best, (i + 1) * best), scores.subarray(i * best, (i + 1) * best));
  });
  return { best, rows, scores };
}

/** Insertion into a short sorted list: on equal scores the earlier row stays ahead. */
function fillBest({ verdicts, scores: all }: Judged, rows: Int32Array, scores: Int32Array): void {
  const last = rows.length - 1;
  let found = 0;
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] !== 0) continue;
    const points = all[row] ?? 0;
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
