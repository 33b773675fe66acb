import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf } from '../../test/stats/samples.ts';
import { overlapWeighting } from './overlap-weighting.ts';
import { randomFrom } from './random.ts';

/** Who is further ahead is treated more often, and works more anyhow; the treatment adds 2. */
function invented(n: number, seed: number) {
  const { unit } = randomFrom(seed);
  const ahead = Float64Array.from({ length: n }, () => 4 * unit() - 2);
  const treated = ahead.map((x) => (unit() < 1 / (1 + Math.exp(-x)) ? 1 : 0));
  const outcome = ahead.map((x, i) => 5 * x + 2 * (treated[i] ?? 0) + 2 * unit());
  return { outcome, treated, columns: [{ name: 'ahead', values: ahead }] };
}

test('what was measured no longer explains the difference, and it is never called an effect', () => {
  const { outcome, treated, columns } = invented(800, 1);
  const result = sure(overlapWeighting(outcome, treated, columns));
  assert.equal(result.causal, false);
  assert.ok((result.eValue?.limit ?? 0) > 1 && (result.eValue?.limit ?? 0) < (result.eValue?.estimate ?? 0));
  assert.equal(result.words, 'aanwijzing, geen bewijs');
  const [ahead] = result.balance;
  assert.ok(Math.abs(ahead?.before ?? 0) > 0.8 && Math.abs(ahead?.after ?? 1) < 1e-9 && result.balanced);
  assert.ok(Math.abs(result.estimate - 2) < 0.2);
});

test('the interval holds the truth about as often as it says', () => {
  const held = Array.from({ length: 120 }, (_, seed) => {
    const { outcome, treated, columns } = invented(200, seed);
    const { interval } = sure(overlapWeighting(outcome, treated, columns));
    return interval[0] <= 2 && 2 <= interval[1];
  });
  assert.ok(held.filter(Boolean).length >= 106);
});

test('groups that nowhere overlap are refused', () => {
  const { outcome, columns } = invented(100, 1);
  const apart = (columns[0]?.values ?? new Float64Array()).map((x) => (x > 0 ? 1 : 0));
  assert.equal(codeOf(overlapWeighting(outcome, apart, columns)), 'separation');
});
