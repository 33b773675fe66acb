import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near, sleep } from '../../test/stats/samples.ts';
import { anova } from './anova.ts';
import { cohensD } from './cohens-d.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { hedges } from './paired-change.ts';

test('three groups by hand: 56 between, 12 within', () => {
  const result = sure(
    anova([
      [1, 2, 3],
      [4, 6, 8],
      [7, 8, 9],
    ]),
  );
  near(result.statistic, 56 / 2 / (12 / 6));
  near(result.etaSquared, 56 / 68);
  near(result.icc, (28 - 2) / (28 + 2 * 2));
});

test('two groups: Welch is the square of the t of Welch', () => {
  const t = sure(differenceInMeans(sleep.first, sleep.second));
  const { welch } = sure(anova([sleep.first, sleep.second]));
  near(welch?.statistic ?? 0, t.statistic ** 2);
  near(welch?.df2 ?? 0, t.df ?? 1);
});

test('a thousand million more, the order of the groups, an empty group', () => {
  const groups = [sleep.first, sleep.second, [1, 2, 2.5]];
  const plain = sure(anova(groups));
  near(sure(anova(groups.map((g) => g.map((v) => v + 1e9)))).statistic, plain.statistic, 1e-6);
  near(sure(anova(groups.toReversed())).p, plain.p);
  near(sure(anova([...groups, [], [Number.NaN]])).p, plain.p);
});

test('a group that does not spread leaves no Welch; groups that do not, nothing', () => {
  assert.equal(
    sure(
      anova([
        [1, 1],
        [2, 3],
      ]),
    ).welch,
    null,
  );
  assert.equal(
    codeOf(
      anova([
        [1, 1],
        [2, 2],
      ]),
    ),
    'no-variation',
  );
  assert.equal(codeOf(anova([[1, 2]])), 'too-few');
});

test("Cohen's d of the sleep data, with an interval that holds it and a smaller g", () => {
  const d = sure(cohensD(sleep.second, sleep.first));
  near(d.estimate, 0.8321811, 1e-7);
  near(d.g, d.estimate * hedges(18));
  assert.ok(d.interval[0] < d.estimate && d.estimate < d.interval[1]);
  near(sure(cohensD(sleep.first, sleep.second)).interval[0], -d.interval[1], 1e-9);
  assert.equal(codeOf(cohensD([1], [1, 2])), 'too-few');
  assert.equal(codeOf(cohensD([1, 1], [2, 2])), 'no-variation');
});

test('an enormous difference of a few people still has an interval', () => {
  const { interval } = sure(cohensD([101, 102, 103], [1, 2, 3]));
  near(interval[0], 34.775999954783, 1e-9);
  near(interval[1], 166.924071343146, 1e-9);
});
