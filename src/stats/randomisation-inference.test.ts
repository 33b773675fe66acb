import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, outcomes } from '../../test/stats/samples.ts';
import { fisherExact } from './fisher-exact.ts';
import { randomisationTest } from './randomisation-inference.ts';

const seed = 'register 2026';

test('the lady tasting tea: all eight cups right is one of seventy', () => {
  const result = sure(randomisationTest([1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0], { seed }));
  assert.deepEqual([result.assignments, result.exact, result.estimate], [70, true, 1]);
  near(result.pUpper, 1 / 70);
  near(result.p, 2 / 70);
});

test("for yes and no it is Fisher's exact test, when upwards", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), (a, b) => {
      fc.pre(a + b > 0 && a + b < 12);
      const cell = (events: number) => Array.from({ length: 6 }, (_, i) => (i < events ? 1 : 0));
      const arm = Array.from({ length: 12 }, (_, i) => (i < 6 ? 1 : 0));
      const test = sure(randomisationTest([...cell(a), ...cell(b)], arm, { seed }));
      near(test.pUpper, sure(fisherExact({ events: a, n: 6 }, { events: b, n: 6 })).pGreater);
    }),
  );
});

test('drawn assignments repeat with their seed, come near the exact answer, and never give p 0', () => {
  const outcome = Array.from({ length: 60 }, (_, i) => (i < 30 ? 100 + i : i));
  const arm = outcome.map((_, i) => (i < 30 ? 1 : 0));
  const one = sure(randomisationTest(outcome, arm, { seed, draws: 999 }));
  assert.deepEqual(one, sure(randomisationTest(outcome, arm, { seed, draws: 999 })));
  assert.deepEqual([one.exact, one.seed, one.p], [false, seed, 1 / 1_000]);
});

test('within strata people only change places with their own', () => {
  const outcome = [0, 0, 0, 1, 10, 10, 10, 11];
  const arm = [0, 0, 0, 1, 0, 0, 0, 1];
  const stratum = [1, 1, 1, 1, 2, 2, 2, 2];
  const result = sure(randomisationTest(outcome, arm, { seed, stratum }));
  assert.deepEqual([result.assignments, result.exact, result.pUpper], [16, true, 1 / 16]);
  const many = <T>(values: readonly T[]) => Array.from({ length: 6 }, () => values).flat();
  const large = { seed, stratum: many(stratum), draws: 2_000 };
  assert.equal(sure(randomisationTest(many(outcome), many(arm), large)).exact, false);
});

test('shift and scale change nothing', () => {
  fc.assert(
    fc.property(outcomes(6, 8), (values) => {
      const arm = values.map((_, i) => i % 2);
      const plain = sure(randomisationTest(values, arm, { seed })).p;
      assert.equal(
        sure(
          randomisationTest(
            values.map((v) => 4 * v + 1e6),
            arm,
            { seed },
          ),
        ).p,
        plain,
      );
    }),
    { numRuns: 30 },
  );
});

test('a group without people', () =>
  assert.equal(codeOf(randomisationTest([1, 2], [1, 1], { seed })), 'too-few'));
