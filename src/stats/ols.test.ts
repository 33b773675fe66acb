import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Matrix, pseudoInverse } from 'ml-matrix';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, columnOf, near, sleep } from '../../test/stats/samples.ts';
import { at } from './at.ts';
import { differenceInMeans } from './difference-in-means.ts';
import { ols } from './ols.ts';
import { waldTest } from './wald-test.ts';

const outcome = [...sleep.first, ...sleep.second];
const drug = { name: 'drug', values: columnOf([...sleep.first.map(() => 0), ...sleep.second.map(() => 1)]) };
const person = outcome.map((_, i) => i % 10);
const dose = { name: 'dose', values: columnOf(outcome.map((_, i) => (i * 7) % 11)) };

test('lm(extra ~ group, sleep): the classical error is that of the pooled t-test, HC2 that of Neyman', () => {
  const [, plain] = sure(ols({ outcome, columns: [drug], robust: 'classical' })).terms;
  near(plain?.estimate ?? 0, 1.58);
  near(plain?.se ?? 0, 0.849091017238762);
  near(plain?.p ?? 0, 0.0791867142159381);
  const [, robust] = sure(ols({ outcome, columns: [drug] })).terms;
  near(robust?.se ?? 0, sure(differenceInMeans(sleep.second, sleep.first)).se);
});

test('each person a cluster of their own: CR2 is HC2, and CR0 is HC0', () => {
  const alone = outcome.map((_, i) => i);
  for (const [clusterType, robust] of [
    ['CR2', 'HC2'],
    ['CR0', 'HC0'],
  ] as const) {
    const clustered = sure(ols({ outcome, columns: [drug, dose], cluster: alone, clusterType }));
    const plain = sure(ols({ outcome, columns: [drug, dose], robust }));
    for (const [j, { se }] of clustered.terms.entries()) near(se, plain.terms[j]?.se ?? 0);
  }
});

test('pairs as clusters: CR2 of the effect within pairs is the paired t-test, with its degrees of freedom', () => {
  const [, effect] = sure(ols({ outcome, columns: [drug], cluster: person })).terms;
  near(effect?.statistic ?? 0, 4.06212768338818);
  near(effect?.df ?? 0, 9);
});

test('CR2 and its degrees of freedom by the long way: whole matrices of (I − H) per cluster', () => {
  const cluster = outcome.map((_, i) => (i < 3 ? 0 : i < 10 ? 1 : i < 12 ? 2 : i < 18 ? 3 : 4));
  const fit = sure(ols({ outcome, columns: [drug, dose], cluster }));
  const { variance, df } = longWay(cluster, 1);
  near((fit.terms[1]?.se ?? 0) ** 2, variance, 1e-8);
  near(fit.terms[1]?.df ?? 0, df, 1e-8);
  near(fit.terms[0]?.df ?? 0, longWay(cluster, 0).df, 1e-8);
});

function longWay(cluster: readonly number[], term: number) {
  const x = new Matrix(outcome.map((_, i) => [1, at(drug.values, i), at(dose.values, i)]));
  const inverse = pseudoInverse(x.transpose().mmul(x));
  const h = x.mmul(inverse).mmul(x.transpose());
  const left = Matrix.eye(outcome.length).sub(h);
  const residuals = left.mmul(Matrix.columnVector(outcome));
  const parts = [...new Set(cluster)].map((g) => {
    const rows = cluster.flatMap((c, i) => (c === g ? [i] : []));
    const own = x.subMatrixRow(rows, 0, 2);
    const block = left
      .subMatrixRow(rows, 0, outcome.length - 1)
      .transpose()
      .subMatrixRow(rows, 0, rows.length - 1);
    const root = inverseRoot(block);
    const a = root.mmul(own).mmul(inverse).getColumnVector(term);
    const e = residuals.subMatrixRow(rows, 0, 0);
    return {
      score: a.dot(e),
      column: left
        .subMatrixRow(rows, 0, outcome.length - 1)
        .transpose()
        .mmul(a),
    };
  });
  const variance = parts.reduce((sum, { score }) => sum + score ** 2, 0);
  const products = parts.map((p) => parts.map((q) => p.column.dot(q.column)));
  const trace = products.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  return { variance, df: trace ** 2 / products.flat().reduce((sum, v) => sum + v * v, 0) };
}

/** By iteration of Denman and Beavers, so that it shares nothing with the kernel. */
function inverseRoot(a: Matrix): Matrix {
  let [y, z] = [a, Matrix.eye(a.rows)];
  for (let i = 0; i < 60; i++) {
    const [yi, zi] = [pseudoInverse(y), pseudoInverse(z)];
    [y, z] = [Matrix.add(y, zi).div(2), Matrix.add(z, yi).div(2)];
  }
  return z;
}

