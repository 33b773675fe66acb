import { lnChoose } from './binomial.ts';
import { isLevel } from './inference.ts';
import type { Count } from './proportions.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';
import { positiveRoot } from './root.ts';

export interface FisherExact extends Computed {
  /** Conditional maximum likelihood; null when it is infinite. */
  readonly oddsRatio: number | null;
  /** Exact; null where it has no end. */
  readonly interval: readonly [lower: number, upper: number | null];
  readonly level: number;
  /** Two-sided: tables at most as likely as this one. */
  readonly p: number;
  /** That the treated have the event more often. */
  readonly pGreater: number;
}

/** Chances of 0, 1, … events among the treated, given all totals, when the odds ratio is `odds`. */
function chances(first: number, base: readonly number[], odds: number): Float64Array {
  const logs = base.map((value, i) => value + (first + i) * Math.log(odds));
  const top = Math.max(...logs);
  const weights = Float64Array.from(logs, (value) => Math.exp(value - top));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}

const sumFrom = (values: Float64Array, from: number): number =>
  values.subarray(from).reduce((s, v) => s + v, 0);

/**
 * Fisher's exact test of two by two, with the conditional odds ratio and its exact interval (as R's fisher.test).
 * Under complete randomisation it is the exact randomisation test. Fails: `bad-input`; `no-variation` when the totals leave
 * one table only; `too-many` above a million people.
 */
export function fisherExact(treated: Count, control: Count, { level = 0.95 } = {}): FisherExact | Failure {
  const all = [treated.events, treated.n - treated.events, control.events, control.n - control.events];
  if (all.some((c) => !Number.isInteger(c) || c < 0) || !isLevel(level)) {
    return failure('bad-input', 'Counts must be whole and events at most n.');
  }
  const n = treated.n + control.n;
  if (n > 1e6) return failure('too-many', 'Use the χ² test for more than a million people.');
  const events = treated.events + control.events;
  const [low, high] = [Math.max(0, events - control.n), Math.min(events, treated.n)];
  if (low === high) return failure('no-variation', 'With these totals no other table is possible.');
  const places = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const base = places.map((k) => lnChoose(treated.n, k) + lnChoose(control.n, events - k));
  const place = treated.events - low;
  const even = chances(low, base, 1);
  const seen = (even[place] ?? 0) * (1 + 1e-7);
  const at = (odds: number) => chances(low, base, odds);
  const expected = (odds: number) => at(odds).reduce((sum, p, i) => sum + p * i, 0);
  const tail = (1 - level) / 2;
  const upTo = (odds: number) =>
    at(odds)
      .subarray(0, place + 1)
      .reduce((s, v) => s + v, 0);
  const last = place === places.length - 1;
  return computed({
    estimand: 'odds ratio',
    method: "Fisher's exact test",
    n,
    missing: 0,
    oddsRatio: place === 0 ? 0 : last ? null : positiveRoot((odds) => expected(odds) - place, 1),
    interval: [
      place === 0 ? 0 : positiveRoot((odds) => sumFrom(at(odds), place) - tail, 1),
      last ? null : positiveRoot((odds) => upTo(odds) - tail, 1),
    ] as const,
    level,
    p: Math.min(
      1,
      even.filter((p) => p <= seen).reduce((sum, p) => sum + p, 0),
    ),
    pGreater: Math.min(1, sumFrom(even, place)),
  });
}
