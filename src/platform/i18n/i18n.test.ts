import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatEuro, formatList, formatMoment, formatNumber, formatTime } from './format.ts';
import { isLocale } from './locale.ts';
import type { Texts } from './texts.ts';

test('a moment is written in full, in the time of Amsterdam', () => {
  const winter = new Date('2026-11-26T09:30:00Z');
  assert.equal(formatMoment('nl', winter), 'donderdag 26 november 2026, 10.30 uur');
  assert.equal(formatMoment('en', winter), 'Thursday 26 November 2026, 10:30');
  assert.equal(formatTime('nl', new Date('2026-07-01T07:05:00Z')), '9.05 uur');
  assert.equal(formatTime('nl', new Date('2026-07-01T22:00:00Z')), '0.00 uur');
});

test('a calendar day stays the same day, in summer and in winter', () => {
  assert.equal(formatDay('nl', '2026-03-29'), 'zondag 29 maart 2026');
  assert.equal(formatDay('nl', '2026-10-25'), 'zondag 25 oktober 2026');
  assert.equal(formatDay('nl', '2026-01-01'), 'donderdag 1 januari 2026');
});

test('numbers, amounts and lists follow the language', () => {
  assert.equal(formatNumber('nl', 1240), '1.240');
  assert.equal(formatNumber('en', 1240), '1,240');
  assert.equal(formatNumber('nl', 4.2, 1), '4,2');
  assert.equal(formatNumber('nl', -0.11, 2), '−0,11');
  assert.equal(formatEuro('nl', 1250), '€ 1.250');
  assert.equal(formatList('nl', ['geld', 'wonen', 'taal']), 'geld, wonen en taal');
  assert.equal(formatList('en', ['money', 'housing']), 'money and housing');
  assert.equal(formatList('nl', ['geld']), 'geld');
  assert.equal(formatList('nl', []), '');
});

test('only known languages are languages', () => {
  assert.ok(isLocale('nl') && isLocale('en'));
  assert.ok(!isLocale('de') && !isLocale(undefined));
});

// What follows is checked by the compiler; at run time it only has to exist.
const nl = {
  title: 'Wat is er?',
  found: (n: number) => `${n} gevonden`,
  kinds: { good: 'Goed', steps: ['een', 'twee'] },
} as const;

const complete: Texts<typeof nl> = {
  title: 'What is there?',
  found: (n) => `${n.toFixed(0)} found`,
  kinds: { good: 'Good', steps: ['one', 'two', 'three'] },
};

// @ts-expect-error a missing key does not compile
const missing: Texts<typeof nl> = { title: 'x', found: (n) => `${n}` };

const superfluous: Texts<typeof nl> = {
  title: 'x',
  found: (n) => `${n}`,
  // @ts-expect-error a superfluous key does not compile, not even deep down
  kinds: { good: 'Good', steps: [], bad: 'Bad' },
};

const otherParameters: Texts<typeof nl> = {
  title: 'x',
  // @ts-expect-error a function keeps its parameters
  found: (n: string) => n,
  kinds: { good: 'Good', steps: [] },
};

test('the second language has the shape of the first', () => {
  assert.equal(complete.found(3), '3 found');
  assert.ok(missing && superfluous && otherParameters);
});
