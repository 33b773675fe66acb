import { at } from '../../src/stats/at.ts';
import { benjaminiHochberg, benjaminiYekutieli } from '../../src/stats/benjamini-hochberg.ts';
import { chiSquaredTest } from '../../src/stats/chi-squared-test.ts';
import { cochranQ } from '../../src/stats/cochran-q.ts';
import { fisherExact } from '../../src/stats/fisher-exact.ts';
import { friedman } from '../../src/stats/friedman.ts';
import { bonferroni, holm } from '../../src/stats/holm.ts';
import { kendall } from '../../src/stats/kendall.ts';
import { kruskalWallis } from '../../src/stats/kruskal-wallis.ts';
import { mannWhitney } from '../../src/stats/mann-whitney.ts';
import { mcNemar } from '../../src/stats/mc-nemar.ts';
import { sampleRatio } from '../../src/stats/sample-ratio.ts';
import { spearman } from '../../src/stats/spearman.ts';
import { wilcoxonSignedRank } from '../../src/stats/wilcoxon-signed-rank.ts';
import { sure } from './agree.ts';
import { crossed, scale, scaleBy } from './stories.ts';
import type { Worked } from './worked.ts';

const fifteen = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528],
  ...[0.759, 1],
];
const kept = (adjusted: Float64Array) => adjusted.filter((p) => p <= 0.05).length;
const turned = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => at(row, j)));

export const workedTests: Readonly<Record<string, Worked>> = {
  '3.4 Mann–Whitney, seven and eight': {
    expected: [6.5, 0.0149070568],
    ours: () => {
      const { u, p } = sure(mannWhitney([17, 20, 170, 315, 22, 190, 64], [22, 29, 13, 16, 15, 18, 15, 6]));
      return [Math.min(u, 56 - u), p];
    },
    tolerance: 1e-8,
  },
  '3.4 Mann–Whitney, Cliff’s delta': {
    expected: [23, 0.3612181048, -0.28125],
    ours: () => {
      const { u, p, cliffsDelta } = sure(mannWhitney([7, 3, 6, 2, 4, 3, 5, 5], [3, 5, 6, 4, 6, 5, 7, 5]));
      return [u, p, cliffsDelta];
    },
    tolerance: 1e-8,
  },
  '3.4 Spearman, IQ and television': {
    expected: [-0.1757575758, 0.6271883448],
    ours: () => {
      const result = sure(
        spearman([106, 86, 100, 101, 99, 103, 97, 113, 112, 110], [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]),
      );
      return [result.estimate, result.p];
    },
    tolerance: 1e-8,
  },
  '3.4 χ² of a die': {
    expected: [13.4, 0.0199052203],
    ours: () => {
      const { statistic, p } = sure(sampleRatio([5, 8, 9, 8, 10, 20], [1, 1, 1, 1, 1, 1]));
      return [statistic, p];
    },
    tolerance: 1e-8,
  },
  '3.4 Fisher': {
    // 20 is the plain odds ratio; ours is the conditional one, so only p is held to it.
    expected: 0.034965035,
    ours: () => sure(fisherExact({ events: 8, n: 10 }, { events: 1, n: 6 })).p,
    tolerance: 1e-8,
  },
  '3.4 fifteen p-values, how many stay': {
    expected: [3, 3, 4, 3],
    ours: () =>
      [bonferroni, holm, benjaminiHochberg, benjaminiYekutieli].map((by) => kept(sure(by(fifteen)).adjusted)),
  },
  '3.4 fifteen p-values, BH': {
    expected: [
      ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182],
      ...[0.714875, 0.753231, 0.813214, 1],
    ],
    ours: () => sure(benjaminiHochberg(fifteen)).adjusted,
    tolerance: 1e-5,
  },
  '3.4 fifteen p-values, Holm': {
    expected: [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1],
    ours: () => sure(holm(fifteen)).adjusted.slice(0, 10),
  },
  '3.4 Wilcoxon, fifteen pairs of plants': {
    expected: [24, 0.041259765625],
    ours: () => {
      const { rankSumDown, p } = sure(
        wilcoxonSignedRank([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]),
      );
      return [rankSumDown, p];
    },
    tolerance: 1e-12,
  },
  '3.4 McNemar': {
    expected: 0.0413894653,
    ours: () => {
      const to = (i: number) => (i < 20 ? 0 : i < 25 ? 1 : i < 40 ? 0 : 1);
      const people = [...Array(50).keys()];
      return sure(
        mcNemar(
          people.map((i) => (i < 25 ? 0 : 1)),
          people.map(to),
        ),
      ).p;
    },
    tolerance: 1e-8,
  },
  '3.4 Cochran’s Q': {
    expected: [5.4285714, 0.0662522522],
    ours: () => {
      const rows = '111 110 011 011 001 001 111 000 011 001'.split(' ').map((row) => [...row].map(Number));
      const { statistic, p } = sure(cochranQ(turned(rows)));
      return [statistic, p];
    },
  },
  '3.4 Friedman': {
    expected: [0.8387097, 0.6574709, 0.0524194],
    ours: () => {
      const rows = '72 96 88,120 120 132,76 95 104,92 84 76,111 93 84,54 71 62,75 60 81,88 72 96';
      const { statistic, p, concordance } = sure(
        friedman(turned(rows.split(',').map((row) => row.split(' ').map(Number)))),
      );
      return [statistic, p, concordance];
    },
  },
  '3.4 Kruskal–Wallis': {
    expected: [0.7714286, 0.6799648],
    ours: () => {
      const { statistic, p } = sure(
        kruskalWallis([
          [2.9, 3.0, 2.5, 2.6, 3.2],
          [3.8, 2.7, 4.0, 2.4],
          [2.8, 3.4, 3.7, 2.2, 2.0],
        ]),
      );
      return [statistic, p];
    },
  },
  '3.4 eighty stories, scale by scale': {
    expected: [0.765779, 0.765562, -0.28722, 0.00978849, -0.325192, 0.00324758, 0.568462],
    ours: () => {
      const rho = (a: string, b: string) => sure(spearman(scale(a), scale(b)));
      const [got, trust] = ['Got what needed', 'Amount of trust'];
      const [a, b] = [rho(got, 'Predictability'), rho(trust, 'Predictability')];
      const tau = sure(kendall(scale(got), scale('Ended well'))).estimate;
      return [
        rho(got, 'Ended well').estimate,
        rho(got, trust).estimate,
        a.estimate,
        a.p,
        b.estimate,
        b.p,
        tau,
      ];
    },
    tolerance: 1e-5,
    stories: true,
  },
  '3.4 eighty stories, choice by choice': {
    expected: [20.4, 9, 0.0155981, 0.291548, 0.221092, 13.120796, 4, 0.0107004],
    ours: () => {
      const a = sure(chiSquaredTest(crossed('Scope', 'Position')));
      const b = sure(chiSquaredTest(crossed('Eliciting question answered', 'Language')));
      return [a.statistic, a.df, a.p, a.cramersV, a.correctedV, b.statistic, b.df, b.p];
    },
    tolerance: 1e-5,
    stories: true,
  },
  '3.4 eighty stories, scale by choice': {
    expected: [12.84681, 0.0049799, 0.16262, 11.28136, 0.0035505],
    ours: () => {
      const [scope, age] = ['Scope', 'Age group'].map((by) =>
        sure(kruskalWallis(scaleBy('Got what needed', by))),
      );
      return [scope?.statistic, scope?.p, scope?.epsilonSquared, age?.statistic, age?.p];
    },
    tolerance: 2e-5,
    stories: true,
  },
};
