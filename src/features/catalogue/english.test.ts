import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../platform/content.ts';
import { englishSchema, readBaseCatalogue, readEnglish } from './content.ts';
import { inEnglish } from './english.ts';
import { toInstrument } from './record.ts';
import { instrumentsIn } from './routes/in-language.ts';

const records = readBaseCatalogue();
const base = records.map(toInstrument);
const english = readEnglish(records);

test('every instrument of the base has English of its own, in the same order', () => {
  const translated = instrumentsIn('en', base);
  assert.deepEqual(
    translated.map(({ id, language }) => [id, language]),
    base.map(({ id }) => [id, 'en']),
  );
  assert.equal(new Set(translated.map(({ name }) => name)).size, base.length);
  assert.equal(instrumentsIn('nl', base), base);
});

test('only name and summary change, and a list is translated once', () => {
  const [first] = instrumentsIn('en', base);
  const { name, summary } = base[0] ?? {};
  assert.deepEqual({ ...first, name, summary, language: 'nl' }, base[0]);
  assert.equal(instrumentsIn('en', base), instrumentsIn('en', base));
});

test('what an organisation changed or added stays Dutch', () => {
  for (const one of base.slice(0, 3)) {
    const translation = english.get(one.id);
    for (const change of [{ name: `${one.name}!` }, { summary: 'Anders bij ons.' }]) {
      const changed = { ...one, ...change };
      assert.equal(inEnglish(changed, translation), changed);
    }
    assert.equal(inEnglish(one, undefined), one);
  }
});

test('an id too many, an id too few or an empty name stops the start with a sentence', () => {
  const words = { naam: 'A name', korteOmschrijving: 'What it is.' };
  const whole = Object.fromEntries(records.map(({ id }) => [id, words]));
  const { ips: _, ...withoutIps } = whole;
  const wrong: readonly [content: unknown, sentence: RegExp][] = [
    [{ ...whole, maan: words }, /^content\/instrumenten\.en\.json, maan: dit instrument staat niet in/],
    [withoutIps, /^content\/instrumenten\.en\.json, ips: de Engelse naam en omschrijving ontbreken$/],
    [{ ...whole, ips: { ...words, naam: '' } }, /^content\/instrumenten\.en\.json, ips\.naam: /],
  ];
  for (const [content, message] of wrong) {
    assert.throws(() => checkContent('instrumenten.en.json', content, englishSchema(records)), { message });
  }
});
