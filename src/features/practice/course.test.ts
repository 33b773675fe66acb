import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ConstructCourse, pagesOf, perPage, timePage } from './course.ts';
import type { Evaluation, PracticeEvent } from './practice.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const id = fc.uuid();
const event = fc
  .record({ id, fromDay: day })
  .map((one): PracticeEvent => ({ ...one, kind: 'other', toDay: null, words: one.id }));
const evaluation = fc
  .record({ id, heldOn: day })
  .map((one): Evaluation => ({ ...one, layer: 'team', keeps: one.id, changes: '' }));
const constructs = fc.uniqueArray(day, { maxLength: 5 }).map((days): ConstructCourse[] => [
  {
    ...{ id: 'houding', name: 'Houding', range: [1, 7], change: null },
    moments: days.map((one) => ({ name: one, day: one, value: null })),
  },
]);

test('every event, evaluation and moment of measuring stands on exactly one page of time, in order', () => {
  const lists = fc.tuple(
    constructs,
    fc.uniqueArray(event, { maxLength: 90, selector: (one) => one.id }),
    fc.uniqueArray(evaluation, { maxLength: 90, selector: (one) => one.id }),
  );
  fc.assert(
    fc.property(lists, ([measured, events, evaluations]) => {
      const pages = pagesOf(events.length + evaluations.length);
      const each = Array.from({ length: pages }, (_, at) =>
        timePage(measured, events, evaluations, { page: at + 1, pages }),
      );
      const words = each.flatMap(({ entries }) => entries.map((one) => one.words)).toSorted();
      const all = [
        ...events.map((one) => one.words),
        ...evaluations.map(({ keeps }) => keeps),
        ...measured.flatMap(({ moments }) => moments.map(({ name }) => name)),
      ];
      assert.deepEqual(words, all.toSorted());
      const oldestFirst = each.toReversed().flatMap(({ entries }) => entries.map(({ from }) => from));
      assert.deepEqual(oldestFirst, oldestFirst.toSorted());
      const learned = each.flatMap((one) => one.evaluations.map(({ heldOn }) => heldOn));
      assert.deepEqual(learned, learned.toSorted().toReversed());
      assert.equal(learned.length, evaluations.length);
      for (const { entries } of each) {
        const written = entries.filter(({ kind }) => kind !== 'measured');
        assert.ok(written.length <= perPage);
      }
    }),
    { numRuns: 60 },
  );
});
