import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computed } from './result.ts';

const facts = { estimand: 'mean', method: 'average', n: 3, missing: 0 };

test('a number that is no number never gets out, however deep', () => {
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
    for (const place of [
      { estimate: wrong },
      { rows: [{ se: wrong }] },
      { curve: Float64Array.of(1, wrong) },
    ]) {
      const result = computed({ ...facts, ...place });
      assert.equal(result.ok, false);
      assert.equal(!result.ok && result.code, 'not-computable');
    }
  }
});

test('a result keeps what it is made of; null says that there is none', () => {
  assert.deepEqual(computed({ ...facts, median: null }), { ok: true, ...facts, median: null });
});
