import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assumptionsAsTyped, readAssumptions, typedAssumptions } from './forms/assumptions.ts';
import { lineAsTyped, readLine, type TypedLine, typedLine } from './forms/line.ts';
import { parseHundredths, parseWhole, typedHundredths } from './forms/numbers.ts';

test('amounts are read as people type them', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['1250', 125_000],
    ['1.250', 125_000],
    ['€ 1.250,50', 125_050],
    ['1250,5', 125_050],
    ['12.5', 1_250],
    ['12.50', 1_250],
    ['1.250.000', 125_000_000],
    ['-3', -300],
    ['−2,25 %', -225],
    ['', null],
    ['12,345', null],
    ['1,250.50', null],
    ['1.25.000', null],
    ['veel', null],
    ['1e6', null],
  ];
  for (const [typed, value] of cases) assert.equal(parseHundredths(typed), value, typed);
});

test('what was read is typed back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (value) => {
      assert.equal(parseHundredths(typedHundredths(value)), value);
    }),
  );
});

test('a whole number stays inside its range', () => {
  assert.equal(parseWhole('1.200', 1, 2_000), 1_200);
  for (const wrong of ['', '0', '2001', '-1', '1,5', 'tien', '99999999999'])
    assert.equal(parseWhole(wrong, 1, 2_000), null, wrong);
});

const good = {
  ...{ soort: 'overdracht', partij: 'gemeente:dorp', van: 'persoon', categorie: 'uitkering' },
  ...{ wat: 'Minder uitkering', geld: 'ja', per: 'extra-werk', laag: '9.000', midden: '10000,50' },
  ...{ hoog: '12000', vanaf: '1', jaren: '3', bron: 'Schatting', adres: '', bronjaar: '2026' },
  ...{ sterkte: 'schatting', leefgebied: '' },
} satisfies TypedLine;
const here = new Set(['dorp']);
const problemIn = (over: Partial<TypedLine>) => {
  const read = readLine({ ...good, ...over }, 'a', here);
  return read.ok ? 'fine' : [...read.problems].map((pair) => pair.join(' ')).join(', ');
};

test('a line survives the way to the form and back', () => {
  const read = readLine(good, 'a', here);
  assert.ok(read.ok);
  const again = readLine(lineAsTyped(read.value), 'a', here);
  assert.deepEqual(again, read);
});

test('each mistake in a line is told beside its field', () => {
  assert.equal(problemIn({}), 'fine');
  assert.equal(problemIn({ partij: 'gemeente:daar' }), 'partij party');
  assert.equal(problemIn({ partij: 'persoon:dorp' }), 'partij party');
  assert.equal(problemIn({ van: 'gemeente:dorp' }), 'van same');
  assert.equal(problemIn({ laag: '11000' }), 'midden order');
  assert.equal(problemIn({ hoog: 'x' }), 'hoog amount, midden order');
  assert.equal(problemIn({ midden: '-1' }), 'midden amount');
  assert.equal(problemIn({ geld: 'nee' }), 'geld transferMoney');
  assert.equal(problemIn({ adres: 'javascript:alert(1)' }), 'adres address');
  assert.equal(problemIn({ bron: 'a'.repeat(501) }), 'bron tooLong');
  assert.equal(problemIn({ bron: '' }), 'fine', 'a line without source may be kept; it is never counted');
  const empty = readLine(typedLine(new URLSearchParams()), 'a', here);
  assert.ok(!empty.ok && empty.problems.size >= 6);
});

test('nothing typed in a form of assumptions gives a problem beside every needed field', () => {
  const choices = { instruments: new Set(['ips']), municipalities: here, findings: [] };
  const empty = readAssumptions(typedAssumptions(new URLSearchParams()), choices);
  assert.ok(!empty.ok);
  const needed = ['naam', 'instrument', 'mensen', 'prijsjaar', 'jaren', 'rente', 'rentebron', 'effect'];
  assert.deepEqual([...empty.problems.keys()], needed);
});

test('assumptions survive the way to the form and back, also with an effect of one and a half of 100', () => {
  const choices = { instruments: new Set(['ips']), municipalities: here, findings: [] };
  const typed = typedAssumptions(
    new URLSearchParams({
      ...{ naam: 'IPS', instrument: 'ips', gemeente: 'dorp', mensen: '120', prijsjaar: '2026', jaren: '5' },
      ...{ rente: '2,25', rentebron: 'Eigen keuze', effect: 'bekend', 'effect-laag': '-1,5' },
      ...{ 'effect-midden': '4', 'effect-hoog': '9', vergelijking: 'loting', maanden: '12' },
      ...{ effectbron: 'Eigen onderzoek' },
    }),
  );
  const read = readAssumptions(typed, choices);
  assert.ok(read.ok);
  assert.equal(read.value.effect?.low, -1.5);
  assert.deepEqual(readAssumptions(assumptionsAsTyped(read.value), choices), read);
});
