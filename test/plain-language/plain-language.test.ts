import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschDouma, lintPlainDutch } from '../../src/shared/plain-language.ts';
import { lintTexts, textsIn } from '../../src/shared/plain-language-texts.ts';
import { bad, good } from './sentences.ts';

test('there are twenty good and twenty bad sentences', () => {
  assert.equal(good.length, 20);
  assert.equal(bad.length, 20);
});

for (const sentence of good) {
  test(`plain: ${sentence}`, () => {
    assert.deepEqual(lintPlainDutch(sentence, { level: 'A2' }), []);
    assert.deepEqual(lintPlainDutch(sentence, { level: 'B1' }), []);
  });
}

for (const [sentence, rule] of bad) {
  test(`not plain, ${rule}: ${sentence}`, () => {
    const findings = lintPlainDutch(sentence, { level: 'A2' });
    assert.ok(
      findings.some((finding) => finding.rule === rule),
      JSON.stringify(findings),
    );
    assert.ok(findings.every(({ advice }) => advice.endsWith('.')));
  });
}

test('“zonder” and “niets” of two things are no double negation', () => {
  assert.deepEqual(lintPlainDutch('Zonder account slaan we niets op.', { level: 'A2' }), []);
});

test('words of the trade are for professionals', () => {
  const sentence = 'Dit instrument past bij de doelgroep.';
  assert.deepEqual(lintPlainDutch(sentence, { level: 'B1' }), []);
  assert.equal(lintPlainDutch(sentence, { level: 'A2' })[0]?.rule, 'jargon');
});

test('a long word the reader knows is no finding', () => {
  const sentence = 'Ga naar de Wijkontmoetingsplaats.';
  assert.equal(lintPlainDutch(sentence, { level: 'A2' })[0]?.rule, 'long-word');
  assert.deepEqual(lintPlainDutch(sentence, { level: 'A2', known: ['Wijkontmoetingsplaats'] }), []);
});

test('texts are walked through records, lists and functions, and say where they stand', () => {
  const texts = {
    title: 'Wat is jouw volgende stap?',
    steps: ['Kies een stap.', 'Geef uw keuze door.'],
    found: (n: number) => `${n.toFixed(0)} gevonden`,
    greet: (name: string) => `Beste ${name.toUpperCase()}, dien het formulier in.`,
    until: (day: { text: string }) => `Wacht tot ${day.text.trim()}.`,
  };
  const found = lintTexts(texts, { level: 'A2' }).map(({ path, rule }) => `${path}: ${rule}`);
  assert.deepEqual(found, ['steps.1: formal-you', 'greet: capitals', 'until: cannot-call']);
  const samples = { until: [{ text: 'vrijdag' }] };
  assert.equal(textsIn(texts, { level: 'A2', samples }).at(-1)?.text, 'Wacht tot vrijdag.');
});

test('Flesch-Douma is a signal for a page: short texts have no score, plain ones score higher', () => {
  const plain = good.join(' ').repeat(2);
  const heavy = bad.map(([sentence]) => sentence).join(' ');
  assert.equal(fleschDouma('Wat is jouw volgende stap?'), undefined);
  assert.ok((fleschDouma(plain) ?? 0) > 80);
  assert.ok((fleschDouma(heavy) ?? 100) < (fleschDouma(plain) ?? 0) - 15);
});
