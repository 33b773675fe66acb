import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { betaCdf, betaQuantile, betaUpper } from './beta.ts';
import { binomialCdf, binomialUpper } from './binomial.ts';
import { chiSquaredQuantile, chiSquaredUpper, chiSquaredUpperQuantile } from './chi-squared.ts';
import { fCdf, fQuantile, fUpper, fUpperQuantile } from './f.ts';
import { noncentralTCdf } from './noncentral-t.ts';
import { normalCdf, normalQuantile, normalUpper } from './normal.ts';
import { studentTCdf, studentTTwoSided, studentTUpper, studentTUpperQuantile } from './student-t.ts';

function near(ours: number, theirs: number, tolerance = 1e-12): void {
  assert.ok(Math.abs(ours - theirs) <= tolerance * Math.abs(theirs), `${ours} should be ${theirs}`);
}

test('values of R, also where 1 minus the other tail would be 0', () => {
  near(normalUpper(9), 1.12858840595384e-19); // pnorm(9, lower.tail = FALSE)
  near(normalQuantile(1e-12), -7.03448382530113, 1e-13); // qnorm(1e-12)
  near(chiSquaredUpper(200, 1), 2.08848758376254e-45); // pchisq(200, 1, lower.tail = FALSE)
  near(studentTCdf(-8, 1), 0.0395834241605655); // pt(-8, 1)
  near(studentTUpperQuantile(1e-8, 1), 31830988.6183791); // qt(1e-8, 1, lower.tail = FALSE)
  near(fCdf(0.1, 1, 10), 0.241668464288826); // pf(.1, 1, 10)
  near(betaQuantile(0.975, 1000, 0.7), 0.999995501014787); // qbeta(.975, 1000, .7)
  near(binomialCdf(3, 300, 0.24), 2.54123044773507e-31); // pbinom(3, 300, .24)
  near(noncentralTCdf(2, 10, 1.2), 0.753456164702635); // pt(2, 10, 1.2)
});

test('a p-value of 40 standard errors is small, not 0', () => {
  assert.ok(studentTTwoSided(40, 5_000) > 0);
  assert.ok(normalUpper(37) > 0);
});

test('edges: no chance, all chance, and what is no chance', () => {
  assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY);
  assert.equal(normalQuantile(1), Number.POSITIVE_INFINITY);
  assert.ok(Number.isNaN(normalQuantile(1.1)));
  assert.equal(normalQuantile(0.5), 0);
  assert.equal(chiSquaredQuantile(0, 3), 0);
  assert.equal(chiSquaredUpper(-1, 3), 1);
  assert.equal(betaQuantile(1, 2, 3), 1);
  assert.equal(studentTUpperQuantile(0.5, 3), 0);
  assert.ok(Number.isNaN(chiSquaredQuantile(-0.1, 3)));
  assert.equal(studentTUpper(1.5, Number.POSITIVE_INFINITY), normalUpper(1.5));
});

const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const degrees = fc.double({ min: 0.8, max: 3_000, noNaN: true });

test('a quantile is where the tail says it is', () => {
  fc.assert(
    fc.property(chance, degrees, degrees, (p, a, b) => {
      near(normalCdf(normalQuantile(p)), p, 1e-9);
      near(studentTUpper(studentTUpperQuantile(p, a), a), p, 1e-9);
      near(chiSquaredUpper(chiSquaredUpperQuantile(p, a), a), p, 1e-9);
      near(fUpper(fUpperQuantile(p, a, b), a, b), p, 1e-9);
      near(fCdf(fQuantile(p, a, b), a, b), p, 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('both tails together are 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), degrees, degrees, (x, a, b) => {
      near(betaCdf(x, a, b) + betaUpper(x, a, b), 1, 1e-9);
    }),
  );
  fc.assert(
    fc.property(fc.nat(40), chance, (k, p) => {
      near(binomialCdf(k, 40, p) + binomialUpper(k, 40, p), 1, 1e-9);
    }),
  );
});

test('noncentral t far out: as R integrates it, where its own function takes two digits', () => {
  const values = [
    [36.7, 4, 60, 0.0305529983914],
    [122.4743, 4, 200, 0.0306029208644],
    [122.4743, 4, 42.6, 0.974981997759],
    [40, 30, 38, 0.617475259341],
    [60, 100, 55, 0.86787361909],
  ] as const;
  for (const [t, df, ncp, p] of values) near(noncentralTCdf(t, df, ncp), p, 1e-10);
  for (const ncp of [36.99, -36.99]) // from the sum to the integral without a step
    near(noncentralTCdf(35, 20, ncp + Math.sign(ncp) * 0.02), noncentralTCdf(35, 20, ncp), 2e-2);
});
