import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes } from '../../test/stats/samples.ts';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannWhitney } from './mann-whitney.ts';
import { quantile } from './quantile.ts';
import { rank } from './ranks.ts';

test('equal values share the middle of their ranks', () => {
  const { ranks, ties } = rank([3, 1, 3, 7, 3]);
  assert.deepEqual([...ranks, ties], [3, 1, 3, 5, 3, 24]);
});

test('Mann–Whitney: two examples with ties', () => {
  const one = sure(mannWhitney([17, 20, 170, 315, 22, 190, 64], [22, 29, 13, 16, 15, 18, 15, 6]));
  near(Math.min(one.u, 56 - one.u), 6.5);
  near(one.p, 0.0149070568, 1e-7);
  const two = sure(mannWhitney([7, 3, 6, 2, 4, 3, 5, 5], [3, 5, 6, 4, 6, 5, 7, 5]));
  near(two.u, 23);
  near(two.p, 0.3612181048, 1e-7);
  near(two.cliffsDelta, -0.28125);
});

test('Kruskal–Wallis: mucociliary efficiency (Hollander, Wolfe)', () => {
  const groups = [
    [2.9, 3.0, 2.5, 2.6, 3.2],
    [3.8, 2.7, 4.0, 2.4],
    [2.8, 3.4, 3.7, 2.2, 2.0],
  ];
  const { statistic, p } = sure(kruskalWallis(groups));
  near(statistic, 0.771428571428571);
  near(p, 0.679964773455301);
});

test('a monotone scale changes nothing; exchange turns Cliff’s delta; two groups: H is z²', () => {
  fc.assert(
    fc.property(outcomes(3), outcomes(3), (a, b) => {
      const result = sure(mannWhitney(a, b, { corrected: false }));
      const cubed = (values: readonly number[]) => values.map((v) => v ** 3 + 5);
      near(sure(mannWhitney(cubed(a), cubed(b), { corrected: false })).p, result.p);
      assert.ok(Math.abs(sure(mannWhitney(b, a)).cliffsDelta + result.cliffsDelta) < 1e-12);
      near(sure(kruskalWallis([a, b])).p, result.p, 1e-6);
      assert.ok(sure(kolmogorovSmirnov(a, b)).statistic <= 1);
    }),
  );
});

test('everybody equal, or nobody', () => {
  assert.equal(codeOf(mannWhitney([1, 1], [1, 1])), 'no-variation');
  assert.equal(codeOf(mannWhitney([], [1])), 'too-few');
  assert.equal(
    codeOf(
      kruskalWallis([
        [1, 1],
        [1, 1],
      ]),
    ),
    'no-variation',
  );
  assert.equal(codeOf(kruskalWallis([[1, 2, 3], []])), 'too-few');
  assert.equal(codeOf(kolmogorovSmirnov([], [1])), 'too-few');
});

test('quantiles lie between values (type 7), skip what is missing, and do not exist without values', () => {
  assert.equal(quantile([1, 2, 3, 4, Number.NaN], 0.25), 1.75);
  assert.equal(quantile([5], 0.9), 5);
  assert.equal(quantile([], 0.5), undefined);
  assert.equal(quantile([1], 2), undefined);
});
