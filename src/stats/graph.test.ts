import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { betweenness } from './betweenness.ts';
import { type Arrow, degrees, type Graph, graphOf } from './graph.ts';
import { findLoops } from './loops.ts';
import { strongComponents } from './strong-components.ts';
import { threads } from './threads.ts';

function graph(size: number, arrows: readonly Arrow[]): Graph {
  const result = graphOf(size, arrows);
  assert.ok('size' in result);
  return result;
}

const factors = [
  'taal',
  'werk',
  'financien',
  'stress',
  'gezondheid',
  'zelfvertrouwen',
  'vervoer',
  'sociaal',
  'wonen',
];
const place = (name: string) => factors.indexOf(name);
const map = graph(
  9,
  [
    ...['taal werk +', 'werk financien +', 'financien stress -', 'stress gezondheid -', 'gezondheid werk +'],
    ...['werk zelfvertrouwen +', 'zelfvertrouwen werk +', 'vervoer werk +', 'zelfvertrouwen sociaal +'],
    ...['sociaal taal +', 'wonen stress -', 'stress zelfvertrouwen -'],
  ].map((line) => {
    const [from = '', to = '', sign] = line.split(' ');
    return { from: place(from), to: place(to), sign: sign === '+' ? 1 : -1 } as const;
  }),
);

test('nine factors: five loops that all reinforce', () => {
  const { loops, complete } = findLoops(map);
  assert.equal(complete, true);
  assert.deepEqual(loops.map(({ factors: list }) => list.length).sort(), [2, 4, 4, 4, 6]);
  assert.ok(loops.every(({ kind }) => kind === 'R'));
});

test('nine factors: degrees, drivers, betweenness and who leads to each other', () => {
  const { inwards, outwards, drivers, receivers, density } = degrees(map);
  assert.deepEqual(
    ['werk', 'stress', 'zelfvertrouwen'].map((f) => at(inwards, place(f))),
    [4, 2, 2],
  );
  assert.deepEqual(
    ['werk', 'stress', 'zelfvertrouwen'].map((f) => at(outwards, place(f))),
    [2, 2, 2],
  );
  assert.deepEqual(
    drivers.map((f) => factors[f]),
    ['vervoer', 'wonen'],
  );
  assert.deepEqual(receivers, []);
  near(density, 12 / 72);
  const between = betweenness(map);
  assert.deepEqual(Array.from(between), [5, 25, 11, 16, 2.5, 15.5, 0, 7, 0]);
  assert.deepEqual(
    strongComponents(map).map((group) => group.length),
    [7, 1, 1],
  );
});

test('the kite of Krackhardt: betweenness along ties without direction', () => {
  const ties = '01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89'
    .split(' ')
    .map((tie) => [...tie].map(Number));
  const both = ties.flatMap(([a = 0, b = 0]) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
  const shares = Array.from(betweenness(graph(10, both)), (score) => (score / 72).toFixed(3));
  assert.deepEqual(shares, [
    '0.023',
    '0.023',
    '0.000',
    '0.102',
    '0.000',
    '0.231',
    '0.231',
    '0.389',
    '0.222',
    '0.000',
  ]);
});

test('two loops share a corner; signs make them reinforce or balance', () => {
  const arrows = [
    [0, 1],
    [0, 2],
    [2, 0],
    [2, 3],
    [3, 0],
  ].map(([from = 0, to = 0]) => ({ from, to }));
  assert.deepEqual(findLoops(graph(4, arrows)).loops, [{ factors: [0, 2] }, { factors: [0, 2, 3] }]);
  const two = (a: 1 | -1, b: 1 | -1) =>
    graph(2, [
      { from: 0, to: 1, sign: a },
      { from: 1, to: 0, sign: b },
    ]);
  assert.equal(findLoops(two(1, -1)).loops[0]?.kind, 'B');
  assert.equal(findLoops(two(-1, -1)).loops[0]?.kind, 'R');
});

const everyArrow = (size: number) =>
  graph(
    size,
    [...Array(size * size).keys()]
      .map((i) => ({ from: Math.floor(i / size), to: i % size }))
      .filter(({ from, to }) => from !== to),
  );

test('loops explode: 5, 20, 84, 409, 2365 when all factors are joined; a limit says that there are more', () => {
  assert.deepEqual(
    [3, 4, 5, 6, 7].map((size) => findLoops(everyArrow(size)).loops.length),
    [5, 20, 84, 409, 2_365],
  );
  const short = findLoops(everyArrow(7), { longest: 3 });
  assert.deepEqual([short.loops.length, short.complete], [21 + 70, false]);
  const few = findLoops(everyArrow(7), { most: 10 });
  assert.deepEqual([few.loops.length, few.complete], [10, false]);
});

test('every loop lies within one group of factors that lead to each other, and passes no factor twice', () => {
  const arrow = fc.tuple(fc.nat(6), fc.nat(6)).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(fc.uniqueArray(arrow, { maxLength: 20, selector: (pair) => pair.join() }), (pairs) => {
      const random = graph(
        7,
        pairs.map(([from, to]) => ({ from, to })),
      );
      const groups = strongComponents(random);
      const { loops } = findLoops(random);
      assert.equal(
        loops.length > 0,
        groups.some((group) => group.length > 1),
      );
      for (const { factors: list } of loops) {
        assert.equal(new Set(list).size, list.length);
        assert.ok(groups.some((group) => list.every((factor) => group.includes(factor))));
      }
    }),
  );
});

test('three ways by what tellers together say, one who tells the whole thread', () => {
  const [x, y, a, b] = [0, 1, 2, 3];
  const claims = [
    ...[
      { from: x, to: a, teller: 's1' },
      { from: x, to: a, teller: 's2' },
      { from: a, to: y, teller: 's1' },
    ],
    ...[
      { from: a, to: y, teller: 's3' },
      { from: x, to: b, teller: 's3' },
      { from: b, to: y, teller: 's2' },
    ],
  ];
  assert.deepEqual(threads(claims, x, y), { flow: 3, tellers: ['s1'] });
  assert.deepEqual(threads(claims, y, x), { flow: 0, tellers: [] });
});

test('an arrow to nowhere, to itself or drawn twice is refused', () => {
  for (const arrows of [
    [{ from: 0, to: 5 }],
    [{ from: 0, to: 0 }],
    [
      { from: 0, to: 1 },
      { from: 0, to: 1 },
    ],
  ]) {
    assert.equal(codeOf(graphOf(2, arrows) as never), 'bad-input');
  }
});
