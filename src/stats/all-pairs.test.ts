import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, sleep } from '../../test/stats/samples.ts';
import { dunnett } from './dunnett.ts';
import { integrate } from './quadrature.ts';
import { studentTTwoSided } from './student-t.ts';
import { manyToOneCdf, studentisedRangeCdf } from './studentised-maximum.ts';
import { tukey } from './tukey.ts';

test('with two groups both are the t-test with a pooled spread', () => {
  const groups = [sleep.first, sleep.second];
  for (const result of [sure(tukey(groups)), sure(dunnett(groups))]) {
    const [pair] = result.pairs;
    near(pair?.p ?? 0, 0.0791867142159381, 1e-8);
    near(pair?.estimate ?? 0, 1.58);
    near(pair?.interval[0] ?? 0, -0.203874, 1e-5);
  }
});

test('with two groups the range is √2 |t|; and ptukey(3.5, 7, 5000) of R', () => {
  near(1 - studentisedRangeCdf(3.5, 2, 20), studentTTwoSided(3.5 / Math.SQRT2, 20), 1e-9);
  near(1 - manyToOneCdf(2.1, [0.7], 20), studentTTwoSided(2.1, 20), 1e-9);
  near(studentisedRangeCdf(3.5, 7, 5_000), 0.831367255177772, 5e-8);
});

test('the order of the groups does not matter', () => {
  const groups = [sleep.first, sleep.second, [1, 2, 2.5, 4]];
  const there = sure(tukey(groups)).pairs.find(({ one, other }) => one === 1 && other === 0);
  const back = sure(tukey(groups.toReversed())).pairs.find(({ one, other }) => one === 2 && other === 1);
  near(back?.p ?? 0, there?.p ?? 1, 1e-9);
  near(back?.estimate ?? 0, -(there?.estimate ?? 1));
});

test('an empty group, no spread, a control that is not there', () => {
  assert.equal(codeOf(tukey([[1, 2], []])), 'too-few');
  assert.equal(
    codeOf(
      tukey([
        [1, 1],
        [2, 2],
      ]),
    ),
    'no-variation',
  );
  assert.equal(
    codeOf(
      dunnett(
        [
          [1, 2],
          [2, 2],
        ],
        { control: 7 },
      ),
    ),
    'bad-input',
  );
});

test('the integral of a bell is 1', () =>
  near(
    integrate((x) => Math.exp((-x * x) / 2), -9, 9, 4),
    Math.sqrt(2 * Math.PI),
    1e-12,
  ));
