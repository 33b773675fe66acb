import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, countNumbers, leftOut } from '../../../test/stats/agree.ts';
import { gridFunctions, gridNotRun } from '../../../test/stats/grid.ts';
import { notRun } from '../../../test/stats/not-run.ts';
import { partlyRun } from '../../../test/stats/partly-run.ts';
import type { Runs } from '../../../test/stats/runs.ts';
import { experimentRuns } from '../../../test/stats/runs-experiments.ts';
import { modelRuns } from '../../../test/stats/runs-models.ts';
import { regressionRuns } from '../../../test/stats/runs-regression.ts';
import { survivalRuns } from '../../../test/stats/runs-survival.ts';
import { tableAndRankRuns } from '../../../test/stats/runs-tables-and-ranks.ts';
import { timeAndSizeRuns } from '../../../test/stats/runs-time-and-size.ts';
import { isThere, readGrid, readOracles, type Value } from '../../../test/stats/shared.ts';

const runs: Runs = {
  ...experimentRuns,
  ...modelRuns,
  ...regressionRuns,
  ...survivalRuns,
  ...tableAndRankRuns,
  ...timeAndSizeRuns,
};
const skip = isThere ? false : 'the values of R and the data sets lie beside the checkout, and are not there';

const files = ['oracles_open.json', 'oracles_sim.json', 'oracles_sim_deventer.json'];

for (const file of files) {
  for (const { id, data, r, result } of isThere ? readOracles(file) : []) {
    const run = runs[id];
    if (!run || (run.only ?? file) !== file) continue;
    test(`${file} ${id}: as R gives it`, (t) => {
      const ours = run.compute(data);
      const compared = agree(ours, result, run.tolerance ?? 1e-8);
      assert.ok(compared > 0);
      const reasons = partlyRun[id] ?? {};
      assert.deepEqual(leftOut(ours, result).toSorted(), Object.keys(reasons).toSorted());
      for (const [name, reason] of Object.entries(reasons)) t.diagnostic(`${name} not run: ${reason}`);
      t.diagnostic(`${compared} of ${countNumbers(result)} numbers of ${r.slice(0, 80)}`);
    });
  }
}

/** P-values of `penn_dunnett` by `integrate` in R over Student's t with 13,906 degrees of freedom, where `glht` draws them. */
const integrated = [
  ...[0.939905276855, 0.054348658385, 0.689887684744],
  ...[0.04183376103, 0.995988957025, 0.021657990448],
];

test('Dunnett’s p-values agree with an integration in R to ten digits', { skip }, () => {
  const ours = runs.penn_dunnett?.compute('') as Value;
  assert.equal(agree({ p_single_step: integrated }, ours, 1e-10), 6);
});

test('every value of R is run or has a reason why not', { skip }, (t) => {
  const ids = files.flatMap((file) => readOracles(file).map(({ id }) => id));
  assert.deepEqual(
    ids.filter((id) => (runs[id] === undefined) === (notRun[id] === undefined)),
    [],
  );
  for (const [id, reason] of Object.entries(notRun)) t.diagnostic(`${id} not run: ${reason}`);
  for (const [id, run] of Object.entries(runs)) {
    if (run?.only) t.diagnostic(`${id} held to ${run.only} only: ${run.why ?? ''}`);
  }
});

/** R computes the studentised range to about eight digits; ours does not move when the integration is made finer. */
const rOfRange = 5e-8;

test('the distributions agree with the grid of 345 values of R to ten digits', { skip }, (t) => {
  const left = new Set<string>();
  for (const { fn, args, v } of readGrid()) {
    const ours = gridFunctions[fn];
    if (ours) agree(ours(...[args].flat()), v, fn === 'ptukey' ? rOfRange : 1e-10, `${fn}(${args})`);
    else left.add(fn);
  }
  assert.deepEqual([...left].sort(), Object.keys(gridNotRun).sort());
  for (const fn of left) t.diagnostic(`${fn} not run: ${gridNotRun[fn]}`);
});
