import assert from 'node:assert/strict';
import { at } from '../../src/stats/at.ts';
import { betweenness } from '../../src/stats/betweenness.ts';
import { degrees, type Graph, graphOf } from '../../src/stats/graph.ts';
import { findLoops } from '../../src/stats/loops.ts';
import { strongComponents } from '../../src/stats/strong-components.ts';
import { threads } from '../../src/stats/threads.ts';
import type { Worked } from './worked.ts';

const factors = 'taal werk financien stress gezondheid zelfvertrouwen vervoer sociaal wonen'.split(' ');
const nine = mapOf(9, [
  ...['0 1 +', '1 2 +', '2 3 -', '3 4 -', '4 1 +', '1 5 +', '5 1 +', '6 1 +', '5 7 +', '7 0 +', '8 3 -'],
  '3 5 -',
]);
const kite = mapOf(
  10,
  ['0 1', '0 2', '0 3', '0 5', '1 3', '1 4', '1 6', '2 3', '2 5', '3 4', '3 5', '3 6', '4 6', '5 6']
    .concat(['5 7', '6 7', '7 8', '8 9'])
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

function mapOf(size: number, lines: readonly string[]): Graph {
  const result = graphOf(
    size,
    lines.map((line) => {
      const [from, to, sign] = line.split(' ');
      const arrow = { from: Number(from), to: Number(to) };
      return sign ? { ...arrow, sign: sign === '+' ? 1 : -1 } : arrow;
    }),
  );
  assert.ok('size' in result);
  return result;
}

const everyArrow = (size: number) =>
  mapOf(
    size,
    [...Array(size * size).keys()].flatMap((i) =>
      Math.floor(i / size) === i % size ? [] : [`${Math.floor(i / size)} ${i % size}`],
    ),
  );
const lengths = (graph: Graph) =>
  findLoops(graph)
    .loops.map(({ factors: passed }) => passed.length)
    .sort((a, b) => a - b);

export const workedMaps: Readonly<Record<string, Worked>> = {
  '5 two loops that share a corner': {
    expected: [2, 3],
    ours: () => lengths(mapOf(4, ['0 1', '0 2', '2 0', '2 3', '3 0'])),
  },
  '5 signs of a loop of two': {
    expected: 'B R',
    ours: () =>
      [
        ['0 1 +', '1 0 -'],
        ['0 1 -', '1 0 -'],
      ]
        .map((map) => findLoops(mapOf(2, map)).loops[0]?.kind)
        .join(' '),
  },
  '5 nine factors, loops': {
    expected: [2, 4, 4, 4, 6, 5],
    ours: () => [...lengths(nine), findLoops(nine).loops.filter(({ kind }) => kind === 'R').length],
  },
  '5 nine factors, degrees and density': {
    expected: [4, 2, 2, 2, 2, 2, 12 / 72],
    ours: () => {
      const { inwards, outwards, density } = degrees(nine);
      const three = ['werk', 'stress', 'zelfvertrouwen'].map((name) => factors.indexOf(name));
      return [...three.map((f) => at(inwards, f)), ...three.map((f) => at(outwards, f)), density];
    },
  },
  '5 nine factors, drivers and receivers': {
    expected: 'vervoer wonen / ',
    ours: () => {
      const { drivers, receivers } = degrees(nine);
      const named = (list: readonly number[]) => list.map((f) => factors[f]).join(' ');
      return `${named(drivers)} / ${named(receivers)}`;
    },
  },
  '5 nine factors, betweenness': {
    expected: [5, 25, 11, 16, 2.5, 15.5, 0, 7, 0],
    ours: () => betweenness(nine),
  },
  '5 nine factors, who leads to each other': {
    expected: [7, 1, 1],
    ours: () => strongComponents(nine).map((group) => group.length),
  },
  '5 Krackhardt’s kite': {
    expected: [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0],
    ours: () => betweenness(kite).map((ways) => ways / 72),
    tolerance: 2e-2, // three decimals were written down
  },
  '5 loops of complete maps': {
    expected: [5, 20, 84, 409, 2365, 16064],
    ours: () => [3, 4, 5, 6, 7, 8].map((size) => findLoops(everyArrow(size), { most: 20_000 }).loops.length),
  },
  '5 three ways, one teller': {
    expected: '3 s1',
    ours: () => {
      const claims = ['0 1 s1', '0 1 s2', '1 3 s1', '1 3 s3', '0 2 s3', '2 3 s2'].map((claim) => {
        const [from, to, teller = ''] = claim.split(' ');
        return { from: Number(from), to: Number(to), teller };
      });
      const { flow, tellers } = threads(claims, 0, 3);
      return `${flow} ${tellers.join(' ')}`;
    },
  },
};
