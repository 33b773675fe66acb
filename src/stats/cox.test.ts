import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, columnOf, near } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { cox, likelihoodRatio } from './cox.ts';
import { kaplanMeier } from './kaplan-meier.ts';

/** Freireich and others (1963): 21 patients on 6-MP and 21 on placebo. */
const treated = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
const time = [...treated, ...placebo];
const event = [...relapse, ...placebo.map(() => 1)];
const group = { name: 'placebo', values: columnOf([...treated.map(() => 0), ...placebo.map(() => 1)]) };

test('the remissions of Freireich: 1.572 (0.412) by Efron, 1.509 (0.410) by Breslow', () => {
  const [efron] = sure(cox(time, event, [group])).terms;
  assert.deepEqual([efron?.estimate.toFixed(4), efron?.se.toFixed(4)], ['1.5721', '0.4124']);
  const [breslow] = sure(cox(time, event, [group], { ties: 'breslow' })).terms;
  assert.deepEqual([breslow?.estimate.toFixed(4), breslow?.se.toFixed(4)], ['1.5092', '0.4096']);
  assert.equal(likelihoodRatio(sure(cox(time, event, [group]))).statistic.toFixed(2), '16.35');
});

test('order, unit of time and shift of a column change nothing; the unit of a column goes along', () => {
  const [plain] = sure(cox(time, event, [group])).terms;
  const turned = { ...group, values: group.values.toReversed() };
  near(sure(cox(time.toReversed(), event.toReversed(), [turned])).terms[0]?.se ?? 0, plain?.se ?? 1);
  near(
    sure(
      cox(
        time.map((t) => 7 * t),
        event,
        [group],
      ),
    ).terms[0]?.estimate ?? 0,
    plain?.estimate ?? 1,
  );
  const far = { ...group, values: group.values.map((v) => 2 * v + 1e6) };
  near(sure(cox(time, event, [far])).terms[0]?.se ?? 0, (plain?.se ?? 1) / 2, 1e-7);
});

test('the check of the ratio over time is the score test of the column times the scale, here by finite differences', () => {
  const fit = sure(cox(time, event, [group], { ties: 'breslow' }));
  const beta = fit.terms[0]?.estimate ?? 0;
  const before = (t: number) =>
    1 -
    (sure(kaplanMeier(time, event))
      .steps.filter((step) => step.time < t)
      .at(-1)?.survival ?? 1);
  const value = (b: number, g: number) =>
    time.reduce((sum, t, i) => {
      if (event[i] !== 1) return sum;
      const hazard = (j: number) => at(group.values, j) * (b + g * before(t));
      const risk = time.reduce((all, u, j) => all + (u >= t ? Math.exp(hazard(j)) : 0), 0);
      return sum + hazard(i) - Math.log(risk);
    }, 0);
  const d = 1e-3;
  const u = (value(beta, d) - value(beta, -d)) / (2 * d);
  const second = (x: number, y: number) =>
    -(value(beta + d * x, d * y) - 2 * value(beta, 0) + value(beta - d * x, -d * y)) / (d * d);
  const [bb, gg, sum] = [second(1, 0), second(0, 1), second(1, 1)];
  const bg = (sum - bb - gg) / 2;
  near(fit.check.all?.statistic ?? 0, u ** 2 / (gg - bg ** 2 / bb), 1e-4);
});

test('nobody of a group leaves: there is no ratio', () => {
  const nobody = event.map((e, i) => (i < 21 ? 0 : e));
  assert.equal(codeOf(cox(time, nobody, [group])), 'separation');
});

test('collinear columns are named; too few events', () => {
  const again = { name: 'again', values: group.values.map((v) => 1 - v) };
  assert.deepEqual(sure(cox(time, event, [group, again])).dropped, ['again']);
  assert.equal(codeOf(cox([1, 2, 3], [0, 0, 1], [{ name: 'x', values: columnOf([1, 2, 3]) }])), 'too-few');
});
