import { type CohenKappa, cohenKappa, type KappaWeights } from '../../src/stats/cohen-kappa.ts';
import { fleissKappa } from '../../src/stats/fleiss-kappa.ts';
import {
  interval,
  jaccard,
  krippendorffAlpha,
  masi,
  nominal,
  ordinal,
  ratio,
} from '../../src/stats/krippendorff-alpha.ts';
import { sure } from './agree.ts';
import type { Worked } from './worked.ts';

const unitsOf = (coders: readonly string[]) =>
  [...(coders[0] ?? '')].map((_, u) => coders.flatMap((row) => (row[u] === '*' ? [] : [Number(row[u])])));
const web = unitsOf(['*****34121133*3', '1*213343*******', '**21344*21133*4']);
const book = unitsOf(['123321412***', '1233224125*3', '*3332342251*', '12332441251*']);
const kappa = (table: readonly (readonly number[])[], weights: KappaWeights = 'none'): CohenKappa =>
  sure(cohenKappa(table, { weights }));
const sorted = [
  [46, 0, 0],
  [4, 40, 0],
  [0, 0, 10],
];
const sets = [
  ['f,s', 'f', 'e,m,s'],
  ['s', 's', 'e,s'],
];
/** Of a thousand letters one coder marks 100–300 and the other 150–350. */
const letters = [...Array(1_000).keys()].map((i) => [i >= 100 && i < 300, i >= 150 && i < 350].map(Number));

export const workedAgreement: Readonly<Record<string, Worked>> = {
  '4 Krippendorff, three coders': {
    expected: [0.691358, 0.810845, 0.806721, 0.808944, 26],
    ours: () => [
      ...[nominal, interval, ordinal, ratio].map((kind) => sure(krippendorffAlpha(web, kind)).estimate),
      sure(krippendorffAlpha(web, nominal)).pairable,
    ],
  },
  '4 Krippendorff, four coders': {
    expected: [0.743421, 0.815388, 0.849107, 0.797403],
    ours: () =>
      [nominal, ordinal, interval, ratio].map((kind) => sure(krippendorffAlpha(book, kind)).estimate),
  },
  '4 Krippendorff, sets': {
    expected: [0.152, 0.1296],
    ours: () => [jaccard, masi].map((kind) => sure(krippendorffAlpha(sets, kind)).estimate),
    tolerance: 2e-3,
  },
  '4 Cohen’s kappa': {
    expected: [0.4, 0.130435, 0.259259, 0.348, -0.111, 0.6],
    ours: () =>
      ['20 5 10 15', '45 15 25 15', '25 35 5 35', '20 20 10 50', '80 10 10 0', '40 10 10 40'].map((cells) => {
        const [a = 0, b = 0, c = 0, d = 0] = cells.split(' ').map(Number);
        return kappa([
          [a, b],
          [c, d],
        ]).estimate;
      }),
    tolerance: 2e-3,
  },
  '4 Cohen’s kappa, weighted': {
    expected: [0.9315, 0.9412, 0.9541],
    ours: () => (['none', 'linear', 'quadratic'] as const).map((weights) => kappa(sorted, weights).estimate),
    tolerance: 1e-4,
  },
  '4 Cohen’s kappa, a hundred in other orders': {
    expected: 0.8013,
    ours: () =>
      kappa([
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ]).estimate,
    tolerance: 1e-4,
  },
  '4 Fleiss’ and Randolph’s kappa': {
    expected: [0.161905, 0.214286],
    ours: () => {
      const { estimate, randolph } = sure(
        fleissKappa([
          [7, 1],
          [3, 5],
        ]),
      );
      return [estimate, randolph];
    },
    tolerance: 1e-5,
  },
  '4 Fleiss’ kappa, fourteen coders': {
    expected: 0.209931,
    ours: () => {
      const rows =
        '0 0 0 0 14,0 2 6 4 2,0 0 3 5 6,0 3 9 2 0,2 2 8 1 1,7 7 0 0 0,3 2 6 3 0,2 5 3 2 2,6 5 2 1 0,0 2 2 3 7';
      return sure(fleissKappa(rows.split(',').map((row) => row.split(' ').map(Number)))).estimate;
    },
    tolerance: 1e-5,
  },
  '4 two coders, letter by letter': {
    expected: [0.6875, 0.687656],
    ours: () => [
      kappa([
        [750, 50],
        [50, 150],
      ]).estimate,
      sure(krippendorffAlpha(letters, nominal)).estimate,
    ],
  },
};
