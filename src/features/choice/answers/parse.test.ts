import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base, situationArb } from '../../../../test/support/situations.ts';
import { parseSituation, situationSchema, toDutch } from './parse.ts';

const schema = situationSchema(new Set(base.map((it) => it.id)));
const problems = (input: unknown) => {
  const parsed = parseSituation(schema, input);
  return parsed.ok ? [] : parsed.problems;
};

test('every situation survives being written down and read again', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      assert.deepEqual(parseSituation(schema, toDutch(s)), { ok: true, situation: s });
    }),
  );
});

test('nothing answered is a situation too', () => {
  assert.deepEqual(parseSituation(schema, {}), { ok: true, situation: {} });
});

test('all mistakes come at once, each with its place and how to mend it', () => {
  const found = problems({
    doel: 'weg',
    trede: 7,
    urenPerWeek: '16',
    werkloosMaanden: 721,
    leefgebieden: [{ leefgebied: 'geld', stand: 'erg' }, { leefgebied: 'maan' }, 'geld'],
    doelgroepen: ['jongeren', 'ouden'],
    gedaan: ['brede-intake', 'toverstaf'],
    laaggeletterd: 'ja',
    'a/b': 1,
  });
  assert.deepEqual(found.map((p) => p.pointer).sort(), [
    '/a~1b',
    '/doel',
    '/doelgroepen/1',
    '/gedaan/1',
    '/laaggeletterd',
    '/leefgebieden/0/stand',
    '/leefgebieden/1/leefgebied',
    '/leefgebieden/2',
    '/trede',
    '/urenPerWeek',
    '/werkloosMaanden',
  ]);
  assert.ok(found.every((p) => /\.$/.test(p.detail)));
});

test('nationality, ethnicity, religion, sex, postcode and diagnosis are refused with the reason', () => {
  for (const name of ['nationaliteit', 'etniciteit', 'religie', 'geslacht', 'postcode', 'diagnose']) {
    const [problem, ...more] = problems({ [name]: 'x' });
    assert.equal(problem?.pointer, `/${name}`);
    assert.match(problem?.detail ?? '', /vraagt Stapwijs nooit/);
    assert.deepEqual(more, []);
  }
});

test('what is no object is refused as a whole', () => {
  for (const input of [null, [], 'x', 1, true]) assert.equal(problems(input)[0]?.pointer, '');
});

test('a life domain named twice counts once, with its heaviest state and its wish', () => {
  const twice = {
    leefgebieden: [
      { leefgebied: 'geld', stand: 'belemmert' },
      { leefgebied: 'geld', wilHieraanWerken: true },
    ],
  };
  const parsed = parseSituation(schema, twice);
  assert.deepEqual(parsed.ok && parsed.situation.domains, [
    { domain: 'geld', state: 'belemmert', wish: true },
  ]);
});
