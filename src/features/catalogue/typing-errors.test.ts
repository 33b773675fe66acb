import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lettersWrong, repair } from './typing-errors.ts';

test('a letter left out, added, changed or swapped is one letter wrong', () => {
  assert.equal(lettersWrong('fiets', 'fiets'), 0);
  assert.equal(lettersWrong('fites', 'fiets'), 1);
  assert.equal(lettersWrong('fits', 'fiets'), 1);
  assert.equal(lettersWrong('fieets', 'fiets'), 1);
  assert.equal(lettersWrong('jobkoach', 'jobcoach'), 1);
  assert.equal(lettersWrong('', 'taal'), 4);
});

test('letters wrong is a distance: nothing to itself, the same both ways, never more than the longest word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(lettersWrong(a, a), 0);
      assert.equal(lettersWrong(a, b), lettersWrong(b, a));
      assert.ok(lettersWrong(a, b) <= Math.max(a.length, b.length));
      assert.ok(lettersWrong(a, b) >= Math.abs(a.length - b.length));
    }),
  );
});

test('the nearest word is used, and the beginning of a longer word counts', () => {
  assert.equal(repair('jobkoach', ['jobhunter', 'jobcoach']).use[0], 'jobcoach');
  assert.equal(repair('solicitatie', ['sociale', 'sollicitatiebrief']).use[0], 'sollicitatiebrief');
});

test('a short word with a wrong letter is another word', () => {
  assert.deepEqual(repair('ipd', ['ips']).use, []);
  assert.deepEqual(repair('hond', ['hoofd', 'hoe']).suggest, []);
});

test('a word that is a little too far is only suggested', () => {
  assert.deepEqual(repair('klussen', ['kiezen', 'lessen']), { use: [], suggest: ['lessen'] });
});

test('what is far away is neither used nor suggested', () => {
  assert.deepEqual(repair('xqzzv', ['taal', 'vervoer']), { use: [], suggest: [] });
});
