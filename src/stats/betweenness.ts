import { at, item } from './at.ts';
import type { Graph } from './graph.ts';

/**
 * How many shortest ways between two others pass each factor, split when there are several (Brandes 2001). Along the
 * arrows, not divided by the number of pairs.
 */
export function betweenness(graph: Graph): Float64Array {
  const score = new Float64Array(graph.size);
  for (let start = 0; start < graph.size; start++) addFrom(graph, start, score);
  return score;
}

function addFrom(graph: Graph, start: number, score: Float64Array): void {
  const steps = new Float64Array(graph.size).fill(-1);
  const ways = new Float64Array(graph.size);
  const before = Array.from({ length: graph.size }, (): number[] => []);
  steps[start] = 0;
  ways[start] = 1;
  const queue = [start];
  for (const here of queue) {
    for (const { to } of item(graph.out, here)) {
      if (at(steps, to) < 0) {
        steps[to] = at(steps, here) + 1;
        queue.push(to);
      }
      if (at(steps, to) !== at(steps, here) + 1) continue;
      ways[to] = at(ways, to) + at(ways, here);
      item(before, to).push(here);
    }
  }
  const share = new Float64Array(graph.size);
  for (const here of queue.toReversed()) {
    for (const earlier of item(before, here)) {
      share[earlier] = at(share, earlier) + (at(ways, earlier) / at(ways, here)) * (1 + at(share, here));
    }
    if (here !== start) score[here] = at(score, here) + at(share, here);
  }
}
