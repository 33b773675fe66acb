import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { cochranQ } from './cochran-q.ts';
import { friedman } from './friedman.ts';
import { mcNemar } from './mc-nemar.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

const columns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? Number.NaN));

test("Wilcoxon: Darwin's fifteen pairs of plants, exact", () => {
  const result = sure(wilcoxonSignedRank([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]));
  assert.deepEqual([result.rankSumDown, result.rankSumUp, result.n], [24, 96, 15]);
  near(result.p, 0.041259765625);
});

test('with ties the exact answer is that of all ways to give out the signs', () => {
  const step = fc.constantFrom(-2, -1, 1, 2);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (changes) => {
      const { rankSumUp, rankSumDown, p } = sure(wilcoxonSignedRank(changes));
      const ranks = changes
        .map(Math.abs)
        .map((a, _, all) => all.filter((b) => b < a).length + (all.filter((b) => b === a).length + 1) / 2);
      const away = Math.abs(rankSumUp - rankSumDown);
      let extreme = 0;
      for (let signs = 0; signs < 2 ** changes.length; signs++) {
        const sum = ranks.reduce((total, r, i) => total + ((signs >> i) & 1 ? r : -r), 0);
        if (Math.abs(sum) >= away - 1e-9) extreme += 1;
      }
      near(p, extreme / 2 ** changes.length);
    }),
  );
});

test('Friedman: eight people at three moments', () => {
  const rows = [
    ...[
      [72, 96, 88],
      [120, 120, 132],
      [76, 95, 104],
      [92, 84, 76],
    ],
    ...[
      [111, 93, 84],
      [54, 71, 62],
      [75, 60, 81],
      [88, 72, 96],
    ],
  ];
  const { statistic, p, concordance } = sure(friedman(columns(rows)));
  near(statistic, 0.8387097, 1e-6);
  near(p, 0.6574709, 1e-6);
  near(concordance, 0.0524194, 1e-6);
});

test("Cochran's Q and McNemar", () => {
  const rows = ['111', '110', '011', '011', '001', '001', '111', '000', '011', '001'].map((row) =>
    [...row].map(Number),
  );
  const { statistic, p } = sure(cochranQ(columns(rows)));
  near(statistic, 5.4285714, 1e-7);
  near(p, 0.0662522522, 1e-6);
  // 20 stayed no, 5 went up, 15 went down, 10 stayed yes
  const [before, after] = columns(
    [...Array(50).keys()].map((i) => [i < 25 ? 0 : 1, i < 20 ? 0 : i < 25 ? 1 : i < 40 ? 0 : 1]),
  );
  const change = sure(mcNemar(before ?? [], after ?? []));
  assert.deepEqual(change.changed, [5, 15]);
  near(change.p, 0.0413894653, 1e-8);
});

test('nobody changes; who misses a moment is left out', () => {
  assert.equal(codeOf(wilcoxonSignedRank([0, 0])), 'too-few');
  assert.equal(codeOf(mcNemar([1, 0], [1, 0])), 'too-few');
  assert.equal(
    codeOf(
      friedman([
        [1, 1],
        [1, 1],
      ]),
    ),
    'no-variation',
  );
  assert.equal(
    codeOf(
      cochranQ([
        [1, 0],
        [1, 0],
      ]),
    ),
    'no-variation',
  );
  assert.equal(codeOf(friedman([[1, 2], [1]])), 'bad-input');
  assert.equal(
    sure(
      friedman([
        [1, 2, 3],
        [2, 3, Number.NaN],
      ]),
    ).missing,
    1,
  );
});
