import { at, item } from './at.ts';
import type { Graph } from './graph.ts';

/** Groups of factors that all lead to each other (Tarjan 1972), largest first; a factor alone is a group of one. */
export function strongComponents(graph: Graph): readonly (readonly number[])[] {
  const order = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const waiting: number[] = [];
  const isWaiting = new Uint8Array(graph.size);
  const groups: number[][] = [];
  let next = 0;
  const visit = (here: number): void => {
    order[here] = low[here] = next++;
    waiting.push(here);
    isWaiting[here] = 1;
    for (const { to } of item(graph.out, here)) {
      if (at(order, to) < 0) {
        visit(to);
        low[here] = Math.min(at(low, here), at(low, to));
      } else if (isWaiting[to]) low[here] = Math.min(at(low, here), at(order, to));
    }
    if (low[here] !== order[here]) return;
    const group = waiting.splice(waiting.indexOf(here));
    for (const factor of group) isWaiting[factor] = 0;
    groups.push(group.sort((a, b) => a - b));
  };
  for (let factor = 0; factor < graph.size; factor++) if (at(order, factor) < 0) visit(factor);
  return groups.sort((a, b) => b.length - a.length || item(a, 0) - item(b, 0));
}
