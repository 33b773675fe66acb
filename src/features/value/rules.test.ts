import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neededEffect, paidBackAfter, yearByYear } from './break-even.ts';
import { type Computed, outcomeOf } from './outcome.ts';
import { presentValue } from './present-value.ts';
import { type Level, scenarioAt, scenariosOf, totalAt } from './scenario.ts';
import { swingsOf } from './sensitivity.ts';
import { stepsOf } from './steps.ts';
import { BASES, type Basics, CATEGORIES, type Effect, type Line, PARTIES, type Sum } from './words.ts';

const LEVELS: readonly Level[] = ['low', 'mid', 'high'];
const source = { text: 'schatting, verzonnen voorbeeld', url: '', year: null };

const line = (over: Partial<Line>): Line => ({
  ...{ id: 'a', kind: 'baten', who: { party: 'gemeente', municipality: null }, from: null },
  ...{ category: 'anders', what: 'iets', per: 'deelnemer', amounts: null, firstYear: 1, years: 1 },
  ...{ source, strength: null, lifeDomain: null },
  ...over,
});
const euros = (amount: number) => ({ low: amount * 100, mid: amount * 100, high: amount * 100 });

const three = fc
  .array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 3, maxLength: 3 })
  .map((ends) => ends.toSorted((a, b) => a - b))
  .map(([low = 0, mid = 0, high = 0]) => ({ low, mid, high }));
const who = fc.record({ party: fc.constantFrom(...PARTIES), municipality: fc.constantFrom(null, 'dorp') });
const anyKind = fc.constantFrom('kosten', 'baten', 'overdracht');
const lineOf = (kinds: fc.Arbitrary<Line['kind']>): fc.Arbitrary<Line> =>
  fc
    .record({
      kind: kinds,
      who,
      giver: who,
      amounts: fc.option(three, { freq: 8 }),
      category: fc.constantFrom(...CATEGORIES),
      per: fc.constantFrom(...BASES),
      firstYear: fc.integer({ min: 1, max: 8 }),
      years: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ giver, ...rest }) => line({ ...rest, from: rest.kind === 'overdracht' ? giver : null }));
const someLines = fc.array(lineOf(anyKind), { maxLength: 12 });
const someBasics: fc.Arbitrary<Basics> = fc.record({
  participants: fc.integer({ min: 1, max: 2_000 }),
  horizonYears: fc.integer({ min: 1, max: 20 }),
  discount: fc.double({ min: 0, max: 0.1, noNaN: true }),
});
const ends = (min: number, max: number): fc.Arbitrary<Effect> =>
  fc
    .array(fc.integer({ min, max }), { minLength: 3, maxLength: 3 })
    .map((all) => all.toSorted((a, b) => a - b))
    .map(([low = 0, mid = 0, high = 0]) => ({
      ...{ low, mid, high, comparison: 'loting' as const, months: 12, source, finding: null },
    }));
const anyEffect = ends(-50, 50);

const near = (a: number, b: number, message?: string): void =>
  assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) + 1e-3, message ?? `${a} ≠ ${b}`);

test('in every scenario the parties add up to the total of all together', () => {
  fc.assert(
    fc.property(someLines, someBasics, anyEffect, (lines, basics, effect) => {
      for (const scenario of Object.values(scenariosOf(lines, basics, effect)))
        near(
          scenario.parties.reduce((sum, { total }) => sum + total, 0),
          scenario.total,
        );
    }),
  );
});

test('low is never more than the middle, and the middle never more than high', () => {
  fc.assert(
    fc.property(someLines, someBasics, anyEffect, (lines, basics, effect) => {
      const { low, mid, high } = scenariosOf(lines, basics, effect);
      assert.ok(low.total <= mid.total + 1e-3 && mid.total <= high.total + 1e-3);
    }),
  );
});

test('a transfer changes parties and nothing for all together, in no scenario', () => {
  const transfer = lineOf(fc.constant('overdracht'));
  fc.assert(
    fc.property(someLines, transfer, someBasics, anyEffect, (lines, moved, basics, effect) => {
      const before = scenariosOf(lines, basics, effect);
      const after = scenariosOf([...lines, moved], basics, effect);
      for (const level of LEVELS) near(after[level].total, before[level].total);
    }),
  );
});

