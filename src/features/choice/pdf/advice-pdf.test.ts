import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { Locale } from '../../../platform/i18n/index.ts';
import { readBaseCatalogue, readVocabulary, toInstrument } from '../../catalogue/index.ts';
import type { Situation } from '../answers/situation.ts';
import { compileWith, readBasePolicy, readPointerEnglish, readPointers } from '../content.ts';
import { adviserWith } from '../routes/adviser.ts';
import { advicePdf } from './advice-pdf.ts';

const pointers = readPointers();
const adviser = adviserWith({
  compiled: compileWith(readBaseCatalogue().map(toInstrument), pointers, readBasePolicy()),
  vocabulary: readVocabulary(),
  pointerEnglish: readPointerEnglish(),
  municipalities: [],
  nearby: () => ({ offerings: new Map(), waits: new Map(), here: [] }),
});
const someone: Situation = {
  goal: 'doorstroom',
  rung: 2,
  hoursPerWeek: 16,
  language: 'A2',
  financialStress: true,
  targetGroups: ['schulden'],
  domains: [{ domain: 'geld', state: 'belemmert', wish: true }],
};
const made = new Date('2026-11-26T09:30:00Z');
const answer = adviser.advise(someone);
const paper = (locale: Locale, person?: string) =>
  advicePdf(adviser, someone, locale, {
    owner: 'Voorbeeldstad',
    made,
    ...(person === undefined ? {} : { person }),
  });
const printed = (locale: Locale, person?: string): string | null => {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: paper(locale, person) });
  return error === undefined ? stdout.toString().replaceAll(/\s+/g, ' ') : null;
};
const withoutTool = 'pdftotext is not installed here (poppler-utils)';
const source = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

for (const locale of ['nl', 'en'] as const) {
  test(`an advice in ${locale} is tagged, says its language and has a drawing for each route`, () => {
    const pdf = source(paper(locale));
    assert.ok(pdf.startsWith('%PDF-'));
    for (const part of ['/StructTreeRoot', `/Lang (${locale})`, '<pdfuaid:part>1<', '/S /TH']) {
      assert.ok(pdf.includes(part), part);
    }
    assert.equal(pdf.match(/\/S \/Figure/g)?.length, answer.plan.routes.length);
  });
}

test('the name of the person is on the paper and not in the metadata', () => {
  const pdf = source(paper('nl', 'Mila'));
  assert.doesNotMatch(pdf, /Mila/);
  assert.match(pdf, /Dit past bij jou/);
  assert.ok(pdf.length !== source(paper('nl')).length);
});

test('an empty situation and one in which nothing fits have their paper too', () => {
  const nothing = adviser.parse({ urenPerWeek: 0, doelgroepen: [], trede: 6 });
  assert.ok(nothing.ok);
  for (const s of [{}, nothing.situation]) {
    assert.ok(advicePdf(adviser, s, 'nl', { owner: '', made }).length > 20_000);
  }
});

test('what is printed: what fits with its reasons, the steps of the routes, and that nobody decided', (t) => {
  const words = printed('nl', 'Mila');
  if (words === null) return t.skip(withoutTool);
  const names = [
    ...answer.advice.fits.slice(0, 3).map((one) => one.instrument.name),
    ...answer.plan.routes.flatMap((r) => r.steps.map((s) => adviser.compiled.instruments[s.row]?.name ?? '')),
  ];
  const said = [
    'Dit past bij jou',
    'Voor Mila',
    'Dit is een advies, geen besluit',
    'Geld en schulden',
    'telt het zwaarst',
  ];
  for (const part of [...said, ...names.map((name) => name.split(' ')[0] ?? '')]) {
    assert.ok(words.includes(part), `${part} is not on the paper`);
  }
  return undefined;
});

test('on English paper the names are English, and only other words of the catalogue say that they are Dutch', (t) => {
  const english = adviser.in('en').advise(someone);
  const [best] = english.advice.fits;
  assert.equal(best?.instrument.language, 'en');
  // In the bookmarks of the file, where a name of this length is written as it is.
  assert.ok(source(paper('en')).includes(best.instrument.name), best.instrument.name);
  const words = printed('en');
  if (words === null) return t.skip(withoutTool);
  for (const { instrument } of english.advice.fits.slice(0, 3)) {
    assert.ok(words.includes(instrument.name), `${instrument.name} is not on the paper`);
  }
  return undefined;
});
