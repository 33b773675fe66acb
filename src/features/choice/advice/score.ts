import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';

const DOMAINS = LIFE_DOMAINS.length;

/** The sum of all terms of one row, in whole points: exactly the sum of the reasons that `reasonsOf` gives. */
export function score(c: Compiled, k: Keys, row: number): number {
  const { points } = k;
  const w = c.policy.gewichten;
  let sum =
    (c.evidencePoints[row] ?? 0) +
    (points.row[row] ?? 0) +
    (points.rung[c.rungShape[row] ?? 0] ?? 0) +
    (points.goals[c.goals[row] ?? 0] ?? 0) +
    (((c.phases[row] ?? 0) & k.phase) === 0 ? 0 : w.fase) +
    (((c.forms[row] ?? 0) & k.forms) === 0 ? 0 : w.vorm) +
    (points.kind[c.kinds[row] ?? 0] ?? 0);
  const base = (c.focus[row] ?? 0) * DOMAINS;
  const end = c.domainStart[row + 1] ?? 0;
  for (let i = c.domainStart[row] ?? 0; i < end; i++) sum += points.domain[base + (c.domains[i] ?? 0)] ?? 0;
  return sum;
}
