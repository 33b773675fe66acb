import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenColumns, openColumns, type PeopleIn } from './stations.ts';

const people = (municipality: string, persons: number, study: number): PeopleIn => ({
  ...{ municipality, persons, choice: 0, route: persons, guidance: 0, measures: 0, study },
});

test('a small count of one municipality hides a second one, because the total would tell', () => {
  const { persons, study } = hiddenColumns([people('A', 40, 4), people('B', 60, 30), people('C', 50, 12)]);
  assert.deepEqual(study, { cells: ['hidden', 30, 'hidden'], total: 46 });
  assert.deepEqual(persons, { cells: [40, 60, 50], total: 150 });
});

test('whoever may know each of these people sees the counts as they are', () => {
  assert.deepEqual(openColumns([people('A', 3, 1)]).study, { cells: [1], total: 1 });
});

test('a municipality where nearly everybody passed a station does not tell how few did not', () => {
  const { study } = hiddenColumns([people('A', 40, 38), people('B', 60, 30)]);
  assert.deepEqual(study, { cells: ['hidden', 'hidden'], total: 68 });
});
