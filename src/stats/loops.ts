import { at, item } from './at.ts';
import { type Graph, stepsTo } from './graph.ts';

export interface Loop {
  /** Begins with the lowest factor. */
  readonly factors: readonly number[];
  /** R reinforces itself (an even number of minus signs), B balances; absent when an arrow has no sign. */
  readonly kind?: 'R' | 'B';
}

export interface Loops {
  readonly loops: readonly Loop[];
  /** False when there are more, or longer ones, than were asked for: say so. */
  readonly complete: boolean;
}

/** So many arrows are followed at most: loops grow faster than any computer. */
const patience = 5_000_000;

/**
 * Every way round along the arrows that passes no factor twice, up to `longest` factors and `most` loops. Each is found from its
 * lowest factor; a way that cannot be back in time is given up (distances to the start prune it).
 */
export function findLoops(graph: Graph, { longest = graph.size, most = 10_000 } = {}): Loops {
  const loops: Loop[] = [];
  const onWay = new Uint8Array(graph.size);
  let followed = 0;
  let cut = false;
  const follow = (start: number, here: number, way: number[], sign: number, back: Float64Array): void => {
    for (const { to, sign: own } of item(graph.out, here)) {
      followed += 1;
      if (followed > patience || loops.length >= most) {
        cut = true;
        return;
      }
      const turned = sign * (own ?? Number.NaN);
      if (to === start) {
        loops.push({ factors: [...way], ...(Number.isNaN(turned) ? {} : { kind: turned > 0 ? 'R' : 'B' }) });
        continue;
      }
      if (to < start || onWay[to] || at(back, to) === Number.POSITIVE_INFINITY) continue;
      if (way.length + 1 + at(back, to) - 1 >= longest + 0.5) {
        cut = true;
        continue;
      }
      onWay[to] = 1;
      way.push(to);
      follow(start, to, way, turned, back);
      way.pop();
      onWay[to] = 0;
    }
  };
  for (let start = 0; start < graph.size && !(cut && loops.length >= most); start++) {
    onWay[start] = 1;
    follow(start, start, [start], 1, stepsTo(graph, start, start));
    onWay[start] = 0;
  }
  return { loops, complete: !cut };
}
