import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compiled, situationArb } from '../../../../test/support/situations.ts';
import {
  DIGITAL_LEVELS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  STATES,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import type { Situation } from '../answers/situation.ts';
import { compare, places } from './compare.ts';
import { advise } from './rank.ts';
import { bestOf } from './rank-many.ts';

const level = <T>(list: readonly T[], word: T | null | undefined) => list.indexOf(word as T);
const { domains: _, ...none }: Situation = { domains: [] };

test('every instrument stands in exactly one of the three lists, the first two by score', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      const a = advise(compiled, s);
      const ids = [...a.fits, ...a.first, ...a.fitsNot].map((x) => x.instrument.id);
      assert.equal(new Set(ids).size, compiled.instruments.length);
      assert.equal(ids.length, compiled.instruments.length);
      for (const list of [a.fits, a.first]) {
        assert.ok(list.every((x, i) => i === 0 || (list[i - 1]?.score ?? 0) >= x.score));
      }
    }),
  );
});

test('the score is the sum of its reasons, and every entry has a reason', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      const a = advise(compiled, s);
      for (const x of [...a.fits, ...a.first]) {
        assert.equal(
          x.score,
          x.reasons.reduce((sum, r) => sum + r.points, 0),
          x.instrument.id,
        );
        assert.ok(x.reasons.length > 0);
      }
      assert.ok(a.first.every((x) => x.first.length > 0));
      assert.ok(a.fitsNot.every((x) => x.reasons.length > 0));
    }),
  );
});

test('nothing fits above the language or digital level of the person, or before what must be done first', () => {
  fc.assert(
    fc.property(situationArb, (s) => {
      for (const { instrument } of advise(compiled, s).fits) {
        const needs = instrument.requires;
        if (s.language !== undefined) {
          assert.ok(
            level(LANGUAGE_LEVELS, needs.language) <= level(LANGUAGE_LEVELS, s.language),
            instrument.id,
          );
        }
        if (s.digital !== undefined) {
          assert.ok(level(DIGITAL_LEVELS, needs.digital) <= level(DIGITAL_LEVELS, s.digital), instrument.id);
        }
        if (s.done !== undefined)
          assert.ok(
            needs.instruments.every((id) => s.done?.includes(id)),
            instrument.id,
          );
      }
    }),
  );
});

test('more severity or more wish in a life domain never lowers an instrument that addresses it', () => {
  const severity = STATES.filter((x) => x !== 'niet-besproken');
  const answer = fc.tuple(fc.constantFrom(...LIFE_DOMAINS), fc.nat(1), fc.boolean());
  fc.assert(
    fc.property(situationArb, answer, (s, [domain, at, wish]) => {
      const others = (s.domains ?? []).filter((d) => d.domain !== domain);
      const weak = { domain, state: severity[at] ?? 'kracht', wish: false };
      const strong = { domain, state: severity[at + 1] ?? 'belemmert', wish };
      const before = places(advise(compiled, { ...s, domains: [...others, weak] }));
      const after = places(advise(compiled, { ...s, domains: [...others, strong] }));
      for (const [id, now] of after) {
        if (!now.instrument.lifeDomains.includes(domain)) continue;
        assert.ok(now.score >= (before.get(id)?.score ?? 0), id);
      }
    }),
  );
});

test('a target group that closes nothing changes no score, except by a pointer that is its own reason', () => {
  fc.assert(
    fc.property(situationArb, fc.constantFrom(...TARGET_GROUPS), (s, group) => {
      const without = { ...s, targetGroups: (s.targetGroups ?? []).filter((g) => g !== group) };
      const before = places(advise(compiled, without));
      const after = places(advise(compiled, { ...s, targetGroups: [...without.targetGroups, group] }));
      for (const [id, now] of after) {
        const was = before.get(id);
        if (was === undefined || was.standing === 'fitsNot' || now.standing === 'fitsNot') continue;
        const points = (p: typeof now) =>
          p.reasons.filter((r) => r.kind !== 'aanwijzer').map((r) => r.points);
        assert.deepEqual(points(now), points(was), id);
      }
    }),
  );
});

test('an answer left out closes nothing; the same input gives the same output', () => {
  assert.equal(advise(compiled, none).fits.length, compiled.instruments.length);
  fc.assert(
    fc.property(situationArb, (s) => {
      const {
        targetGroups: _g,
        rung: _r,
        hoursPerWeek: _h,
        language: _l,
        digital: _d,
        done: _x,
        ...rest
      } = s;
      assert.equal(advise(compiled, rest).fits.length, compiled.instruments.length);
      assert.deepEqual(advise(compiled, s), advise(compiled, structuredClone(s)));
    }),
  );
});

test('the ten best of many situations are those of the advice one by one', () => {
  fc.assert(
    fc.property(fc.array(situationArb, { minLength: 1, maxLength: 5 }), (situations) => {
      const found = bestOf(compiled, situations, 10);
      situations.forEach((s, i) => {
        const best = advise(compiled, s).fits.slice(0, 10);
        const rows = Array.from({ length: 10 }, (_, n) => best[n]?.row ?? -1);
        const scores = Array.from({ length: 10 }, (_, n) => best[n]?.score ?? 0);
        assert.deepEqual([...found.rows.slice(i * 10, i * 10 + 10)], rows);
        assert.deepEqual([...found.scores.slice(i * 10, i * 10 + 10)], scores);
      });
    }),
  );
});

test('what if: more hours open what was closed for hours, and say which term did it', () => {
  const before = advise(compiled, { rung: 4, hoursPerWeek: 8 });
  const wider = compare(before, advise(compiled, { rung: 4, hoursPerWeek: 20 }));
  assert.ok(wider.opened.some((c) => c.instrument.id === 'ontwikkelbaan'));
  assert.deepEqual(wider.closed, []);
  const goal = compare(before, advise(compiled, { rung: 4, hoursPerWeek: 8, goal: 'uitstroom' }));
  assert.ok(goal.rose.length > 0 && goal.rose.every((c) => c.term === 'doel' && c.points > 0));
});
