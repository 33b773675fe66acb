import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, columnOf, near } from '../../test/stats/samples.ts';
import { logisticRegression } from './logistic-regression.ts';

/** 140 of 185 treated and 168 of 260 controls have work (NSW). */
const work = [140, 45, 168, 92].flatMap((people, i) => new Array<number>(people).fill(i % 2 ? 0 : 1));
const treat = { name: 'treat', values: columnOf(work.map((_, i) => (i < 185 ? 1 : 0))) };

test('one column of 0 and 1 is the log odds ratio, with the error of Woolf', () => {
  const { terms, nullDeviance, deviance, chance } = sure(logisticRegression(work, [treat]));
  near(terms[1]?.estimate ?? 0, Math.log((140 * 92) / (45 * 168)));
  near(terms[1]?.se ?? 0, Math.sqrt(1 / 140 + 1 / 45 + 1 / 168 + 1 / 92), 1e-8);
  near(chance([1]), 140 / 185);
  near(chance([0]), 168 / 260);
  assert.ok(deviance < nullDeviance);
});

test('no columns: the log odds of the share', () => {
  near(sure(logisticRegression(work, [])).terms[0]?.estimate ?? 0, Math.log(308 / 137));
});

test('the unit of a column goes along; who misses something is left out; a collinear column is named', () => {
  const months = { name: 'months', values: treat.values.map((v, i) => 12 * v + (i % 5)) };
  const plain = sure(logisticRegression(work, [months])).terms[1];
  const years = sure(logisticRegression(work, [{ ...months, values: months.values.map((v) => v / 12) }]))
    .terms[1];
  near(years?.estimate ?? 0, 12 * (plain?.estimate ?? 0), 1e-7);
  const gap = sure(
    logisticRegression([...work, Number.NaN], [{ ...treat, values: columnOf([...treat.values, 1]) }]),
  );
  assert.deepEqual([gap.n, gap.missing], [445, 1]);
  assert.deepEqual(sure(logisticRegression(work, [treat, { ...treat, name: 'again' }])).dropped, ['again']);
});

test('perfect separation is a failure, not a large number', () => {
  const y = [0, 0, 0, 0, 1, 1, 1, 1];
  assert.equal(
    codeOf(logisticRegression(y, [{ name: 'x', values: columnOf([1, 2, 3, 4, 5, 6, 7, 8]) }])),
    'separation',
  );
  const all = [1, 1, 1, 1, 0, 1, 0, 1];
  assert.equal(
    codeOf(logisticRegression(all, [{ name: 'x', values: columnOf([1, 1, 1, 1, 0, 0, 0, 0]) }])),
    'separation',
  );
});

test('everybody the same, or something that is no yes or no', () => {
  assert.equal(codeOf(logisticRegression([1, 1, 1], [])), 'no-variation');
  assert.equal(codeOf(logisticRegression([], [])), 'no-variation');
  assert.equal(codeOf(logisticRegression([0, 2], [])), 'bad-input');
});
