import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { chiSquaredTest } from './chi-squared-test.ts';

test('work by arm in the NSW trial as chisq.test gives it, without and with correction', () => {
  const table = [
    [92, 168],
    [45, 140],
  ];
  const plain = sure(chiSquaredTest(table));
  near(plain.statistic, 6.20535905207438);
  near(plain.p, 0.0127364111462873);
  near(sure(chiSquaredTest(table, { yates: true })).p, 0.0169924241352122);
});

test('no relation: 0, p 1, and a corrected V of 0', () => {
  const { statistic, p, correctedV } = sure(
    chiSquaredTest([
      [10, 20],
      [20, 40],
    ]),
  );
  assert.deepEqual([statistic, p, correctedV], [0, 1, 0]);
});

test('a perfect relation has V 1; turning the table changes nothing', () => {
  near(
    sure(
      chiSquaredTest([
        [10, 0],
        [0, 10],
      ]),
    ).cramersV,
    1,
  );
  near(
    sure(
      chiSquaredTest([
        [3, 9, 4],
        [7, 2, 5],
      ]),
    ).p,
    sure(
      chiSquaredTest([
        [3, 7],
        [9, 2],
        [4, 5],
      ]),
    ).p,
  );
});

test('adjusted residuals of two by two are all as large as the root of χ²', () => {
  const { residuals, statistic } = sure(
    chiSquaredTest([
      [92, 168],
      [45, 140],
    ]),
  );
  for (const value of residuals.flatMap((row) => [...row])) near(Math.abs(value), Math.sqrt(statistic));
});

test('empty rows and columns do not count; thin cells are told', () => {
  const result = sure(
    chiSquaredTest([
      [3, 0, 4],
      [0, 0, 0],
      [2, 0, 5],
    ]),
  );
  assert.deepEqual([result.df, result.thinCells], [1, 1]);
});

test('one row left, ragged rows, negative counts', () => {
  assert.equal(
    codeOf(
      chiSquaredTest([
        [1, 2],
        [0, 0],
      ]),
    ),
    'too-few',
  );
  assert.equal(codeOf(chiSquaredTest([])), 'too-few');
  assert.equal(codeOf(chiSquaredTest([[1, 2], [1]])), 'bad-input');
  assert.equal(
    codeOf(
      chiSquaredTest([
        [1, -2],
        [1, 1],
      ]),
    ),
    'bad-input',
  );
});
