import { at, item } from './at.ts';

export type Ties = 'efron' | 'breslow';

export interface CoxData {
  /** From the last time to the first. */
  readonly time: Float64Array;
  readonly event: Float64Array;
  readonly x: readonly Float64Array[];
  readonly ties: Ties;
}

export interface Likelihood {
  readonly value: number;
  readonly score: Float64Array;
  readonly information: Float64Array[];
}

/** What happens at one time at which somebody leaves: their score and information, as `likelihood` adds them. */
export type Visit = (
  time: number,
  score: Float64Array,
  information: readonly Float64Array[],
  events: number,
) => void;

interface Sums {
  weight: number;
  readonly first: Float64Array;
  readonly second: Float64Array[];
}

const emptySums = (p: number): Sums => ({
  weight: 0,
  first: new Float64Array(p),
  second: Array.from({ length: p }, () => new Float64Array(p)),
});

function addRow(sums: Sums, x: readonly Float64Array[], i: number, weight: number): void {
  sums.weight += weight;
  for (const [j, column] of x.entries()) {
    const part = weight * at(column, i);
    sums.first[j] = at(sums.first, j) + part;
    const row = item(sums.second, j);
    for (let k = 0; k <= j; k++) row[k] = at(row, k) + part * at(item(x, k), i);
  }
}

/** Partial likelihood with its first and second derivatives; `visit` hears of each event time. */
export function likelihood(data: CoxData, beta: Float64Array, visit?: Visit): Likelihood {
  const { time, event, x, ties } = data;
  const p = x.length;
  const risk = emptySums(p);
  const score = new Float64Array(p);
  const information = emptySums(p).second;
  let value = 0;
  for (let i = 0; i < time.length; ) {
    const now = at(time, i);
    const dying = emptySums(p);
    const own = new Float64Array(p);
    const addInformation = emptySums(p).second;
    let deaths = 0;
    for (; i < time.length && at(time, i) === now; i++) {
      const linear = x.reduce((sum, column, j) => sum + at(beta, j) * at(column, i), 0);
      addRow(risk, x, i, Math.exp(linear));
      if (at(event, i) !== 1) continue;
      deaths += 1;
      value += linear;
      for (const [j, column] of x.entries()) own[j] = at(own, j) + at(column, i);
      addRow(dying, x, i, Math.exp(linear));
    }
    for (let d = 0; d < deaths; d++) {
      const share = ties === 'efron' ? d / deaths : 0;
      const weight = risk.weight - share * dying.weight;
      value -= Math.log(weight);
      const centre = risk.first.map((sum, j) => (sum - share * at(dying.first, j)) / weight);
      for (let j = 0; j < p; j++) {
        own[j] = at(own, j) - at(centre, j);
        const [all, some, to] = [item(risk.second, j), item(dying.second, j), item(addInformation, j)];
        for (let k = 0; k <= j; k++) {
          const squares = (at(all, k) - share * at(some, k)) / weight;
          to[k] = at(to, k) + squares - at(centre, j) * at(centre, k);
        }
      }
    }
    if (deaths === 0) continue;
    mirror(addInformation);
    for (let j = 0; j < p; j++) {
      score[j] = at(score, j) + at(own, j);
      const to = item(information, j);
      for (let k = 0; k < p; k++) to[k] = at(to, k) + at(item(addInformation, j), k);
    }
    visit?.(now, own, addInformation, deaths);
  }
  return { value, score, information };
}

function mirror(matrix: readonly Float64Array[]): void {
  for (const [j, row] of matrix.entries()) for (let k = 0; k < j; k++) item(matrix, k)[j] = at(row, k);
}
