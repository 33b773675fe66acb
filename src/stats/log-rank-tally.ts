import { cell, item } from './at.ts';

/** For each group: people, events seen and expected, and how the differences between these vary together. */
export interface Tally {
  readonly n: Float64Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly variance: readonly Float64Array[];
}

/** Before anybody is counted. */
export function emptyTally(groups: number): Tally {
  const zeros = () => new Float64Array(groups);
  return { n: zeros(), observed: zeros(), expected: zeros(), variance: Array.from(zeros(), zeros) };
}

/** Adds one stratum, sorted by time, walking from the last time (few at risk) to the first (all). */
export function addStratum(
  times: Float64Array,
  events: Float64Array,
  groups: Float64Array,
  tally: Tally,
): void {
  const k = tally.n.length;
  const risk = new Float64Array(k);
  const add = (to: Float64Array, i: number, amount: number) => {
    to[i] = cell(to, i) + amount;
  };
  for (let i = times.length - 1, total = 0; i >= 0; ) {
    const time = cell(times, i);
    let deaths = 0;
    for (; i >= 0 && cell(times, i) === time; i--, total++) {
      const g = cell(groups, i);
      add(risk, g, 1);
      add(tally.n, g, 1);
      add(tally.observed, g, cell(events, i));
      deaths += cell(events, i);
    }
    if (deaths === 0) continue;
    const spread = total > 1 ? (deaths * (total - deaths)) / (total - 1) : 0;
    for (let g = 0; g < k; g++) {
      const share = cell(risk, g) / total;
      add(tally.expected, g, deaths * share);
      for (let h = 0; h < k; h++) {
        add(item(tally.variance, g), h, spread * share * ((g === h ? 1 : 0) - cell(risk, h) / total));
      }
    }
  }
}