test('a thousand million more for everybody, or in a column, leaves errors as they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(1e3, 1e6, 1e9), (far) => {
      const plain = sure(ols({ outcome, columns: [drug, dose], cluster: person }));
      const columns = [drug, { ...dose, values: dose.values.map((v) => v + far) }];
      const moved = sure(ols({ outcome: outcome.map((y) => y + far), columns, cluster: person }));
      for (const j of [1, 2]) near(moved.terms[j]?.se ?? 0, plain.terms[j]?.se ?? 1, 1e-6);
    }),
  );
});

test('collinear columns are dropped and named; what is asked about them is a failure', () => {
  const twice = { name: 'twice', values: drug.values.map((v) => 2 * v) };
  const fit = sure(ols({ outcome, columns: [drug, twice] }));
  assert.deepEqual(fit.dropped, ['twice']);
  assert.equal(codeOf(waldTest(fit, ['twice'])), 'collinear');
  near(sure(waldTest(fit, ['drug'])).statistic, (fit.terms[1]?.statistic ?? 0) ** 2);
});

test('one cluster, too few rows, a perfect fit, a lonely row', () => {
  assert.equal(codeOf(ols({ outcome, columns: [drug], cluster: outcome.map(() => 1) })), 'too-few');
  assert.equal(
    codeOf(ols({ outcome: [1, 2], columns: [{ name: 'x', values: columnOf([1, 2]) }] })),
    'too-few',
  );
  assert.equal(codeOf(ols({ outcome: [5, 5, 5], columns: [] })), 'no-variation');
  const lonely = { name: 'lonely', values: columnOf(outcome.map((_, i) => (i === 0 ? 1 : 0))) };
  assert.equal(codeOf(ols({ outcome, columns: [lonely] })), 'leverage-one');
});

test('weights: a row that counts twice is a row said twice, their unit says nothing, weight 0 leaves out', () => {
  const weights = outcome.map((_, i) => 1 + (i % 2));
  const twice = outcome.flatMap((_, i) => new Array<number>(weights[i] ?? 1).fill(i));
  const repeat = (values: ArrayLike<number>) => Float64Array.from(twice, (i) => at(values, i));
  const weighted = sure(ols({ outcome, columns: [drug, dose], weights, robust: 'HC0' }));
  const said = sure(
    ols({
      outcome: repeat(outcome),
      columns: [drug, dose].map(({ name, values }) => ({ name, values: repeat(values) })),
      robust: 'HC0',
    }),
  );
  for (const [j, term] of weighted.terms.entries()) near(term.estimate, said.terms[j]?.estimate ?? 0);
  const thousand = sure(ols({ outcome, columns: [drug, dose], weights: weights.map((w) => 1_000 * w) }));
  const plain = sure(ols({ outcome, columns: [drug, dose], weights }));
  near(thousand.terms[1]?.se ?? 0, plain.terms[1]?.se ?? 1);
  const out = sure(
    ols({
      outcome: [...outcome, 99],
      columns: [{ name: 'drug', values: columnOf([...drug.values, 1]) }],
      weights: [...outcome.map(() => 1), 0],
    }),
  );
  near(out.terms[1]?.se ?? 0, sure(ols({ outcome, columns: [drug] })).terms[1]?.se ?? 1);
  assert.equal(codeOf(ols({ outcome, columns: [drug], weights: outcome.map(() => -1) })), 'bad-input');
});

test('the weighted slope is that of the weighted sums', () => {
  const [x, y, w] = [
    [1, 2, 3, 4, 5],
    [1, 3, 2, 6, 5],
    [1, 2, 1, 3, 1],
  ];
  const sum = (of: (i: number) => number) => x.reduce((total, _, i) => total + (w[i] ?? 0) * of(i), 0);
  const [n, mx, my] = [sum(() => 1), sum((i) => x[i] ?? 0), sum((i) => y[i] ?? 0)];
  const slope =
    (sum((i) => (x[i] ?? 0) * (y[i] ?? 0)) - (mx * my) / n) / (sum((i) => (x[i] ?? 0) ** 2) - mx ** 2 / n);
  const fit = sure(
    ols({ outcome: y, columns: [{ name: 'x', values: columnOf(x) }], weights: w, robust: 'classical' }),
  );
  near(fit.terms[1]?.estimate ?? 0, slope);
});
