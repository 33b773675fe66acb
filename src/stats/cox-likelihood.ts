import { cell } from './at.ts';

export type Ties = 'efron' | 'breslow';

export interface CoxData {
  /** From the last time to the first. */
  readonly time: Float64Array;
  readonly event: Float64Array;
  /** `p` columns, row after row. */
  readonly rows: Float64Array;
  readonly p: number;
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

/** Adds weight × [1, row, lower triangle of row row']: the sums over who is at risk, all in one list. */
function addRow(sums: Float64Array, rows: Float64Array, from: number, p: number, weight: number): void {
  sums[0] = cell(sums, 0) + weight;
  let place = 1 + p;
  for (let j = 0; j < p; j++) {
    const part = weight * cell(rows, from + j);
    sums[1 + j] = cell(sums, 1 + j) + part;
    for (let k = 0; k <= j; k++, place++) sums[place] = cell(sums, place) + part * cell(rows, from + k);
  }
}

/** Partial likelihood with its first and second derivatives (Cox 1975; ties as Efron 1977 or Breslow); `visit` hears of each event time. */
export function likelihood(data: CoxData, beta: Float64Array, visit?: Visit): Likelihood {
  const { time, event, rows, p, ties } = data;
  const cells = (p * (p + 1)) / 2;
  const [risk, dying] = [new Float64Array(1 + p + cells), new Float64Array(1 + p + cells)];
  const [score, information] = [new Float64Array(p), new Float64Array(cells)];
  const [own, ownInformation] = [new Float64Array(p), new Float64Array(cells)];
  let value = 0;
  for (let i = 0; i < time.length; ) {
    const now = cell(time, i);
    dying.fill(0);
    own.fill(0);
    ownInformation.fill(0);
    let deaths = 0;
    for (; i < time.length && cell(time, i) === now; i++) {
      const from = i * p;
      let linear = 0;
      for (let j = 0; j < p; j++) linear += cell(beta, j) * cell(rows, from + j);
      const weight = Math.exp(linear);
      addRow(risk, rows, from, p, weight);
      if (cell(event, i) !== 1) continue;
      deaths += 1;
      value += linear;
      for (let j = 0; j < p; j++) own[j] = cell(own, j) + cell(rows, from + j);
      addRow(dying, rows, from, p, weight);
    }
    if (deaths === 0) continue;
    value -= leave(risk, dying, { deaths, p, efron: ties === 'efron', own, information: ownInformation });
    for (let j = 0; j < p; j++) score[j] = cell(score, j) + cell(own, j);
    for (let c = 0; c < cells; c++) information[c] = cell(information, c) + cell(ownInformation, c);
    visit?.(now, own, whole(ownInformation, p), deaths);
  }
  return { value, score, information: whole(information, p) };
}

interface Leaving {
  readonly deaths: number;
  readonly p: number;
  readonly efron: boolean;
  readonly own: Float64Array;
  readonly information: Float64Array;
}

/** Those who leave at one time, one after the other: takes from the score, adds to the information, gives Σ log of who is at risk. */
function leave(
  risk: Float64Array,
  dying: Float64Array,
  { deaths, p, efron, own, information }: Leaving,
): number {
  let logs = 0;
  for (let d = 0; d < deaths; d++) {
    const share = efron ? d / deaths : 0;
    const weight = cell(risk, 0) - share * cell(dying, 0);
    logs += Math.log(weight);
    for (let j = 0, place = 0; j < p; j++) {
      const centre = (cell(risk, 1 + j) - share * cell(dying, 1 + j)) / weight;
      own[j] = cell(own, j) - centre;
      for (let k = 0; k <= j; k++, place++) {
        const squares = (cell(risk, 1 + p + place) - share * cell(dying, 1 + p + place)) / weight;
        const other = (cell(risk, 1 + k) - share * cell(dying, 1 + k)) / weight;
        information[place] = cell(information, place) + squares - centre * other;
      }
    }
  }
  return logs;
}

/** A symmetric matrix from its lower triangle. */
const whole = (triangle: Float64Array, p: number): Float64Array[] =>
  Array.from({ length: p }, (_, j) =>
    Float64Array.from({ length: p }, (_, k) =>
      cell(triangle, j > k ? (j * (j + 1)) / 2 + k : (k * (k + 1)) / 2 + j),
    ),
  );