test('a benefit payment saved is gain for the municipality and the same loss for the person', () => {
  const saved = line({
    kind: 'overdracht',
    from: { party: 'persoon', municipality: null },
    amounts: { low: 900_000, mid: 1_000_000, high: 1_200_000 },
    per: 'extra-werk',
  });
  const basics = { participants: 100, horizonYears: 1, discount: 0 };
  const { total, parties } = scenarioAt([saved], basics, 10, 'mid');
  assert.equal(total, 0);
  assert.deepEqual(
    parties.map(({ who: { party }, total: own }) => [party, own]),
    [
      ['persoon', -10_000_000],
      ['gemeente', 10_000_000],
    ],
  );
});

test('without discounting the present value is the number of years inside the horizon', () => {
  assert.equal(presentValue({ firstYear: 2, years: 3 }, { horizonYears: 10, discount: 0 }), 3);
  assert.equal(presentValue({ firstYear: 2, years: 30 }, { horizonYears: 5, discount: 0 }), 4);
  assert.equal(presentValue({ firstYear: 6, years: 1 }, { horizonYears: 5, discount: 0 }), 0);
});

test('discounted by hand: 100 euros in years 2 and 3 at 3 percent', () => {
  const value = presentValue({ firstYear: 2, years: 2 }, { horizonYears: 5, discount: 0.03 });
  near(value * 100, 100 / 1.03 + 100 / 1.03 ** 2);
});

test('a higher discount rate never makes a later amount worth more', () => {
  const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
  fc.assert(
    fc.property(lineOf(anyKind), rate, rate, (span, a, b) => {
      const at = (discount: number) => presentValue(span, { horizonYears: 20, discount });
      assert.ok(at(Math.max(a, b)) <= at(Math.min(a, b)) + 1e-9);
    }),
  );
});

test('the years add up to the middle scenario', () => {
  fc.assert(
    fc.property(someLines, someBasics, anyEffect, (lines, basics, effect) => {
      const years = yearByYear(lines, basics, effect.mid);
      near(
        years.reduce((sum, year) => sum + year, 0),
        totalAt(lines, basics, effect.mid, 'mid'),
      );
    }),
  );
});

test('at the needed effect benefits are as large as costs; below it they are less', () => {
  fc.assert(
    fc.property(someLines, someBasics, fc.constantFrom(...LEVELS), (lines, basics, level) => {
      const needed = neededEffect(lines, basics, level);
      const at = (effect: number) => totalAt(lines, basics, effect, level);
      if (needed.kind === 'always') assert.ok(at(0) >= 0);
      if (needed.kind === 'never') assert.ok(at(100) < 1e-3);
      if (needed.kind !== 'at') return;
      assert.ok(Math.abs(at(needed.effect)) < 1e-6 * Math.abs(at(0)) + 1e-3);
      assert.ok(at(needed.effect * 0.9) < 1e-3);
    }),
  );
});

test('costs of 1,000 a person and 10,000 for who works: 10 of 100 people, paid back in the second year', () => {
  const lines = [
    line({ kind: 'kosten', amounts: euros(1_000) }),
    line({ amounts: euros(10_000), per: 'extra-werk', firstYear: 2 }),
  ];
  const basics = { participants: 50, horizonYears: 3, discount: 0 };
  assert.deepEqual(neededEffect(lines, basics), { kind: 'at', effect: 10 });
  assert.equal(paidBackAfter(lines, basics, 10), 2);
  assert.equal(paidBackAfter(lines, basics, 9), null);
  assert.equal(paidBackAfter([], basics, 9), 1);
});

test('a loss after it was paid back counts: only the year from which it stays', () => {
  const lines = [
    line({ amounts: euros(10) }),
    line({ kind: 'kosten', amounts: euros(30), firstYear: 2 }),
    line({ amounts: euros(40), firstYear: 4 }),
  ];
  assert.equal(paidBackAfter(lines, { participants: 1, horizonYears: 5, discount: 0 }, 0), 4);
});

