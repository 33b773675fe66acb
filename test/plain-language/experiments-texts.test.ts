import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askTexts } from '../../src/features/experiments/texts/ask.ts';
import { designTexts } from '../../src/features/experiments/texts/design.ts';
import { findingTexts } from '../../src/features/experiments/texts/finding.ts';
import { mineTexts } from '../../src/features/experiments/texts/mine.ts';
import { reportTexts } from '../../src/features/experiments/texts/report.ts';
import { studyTexts } from '../../src/features/experiments/texts/study.ts';
import { wordTexts } from '../../src/features/experiments/texts/words.ts';
import { lintTexts } from '../../src/shared/plain-language-texts.ts';

const { readAloud, readAloudNoLottery, ...coach } = askTexts.nl;
/** One sentence of 23 words, because its five numbers belong together. */
const { sees: _, ...register } = studyTexts.nl.register;

test('what a person who takes part reads or hears is A2', () => {
  const texts = { mine: mineTexts.nl, readAloud, readAloudNoLottery };
  assert.deepEqual(lintTexts(texts, { level: 'A2', known: ['onderzoekers', 'onderzoek'] }), []);
});

test('what coaches and researchers read is B1', () => {
  const texts = {
    ask: coach,
    design: designTexts.nl,
    study: { ...studyTexts.nl, register },
    report: reportTexts.nl,
    finding: findingTexts.nl,
    words: wordTexts.nl,
  };
  const known = ['protocol', 'controlegetal', 'onderzoek', 'startkwalificatie', 'SHA-256', 'cliëntenraad'];
  assert.deepEqual(lintTexts(texts, { level: 'B1', known }), []);
});
