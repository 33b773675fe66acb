import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offering } from '../../shared/instrument.ts';
import { isOpen, openOfferings, waitingWeeks } from './offerings.ts';

const today = '2026-11-02';
const offering = (id: string, given: Partial<Offering> = {}): Offering => ({
  id,
  instrument: 'jobcoaching',
  provider: 'Werkhuis',
  municipality: 'lindewaard',
  place: 'Buurthuis',
  startsOn: null,
  places: null,
  openPlaces: null,
  waitingWeeks: null,
  invented: true,
  ...given,
});

test('the list and the start both have to be waited for', () => {
  const wait = (waiting: number | null, startsOn: string | null) =>
    waitingWeeks({ waitingWeeks: waiting, startsOn }, today);
  assert.equal(wait(5, null), 5);
  assert.equal(wait(1, '2026-11-30'), 4);
  assert.equal(wait(6, '2026-11-30'), 6);
  assert.equal(wait(null, '2026-11-03'), 1, 'a part of a week counts as one');
  assert.equal(wait(null, '2026-11-02'), 0);
  assert.equal(wait(0, '2026-01-01'), 0, 'a start in the past asks no waiting');
  assert.equal(wait(null, null), null, 'nobody said');
});

test('weeks do not shift when the clock does', () => {
  assert.equal(waitingWeeks({ waitingWeeks: null, startsOn: '2026-03-30' }, '2026-03-23'), 1);
  assert.equal(waitingWeeks({ waitingWeeks: null, startsOn: '2026-10-26' }, '2026-10-19'), 1);
});

test('full or already begun is not open; without a count of places it is', () => {
  assert.ok(isOpen(offering('a'), today));
  assert.ok(isOpen(offering('a', { startsOn: today, places: 4, openPlaces: 1 }), today));
  assert.ok(!isOpen(offering('a', { places: 4, openPlaces: 0 }), today));
  assert.ok(!isOpen(offering('a', { startsOn: '2026-11-01' }), today));
});

test('the own municipality comes first, then the least waiting, unknown last', () => {
  const list = [
    offering('far-soon', { municipality: 'elzendam', waitingWeeks: 0 }),
    offering('near-unknown'),
    offering('near-late', { waitingWeeks: 8 }),
    offering('near-soon', { waitingWeeks: 2 }),
    offering('full', { openPlaces: 0, places: 2 }),
  ];
  const catalogue = { offerings: new Map([['jobcoaching', list]]) };
  const ids = (municipality: string | null) =>
    openOfferings(catalogue, { municipality, today })
      .get('jobcoaching')
      ?.map(({ id }) => id);
  assert.deepEqual(ids('lindewaard'), ['near-soon', 'near-late', 'near-unknown', 'far-soon']);
  assert.deepEqual(ids(null), ['far-soon', 'near-soon', 'near-late', 'near-unknown']);
});

test('an instrument without an open offering is not in it', () => {
  const catalogue = { offerings: new Map([['stage', [offering('a', { openPlaces: 0, places: 1 })]]]) };
  assert.equal(openOfferings(catalogue, { today }).size, 0);
});