test('what matters most stands first; nothing moves by more than the whole range', () => {
  fc.assert(
    fc.property(someLines, someBasics, ends(0, 50), (lines, basics, effect) => {
      const swings = swingsOf(lines, basics, effect);
      const sizes = swings.map(({ low, high }) => high - low);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
      const { low, high } = scenariosOf(lines, basics, effect);
      for (const swing of swings) {
        assert.ok(swing.low >= low.total - 1e-3 - 1e-9 * Math.abs(low.total));
        assert.ok(swing.high <= high.total + 1e-3 + 1e-9 * Math.abs(high.total));
        assert.notEqual(swing.line?.kind, 'overdracht');
      }
    }),
  );
});

test('the steps of the waterfall end at the total', () => {
  fc.assert(
    fc.property(someLines, someBasics, anyEffect, (lines, basics, effect) => {
      const { mid } = scenariosOf(lines, basics, effect);
      near(
        stepsOf(mid).reduce((sum, { worth }) => sum + worth, 0),
        mid.total,
      );
    }),
  );
});

const whole: Sum = {
  basics: { participants: 100, horizonYears: 5, discount: 0.0225 },
  effect: { low: 2, mid: 6, high: 10, comparison: 'loting', months: 12, source, finding: null },
  lines: [
    line({ kind: 'kosten', amounts: euros(2_000) }),
    line({ amounts: euros(8_000), per: 'extra-werk', years: 5 }),
  ],
};

test('there is an outcome when an effect with a comparison lies on one side of zero', () => {
  const outcome = outcomeOf(whole);
  assert.ok(outcome.ok);
  assert.equal(outcome.assumedYears, 4);
});

const refused: readonly (readonly [reason: string, sum: Partial<Sum>])[] = [
  ['noEffect', { effect: null }],
  ['noComparison', { effect: { ...(whole.effect as Effect), comparison: 'geen' } }],
  ['overZero', { effect: { ...(whole.effect as Effect), low: -1 } }],
  ['overZero', { effect: { ...(whole.effect as Effect), low: 0 } }],
  ['horizonShort', { effect: { ...(whole.effect as Effect), months: 61 } }],
  ['noCosts', { lines: whole.lines.slice(1) }],
  ['noBenefits', { lines: whole.lines.slice(0, 1) }],
  ['noSource', { lines: [...whole.lines, line({ amounts: euros(1), source: { ...source, text: '' } })] }],
];
for (const [reason, over] of refused) {
  test(`no outcome, because of ${reason} in ${Object.keys(over).join()}`, () => {
    const outcome = outcomeOf({ ...whole, ...over });
    assert.ok(!outcome.ok);
    assert.deepEqual(outcome.reasons, [reason]);
    assert.deepEqual(
      Object.keys(outcome).toSorted(),
      ['costs', 'needed', 'ok', 'reasons'],
      'never a total beside it',
    );
    const knows = reason !== 'noCosts' && reason !== 'noBenefits';
    assert.equal(outcome.needed !== null, knows);
    assert.equal(outcome.costs.mid, reason === 'noCosts' ? 0 : 20_000_000);
  });
}

test('an interval that holds zero never gives an outcome', () => {
  const over = ends(-40, 40).filter(({ low, high }) => low <= 0 && high >= 0);
  fc.assert(
    fc.property(someLines, someBasics, over, (lines, basics, effect) => {
      assert.equal(outcomeOf({ lines, basics, effect }).ok, false);
    }),
  );
});

test('an effect that lies below zero gives an outcome, and it is a loss', () => {
  const outcome: Computed | { ok: false } = outcomeOf({
    ...whole,
    effect: { ...(whole.effect as Effect), low: -9, mid: -6, high: -2 },
  });
  assert.ok(outcome.ok && outcome.scenarios.high.total < 0);
});

test('a line that is not in euros changes no figure', () => {
  const more = [...whole.lines, line({ category: 'kwaliteit-van-leven', lifeDomain: 'zelfvertrouwen' })];
  assert.deepEqual(outcomeOf({ ...whole, lines: more }), outcomeOf(whole));
});
