import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { projectRoot } from '../../test/house/source.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

const attitude = path.join(projectRoot, '../shared/data/effects/attitude_30.csv');

/** Thirty departments of a bank on seven statements (Chatterjee and Price); R's psych::alpha says 0.84. */
test('alpha of the attitude data is that of R', (t) => {
  if (!existsSync(attitude)) return t.skip('the data set of the attitude scale is not here');
  const [, ...lines] = readFileSync(attitude, 'utf8').trim().split('\n');
  const found = cronbachAlpha(lines.map((line) => line.split(',').map(Number)));
  assert.ok(found.ok);
  assert.equal(found.rows, 30);
  assert.ok(Math.abs(found.alpha - 0.8431427695647599) < 1e-12);
});

test('items that say exactly the same have alpha 1; items that say nothing together have none', () => {
  const same = cronbachAlpha([1, 2, 3, 5].map((x) => [x, x, x]));
  assert.ok(same.ok && Math.abs(same.alpha - 1) < 1e-12);
  assert.equal(cronbachAlpha([[1], [2]]).ok, false);
  assert.deepEqual(
    cronbachAlpha([
      [1, 2],
      [undefined, 3],
    ]),
    { ok: false, code: 'too-few-rows', rows: 1, items: 2 },
  );
  assert.deepEqual(
    cronbachAlpha([
      [1, 2],
      [1, 2],
    ]),
    { ok: false, code: 'no-variance', rows: 2, items: 2 },
  );
  assert.deepEqual(cronbachAlpha([]), { ok: false, code: 'too-few-items', rows: 0, items: 0 });
});

test('sums that differ by rounding alone are equal sums', () => {
  const rows = [
    [4, 1, 4, 5],
    [4, 4, 3, 3],
    [4, 3, 5, 2],
  ];
  assert.equal(cronbachAlpha(rows).ok, false);
});

test('alpha never passes 1 and does not change when every answer moves up', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 40 }), (rows) => {
      const found = cronbachAlpha(rows);
      const moved = cronbachAlpha(rows.map((one) => one.map((x) => x + 7)));
      assert.equal(found.ok, moved.ok);
      if (!found.ok || !moved.ok) return;
      assert.ok(found.alpha <= 1 + 1e-12);
      assert.ok(Math.abs(found.alpha - moved.alpha) < 1e-6);
    }),
  );
});
