import { at, item } from '../../src/stats/at.ts';
import { aitchisonDistance, closure, clr, ilr, replaceZeros } from '../../src/stats/closure.ts';
import { geometricCentre } from '../../src/stats/geometric-centre.ts';
import { dyadZone, triadPosition, triadZone } from '../../src/stats/triad.ts';
import { sure } from './agree.ts';
import type { Worked } from './worked.ts';

export const workedCompositions: Readonly<Record<string, Worked>> = {
  '3.4 closure and log-ratios': {
    expected: [
      0.2, 0.2, 0.6, -0.79451346, 0.30409883, 0.5917809, -0.10136628, -0.7768362, -0.68339802, 0.11704769,
    ],
    ours: () => [
      ...(closure([2, 2, 6]) ?? []),
      ...(clr([0.1, 0.3, 0.4, 0.2]) as Float64Array),
      ...(ilr([0.1, 0.3, 0.4, 0.2]) as Float64Array),
    ],
    tolerance: 1e-7,
  },
  '3.4 zeros, three parts, distance': {
    expected: [0.1875, 0.375, 0.375, 0.0625, -0.7768362, -1.01445889, 0.785664035],
    ours: () => [
      ...replaceZeros(Float64Array.of(0.2, 0.4, 0.4, 0)),
      ...(ilr([0.1, 0.3, 0.6]) as Float64Array),
      aitchisonDistance([0.1, 0.3, 0.6], [0.2, 0.2, 0.6]),
    ],
    tolerance: 1e-7,
  },
  '3.4 centralised': {
    expected: [0.17445763, 0.30216948, 0.34891526, 0.17445763],
    ours: () => {
      const rows = [
        [0.1, 0.3, 0.4, 0.2],
        [0.2, 0.2, 0.2, 0.4],
      ];
      const { centre } = sure(geometricCentre(rows));
      return closure(item(rows, 0).map((share, j) => share / at(centre, j)));
    },
    tolerance: 1e-7,
  },
  '3.4 place in a triad': {
    expected: [0.4, 0.173205, 0.5, 0.288675],
    ours: () =>
      (
        [
          [0.2, 0.5, 0.3],
          [1 / 3, 1 / 3, 1 / 3],
        ] as const
      ).flatMap((parts) => Object.values(triadPosition(parts))),
    tolerance: 1e-5,
  },
  '3.4 zones of triads and dyads': {
    expected: 'L T R LT TR LR Centre - - Right Centre-Right Centre Centre-Left Left',
    ours: () =>
      [
        ...[
          ...[
            [31, 60, 9],
            [60, 31, 9],
            [31, 8, 61],
            [55, 30, 15],
            [55, 5, 40],
            [5, 40, 55],
            [33, 33, 34],
          ],
          ...[
            [50, 30, 30],
            [33, 34, 34],
          ],
        ].map(([top = 0, left = 0, right = 0]) => triadZone([top, left, right]) ?? '-'),
        ...[81, 61, 41, 21, 0].map(dyadZone),
      ].join(' '),
  },
};
