import assert from 'node:assert/strict';
import type { Value } from './shared.ts';

/**
 * Compares what we computed with what R gave, number by number: relative to the size of R's number. What we do not compute is
 * left out; a list may be compared in part by an object of places: `{ estimate: { 1: 1621.58 } }`.
 * Returns how many numbers were compared.
 */
export function agree(ours: unknown, theirs: Value | undefined, tolerance: number, path = ''): number {
  if (typeof ours === 'number') {
    assert.equal(typeof theirs, 'number', `${path}: R gives no number here`);
    const size = Math.max(Math.abs(theirs as number), 1e-300);
    const apart = Math.abs(ours - (theirs as number)) / size;
    assert.ok(apart <= tolerance, `${path}: ${ours} is ${apart} away from ${theirs}`);
    return 1;
  }
  assert.ok(ours !== null && typeof ours === 'object', `${path}: nothing to compare`);
  assert.ok(theirs !== null && typeof theirs === 'object', `${path}: R gives nothing here`);
  const parts = ArrayBuffer.isView(ours) ? Array.from(ours as Float64Array) : ours;
  return Object.entries(parts).reduce(
    (count, [key, part]) =>
      count + agree(part, (theirs as Record<string, Value>)[key], tolerance, `${path}.${key}`),
    0,
  );
}

/** The names at the top under which R gives a number that we did not compute. */
export function leftOut(ours: unknown, theirs: Value): readonly string[] {
  if (theirs === null || typeof theirs !== 'object') return [];
  return Object.entries(theirs).flatMap(([key, part]) => {
    const own = (ours as Readonly<Record<string, unknown>> | undefined)?.[key];
    const missing = typeof part === 'number' ? own === undefined : leftOut(own, part).length > 0;
    return missing ? [key] : [];
  });
}

/** How many numbers R gave. */
export function countNumbers(value: Value): number {
  if (typeof value === 'number') return 1;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((count, part) => count + countNumbers(part), 0);
}

/** A result that must have been computed. */
export function sure<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  assert.ok(result.ok, JSON.stringify(result));
  return result as Extract<T, { readonly ok: true }>;
}
