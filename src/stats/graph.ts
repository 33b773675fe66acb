import { item } from './at.ts';
import { type Failure, failure } from './result.ts';

/** An arrow of a map: more of `from` gives more (1) or less (−1) of `to`. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly sign?: 1 | -1;
}

/** Factors 0 … size − 1 and the arrows between them. */
export interface Graph {
  readonly size: number;
  readonly arrows: readonly Arrow[];
  /** For each factor its arrows outwards. */
  readonly out: readonly (readonly Arrow[])[];
}

/** Fails when an arrow goes nowhere, from a factor to itself, or twice between the same two. */
export function graphOf(size: number, arrows: readonly Arrow[]): Graph | Failure {
  const isFactor = (place: number) => Number.isInteger(place) && place >= 0 && place < size;
  const wrong = arrows.some(({ from, to }) => !isFactor(from) || !isFactor(to) || from === to);
  const different = new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size;
  if (wrong || different < arrows.length) {
    return failure('bad-input', 'An arrow goes from one factor to another, once.');
  }
  const out = Array.from({ length: size }, (): Arrow[] => []);
  for (const arrow of arrows) item(out, arrow.from).push(arrow);
  return { size, arrows, out };
}

export interface Degrees {
  readonly inwards: Int32Array;
  readonly outwards: Int32Array;
  /** Factors with arrows outwards only, and inwards only. */
  readonly drivers: readonly number[];
  readonly receivers: readonly number[];
  /** Arrows drawn over arrows possible. */
  readonly density: number;
}

/** Arrows in and out of each factor. A driver is no factor of low leverage: it is told apart. */
export function degrees({ size, arrows }: Graph): Degrees {
  const [inwards, outwards] = [new Int32Array(size), new Int32Array(size)];
  for (const { from, to } of arrows) {
    outwards[from] = (outwards[from] ?? 0) + 1;
    inwards[to] = (inwards[to] ?? 0) + 1;
  }
  const factors = [...Array(size).keys()];
  return {
    inwards,
    outwards,
    drivers: factors.filter((f) => inwards[f] === 0 && (outwards[f] ?? 0) > 0),
    receivers: factors.filter((f) => outwards[f] === 0 && (inwards[f] ?? 0) > 0),
    density: size > 1 ? arrows.length / (size * (size - 1)) : 0,
  };
}

/** How many steps each factor lies before `goal`, only through factors from `least` up; Infinity when not to be reached. */
export function stepsTo(graph: Graph, goal: number, least = 0): Float64Array {
  const back = Array.from({ length: graph.size }, (): number[] => []);
  for (const { from, to } of graph.arrows) if (from >= least && to >= least) item(back, to).push(from);
  const steps = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  steps[goal] = 0;
  const queue = [goal];
  for (const here of queue) {
    for (const before of item(back, here)) {
      if (steps[before] !== Number.POSITIVE_INFINITY) continue;
      steps[before] = (steps[here] ?? 0) + 1;
      queue.push(before);
    }
  }
  return steps;
}
