import type { Policy } from './policy.ts';
import { CLOSED_RUNG, FIRST_RUNG } from './verdict-bits.ts';

/** Points for where the person stands: inside the rungs of the instrument, or one step below them. */
export function rungPoints(policy: Policy, rung: number | undefined, from: number, to: number): number {
  if (rung === undefined) return 0;
  const { past, stap } = policy.gewichten.trede;
  if (rung >= from && rung <= to) return past;
  return from === rung + 1 ? stap : 0;
}

/** Points for where the person wants to go: it reaches the wished rung, or brings it nearer. */
export function desiredRungPoints(
  policy: Policy,
  rung: number | undefined,
  desired: number | undefined,
  to: number,
): number {
  if (desired === undefined) return 0;
  const { bereikt, dichterbij } = policy.gewichten.gewensteTrede;
  if (to >= desired) return bereikt;
  return rung !== undefined && to > rung ? dichterbij : 0;
}

/** The part of the verdict that hangs on rungs alone. */
export function rungVerdict(rung: number | undefined, from: number, to: number): number {
  if (rung === undefined) return 0;
  return (rung > to ? CLOSED_RUNG : 0) | (from > rung + 1 ? FIRST_RUNG : 0);
}
