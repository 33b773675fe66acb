import assert from 'node:assert/strict';
import fc from 'fast-check';

/** Close, relative to the size of the expected number. */
export function near(ours: number, theirs: number, tolerance = 1e-9): void {
  const apart = Math.abs(ours - theirs) / Math.max(1e-300, Math.abs(theirs));
  assert.ok(theirs === 0 ? Math.abs(ours) <= tolerance : apart <= tolerance, `${ours} should be ${theirs}`);
}

/** Outcomes as people have them: whole points, at least two of them different. */
export const outcomes = (minLength: number, maxLength = 30) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength, maxLength })
    .filter((values) => new Set(values).size > 1);

/** The sleep of ten people on two drugs (Student 1908), R's `sleep`: extra hours. */
export const sleep = {
  first: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  second: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
};

export const columnOf = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** The code of a failure; fails when there was a result. */
export function codeOf(result: { readonly ok: boolean; readonly code?: string }): string | undefined {
  assert.equal(result.ok, false, 'a failure was expected');
  return result.code;
}
