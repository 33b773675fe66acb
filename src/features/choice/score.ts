import { LIFE_DOMAINS } from '../../shared/vocabulary.ts';
import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';

const DOMAINS = LIFE_DOMAINS.length;

/** Points for where the person stands: inside the rungs of the instrument, or one step below them. */
export function rungPoints(c: Compiled, k: Keys, row: number): number {
  if (k.rung < 0) return 0;
  const from = c.rungFrom[row] ?? 1;
  const { past, stap } = c.policy.gewichten.trede;
  if (k.rung >= from && k.rung <= (c.rungTo[row] ?? 6)) return past;
  return from === k.rung + 1 ? stap : 0;
}

/** Points for where the person wants to go: it reaches the wished rung, or brings it nearer. */
export function desiredRungPoints(c: Compiled, k: Keys, row: number): number {
  if (k.desiredRung < 0) return 0;
  const to = c.rungTo[row] ?? 6;
  const { bereikt, dichterbij } = c.policy.gewichten.gewensteTrede;
  if (to >= k.desiredRung) return bereikt;
  return k.rung > 0 && to > k.rung ? dichterbij : 0;
}

/** *Past het?*: points for the life domains that the instrument addresses and the person named. */
function domainsPoints(c: Compiled, k: Keys, row: number): number {
  const base = (c.focus[row] ?? 0) * DOMAINS;
  const end = c.domainStart[row + 1] ?? 0;
  let sum = 0;
  for (let i = c.domainStart[row] ?? 0; i < end; i++) sum += k.domainPoints[base + (c.domains[i] ?? 0)] ?? 0;
  return sum;
}

/** Points for the goal itself, or for a goal that lies on the way to it. */
export function goalPoints(c: Compiled, k: Keys, row: number): number {
  const { past, opWeg } = c.policy.gewichten.doel;
  if (shares(c.goals[row], k.goal)) return past;
  return shares(c.goals[row], k.goalsBefore) ? opWeg : 0;
}

const shares = (a: number | undefined, b: number): boolean => ((a ?? 0) & b) !== 0;

/** The sum of all terms of one row, in whole points: exactly the sum of the reasons that `reasonsOf` gives. */
export function score(c: Compiled, k: Keys, row: number): number {
  const w = c.policy.gewichten;
  let sum = domainsPoints(c, k, row) + rungPoints(c, k, row) + desiredRungPoints(c, k, row);
  sum += goalPoints(c, k, row);
  if (shares(c.phases[row], k.phase)) sum += w.fase;
  if (shares(c.forms[row], k.forms)) sum += w.vorm;
  if (shares(c.kinds[row], k.motivatedKinds)) sum += w.motivatie;
  if (k.openHere.size > 0 && k.openHere.has(row)) sum += w.plaats;
  if (k.pointerPoints.size > 0) sum += k.pointerPoints.get(row) ?? 0;
  if (k.stranger && c.firstContact[row] === 1) sum += w.kennismaking;
  if (k.done.size > 0 && k.done.has(row)) sum += w.alGedaan;
  return sum + (c.evidencePoints[row] ?? 0);
}
