import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../../shared/small-cells.ts';
import { supportOf } from './story-support.ts';

const of = (better: Cell, same: Cell, worse: Cell, unseen: Cell = 'hidden') =>
  supportOf({ lifeDomain: 'zelfvertrouwen', better, same, worse, unseen });

test('stories support a line when more than half are about better, and contradict it when more than half are about worse', () => {
  assert.equal(of(12, 6, 5), 'supports');
  assert.equal(of(5, 6, 12), 'contradicts');
  assert.equal(of(10, 10, 0), 'mixed', 'half is not more than half');
  assert.equal(of(7, 9, 7), 'mixed');
});

test('hidden counts stand in the way only when they could change the answer', () => {
  assert.equal(of(32, 16, 'hidden', 8), 'supports');
  assert.equal(of(9, 6, 'hidden', 8), 'tooFew');
  assert.equal(of('hidden', 6, 30, 8), 'contradicts');
});

test('nothing is said from counts that are hidden, or where nobody told anything', () => {
  assert.equal(of(0, 0, 0), 'tooFew');
  assert.equal(of(20, 'hidden', 'hidden'), 'tooFew');
});
