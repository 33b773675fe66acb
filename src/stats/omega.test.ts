import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { omega } from './omega.ts';
import { scaleConsistency } from './scale-consistency.ts';

/** Columns of 1 and −1 that have nothing in common: bit b of the place, as a sign. */
const column = (b: number) =>
  [...Array(16).keys()].map((i) => ([...(i & b).toString(2)].filter((x) => x === '1').length % 2 ? -1 : 1));
const [common = [], ...own] = [1, 2, 4, 8, 3, 5].map(column);

/** Questions that share exactly one thing. */
const questions = (loadings: readonly number[], size = 1) =>
  loadings.map((loading, q) =>
    common.map(
      (shared, i) => size * (loading * shared + Math.sqrt(1 - loading * loading) * (own[q]?.[i] ?? 0)),
    ),
  );

test('when the loadings are known, omega is (Σλ)² / ((Σλ)² + Σ(1 − λ²))', () => {
  const loadings = [0.9, 0.7, 0.5, 0.6];
  const result = sure(omega(questions(loadings)));
  for (const [i, loading] of loadings.entries()) near(at(result.loadings, i), loading, 1e-8);
  near(result.estimate, 2.7 ** 2 / (2.7 ** 2 + 0.19 + 0.51 + 0.75 + 0.64), 1e-8);
});

test('when all questions weigh alike it is alpha', () => {
  const alike = questions([0.6, 0.6, 0.6]);
  near(sure(omega(alike)).estimate, sure(scaleConsistency(alike)).estimate, 1e-8);
});

test('shift and unit of all questions change nothing; who skips one is missing', () => {
  const plain = sure(omega(questions([0.8, 0.7, 0.5]))).estimate;
  near(sure(omega(questions([0.8, 0.7, 0.5], 7).map((q) => q.map((v) => v + 1e6)))).estimate, plain, 1e-7);
  const gap = questions([0.8, 0.7, 0.5]).map((q, i) => [...q, i === 0 ? Number.NaN : 1]);
  assert.equal(sure(omega(gap)).missing, 1);
});

test('two questions, few people, one answer, nothing in common', () => {
  assert.equal(codeOf(omega(questions([0.5, 0.5]))), 'bad-input');
  assert.equal(
    codeOf(
      omega([
        [1, 2],
        [2, 1],
        [1, 3],
      ]),
    ),
    'too-few',
  );
  assert.equal(codeOf(omega([common, own[0] ?? [], common.map(() => 1)])), 'no-variation');
});
