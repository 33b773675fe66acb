import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { leeInterval } from './lee-interval.ts';
import { randomFrom } from './random.ts';

const unknown = Number.NaN;

function trial(seed: number, lost: number) {
  const { unit } = randomFrom(seed);
  const of = (shift: number, share: number) =>
    Array.from({ length: 200 }, (_, i) => (i < share * 200 ? unknown : shift + unit() + unit()));
  return { treated: of(0.5, 0), control: of(0, lost) };
}

test('the interval reaches beyond both bounds', () => {
  const { treated, control } = trial(1, 0.1);
  const { bounds, interval } = sure(leeInterval(treated, control, { seed: 1, draws: 200 }));
  assert.ok(interval[0] < bounds[0] && bounds[1] < interval[1]);
});

test('nobody lost: it is the interval of the difference', () => {
  const { treated, control } = trial(2, 0);
  const { interval } = sure(leeInterval(treated, control, { seed: 1, draws: 2_000 }));
  const plain = sure(differenceInMeans(treated, control));
  near(interval[0], plain.interval[0], 0.05);
  near(interval[1], plain.interval[1], 0.05);
});

test('the seed repeats it; nobody known, no spread', () => {
  const { treated, control } = trial(3, 0.2);
  assert.deepEqual(leeInterval(treated, control, { seed: 5 }), leeInterval(treated, control, { seed: 5 }));
  assert.equal(codeOf(leeInterval([unknown], [1], { seed: 1 })), 'too-few');
  assert.equal(codeOf(leeInterval([1, 1], [1, 1], { seed: 1 })), 'no-variation');
});
