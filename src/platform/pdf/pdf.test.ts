import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, PdfDocument } from './block.ts';
import { makePdf } from './index.ts';
import { letterKeeper } from './lexend.ts';

const document = (...blocks: Block[]): PdfDocument => ({
  title: 'Een titel',
  locale: 'nl',
  owner: 'Voorbeeldstad',
  foot: 'Onderaan',
  page: ['Pagina', 'van'],
  blocks,
});
const heading: Block = { kind: 'heading', level: 1, words: 'Kop' };
const source = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

test('a document is tagged, and says its language, title and standard', () => {
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'Stap', share: 1 },
      { name: 'Weken', share: 1, numeric: true },
    ],
    rows: [[[{ text: 'Intake', strong: true, lang: 'en' }], '1']],
  };
  const list: Block = { kind: 'list', items: ['een', 'twee'] };
  const pdf = source(makePdf(document(heading, { kind: 'together', blocks: [table, list] })));
  assert.match(pdf, /^%PDF-1\.7/);
  for (const part of ['/StructTreeRoot', '/Lang (nl)', '<pdfuaid:part>1<', '/S /TH', '/S /L', '/S /H1']) {
    assert.ok(pdf.includes(part), part);
  }
  assert.match(pdf, /<rdf:li xml:lang="x-default">Een titel</);
});

test('the metadata say nothing about a person, a maker or a moment', () => {
  const pdf = source(makePdf(document(heading, { kind: 'text', words: 'Mila de Wit' })));
  for (const key of ['Mila', '/Author', '/CreationDate', '/ModDate', '/Keywords', 'dc:creator']) {
    assert.ok(!pdf.includes(key), key);
  }
});

test('the same document gives the same bytes', () => {
  assert.deepEqual(makePdf(document(heading)), makePdf(document(heading)));
});

test('content is never read as markup', () => {
  const words = '#panic("nee") = *x* _y_ $z$ \\ @a <b> [c]';
  assert.ok(makePdf(document(heading, { kind: 'text', words })).length > 1_000);
});

test('a letter that no font here has becomes a question mark, every other stays', () => {
  const keep = letterKeeper();
  assert.equal(keep('łódź — “Çelik” ’s € − …\n'), 'łódź — “Çelik” ’s € − …\n');
  assert.equal(keep('ع🎉'), '??');
  assert.ok(makePdf(document(heading, { kind: 'text', words: 'ع🎉 łódź' })).length > 1_000);
});

test('a drawing without words is refused, one with words is there', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';
  const drawn = (alt: string): Block => ({
    kind: 'drawings',
    drawings: [{ title: 'Route', svg, alt, lines: ['1. Intake'] }],
  });
  assert.match(source(makePdf(document(heading, drawn('Route met 1 stap.')))), /\/S \/Figure/);
});
