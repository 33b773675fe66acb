import type { DomainAnswer } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import type { PointerRule } from './pointers.ts';

/** What one pointer adds for an instrument it names upwards: pointer 2, motivation, outweighs any barrier. */
export function pointerWeight(c: Compiled, rule: PointerRule, id: string): number {
  const weights = c.policy.gewichten.aanwijzer;
  if (rule.instrumentenEerstStarten.includes(id)) return weights.eerstStarten;
  return rule.verruimtTrede ? weights.motivatie : (weights.omhoog[rule.bewijs.sterkte] ?? 0);
}

/** Points of one answer before focus: wish and severity add up, so that more of either never counts less. */
export function answerPoints(c: Compiled, answer: DomainAnswer): number {
  const w = c.policy.gewichten.leefgebied;
  const severity = answer.state === 'belemmert' ? w.belemmert : answer.state === 'speelt' ? w.speelt : 0;
  return severity + (answer.wish ? w.wens : 0);
}

/** Points for one focus class, in whole points. */
export function focused(c: Compiled, points: number, focusClass: number): number {
  return Math.round((points * (c.policy.gewichten.leefgebied.aandacht[focusClass] ?? 100)) / 100);
}
