import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { middleOf } from './outliers.ts';
import { countTriad, type TriadRow } from './patterns.ts';
import { codePoints, cut, piecesOf, sentencesOf } from './sentences.ts';
import { evenTriad, fromCards, gridPoints, strengths } from './triad-answer.ts';
import { triadZone, triadZones } from './triad-zone.ts';

const row = (id: string, a: number, b: number, c: number): TriadRow => ({
  id,
  state: 'answered',
  triad: { a, b, c },
});

describe('A place in the triad', () => {
  test('always adds up to exactly a thousand, by cards and by triangle', () => {
    const all = [
      ...gridPoints,
      evenTriad,
      ...(['a', 'b', 'c'] as const).flatMap((card) => strengths.map((one) => fromCards(card, one))),
    ];
    assert.equal(gridPoints.length, 15);
    for (const { a, b, c } of all) assert.equal(a + b + c, 1000);
  });

  test('has one zone, and the zones turn along when the corners change places', () => {
    const swap = { a: 'b', b: 'a', c: 'c', ab: 'ab', ac: 'bc', bc: 'ac', centre: 'centre' } as const;
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const [a, b] = [Math.min(one, other), Math.abs(one - other)];
        const zone = triadZone({ a, b, c: 1000 - a - b });
        assert.ok(zone !== null && triadZones.includes(zone));
        assert.equal(triadZone({ a: b, b: a, c: 1000 - a - b }), swap[zone]);
      }),
    );
    assert.equal(triadZone({ a: 900, b: 0, c: 0 }), null);
  });
});

describe('Outliers', () => {
  test('are the stones furthest from the centre of their group, furthest first', () => {
    const group = Array.from({ length: 12 }, (_, i) => row(`g${i}`, 600, 200, 200));
    const found =
      middleOf([...group, row('ver', 0, 0, 1000), row('minder', 300, 300, 400)], 2)?.outliers ?? [];
    assert.deepEqual(
      found.map(({ id }) => id),
      ['ver', 'minder'],
    );
    assert.ok((found[0]?.distance ?? 0) > (found[1]?.distance ?? 0));
  });

  test('do not exist in a small group, nor among stories without a stone', () => {
    assert.equal(middleOf([row('a', 1000, 0, 0), row('b', 0, 1000, 0)], 3), null);
    const silent = Array.from(
      { length: 20 },
      (_, i): TriadRow => ({ id: `${i}`, state: 'not-applicable', triad: null }),
    );
    assert.equal(middleOf(silent, 3), null);
  });
});

test('no count of one to four is ever told, whatever the stories are', () => {
  const stones = fc.array(fc.constantFrom(...gridPoints), { maxLength: 60 });
  fc.assert(
    fc.property(stones, (all) => {
      const { cells, total } = countTriad(all.map(({ a, b, c }, i) => row(String(i), a, b, c)));
      const told = Object.values(cells).filter((cell) => cell !== 'hidden');
      assert.ok(told.every((cell) => cell === 0 || cell >= 5));
      const sum = told.reduce<number>((before, cell) => before + cell, 0);
      if (total !== 'hidden') assert.ok(total === sum || total - sum >= 5);
    }),
  );
});

describe('Sentences', () => {
  test('are counted in code points, in any language, and together hold all words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const span of sentencesOf(text, 'nl')) {
          assert.ok(span.from < span.to && span.to <= codePoints(text));
          assert.equal(cut(text, span), cut(text, span).trim());
        }
        const marked = sentencesOf(text, 'nl')
          .map((span) => cut(text, span))
          .join('');
        assert.equal(marked.replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('pieces under and beside a code are together the text again', () => {
    const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(50)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), spans, (text, pairs) => {
        const pieces = piecesOf(
          text,
          pairs.map(([from, length]) => ({ from, to: from + length + 1 })),
        );
        assert.equal(pieces.map((piece) => piece.text).join(''), text);
      }),
    );
  });
});
