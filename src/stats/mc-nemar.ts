import { at } from './at.ts';
import { binomialCdf } from './binomial.ts';
import { whole } from './repeated-measures.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface McNemar extends Computed {
  /** From no to yes, and from yes to no. */
  readonly changed: readonly [up: number, down: number];
  readonly p: number;
}

/** Do more of the same people go from no (0) to yes (1) than back? McNemar (1947), exact: of those who go, half by chance. */
export function mcNemar(before: ArrayLike<number>, after: ArrayLike<number>): McNemar | Failure {
  const data = whole([before, after]);
  if (!data) return failure('bad-input', 'Before and after must be equally many.');
  const changes = data.rows.map((row) => at(row, 1) - at(row, 0));
  const [up, down] = [changes.filter((c) => c > 0).length, changes.filter((c) => c < 0).length];
  if (up + down === 0) return failure('too-few', 'Nobody changes.');
  const p = Math.min(1, 2 * binomialCdf(Math.min(up, down), up + down, 0.5));
  return computed({
    ...{ estimand: 'direction of the change of the same people', method: 'McNemar, exact' },
    ...{ n: data.rows.length, missing: data.missing, changed: [up, down] as const, p },
  });
}
