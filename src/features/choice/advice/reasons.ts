import type { Evidence, Offering } from '../../../shared/instrument.ts';
import type { Form, Goal, LifeDomain, Motivation, Phase, Rung, State } from '../../../shared/vocabulary.ts';
import type { Situation } from '../answers/situation.ts';
import type { Compiled } from './compile.ts';
import type { Keys } from './keys.ts';
import type { PointerRule } from './pointers.ts';
import { desiredRungPoints, rungPoints } from './rung-terms.ts';
import { answerPoints, focused, pointerWeight } from './weights.ts';

/** One term of the score with its size in whole points; `texts.ts` gives it words. */
export type Reason = { readonly points: number } & (
  | {
      readonly kind: 'leefgebied';
      readonly domain: LifeDomain;
      readonly state: State;
      readonly wish: boolean;
    }
  | { readonly kind: 'geen-leefgebied'; readonly asked: boolean }
  | { readonly kind: 'doel'; readonly goal: Goal; readonly how: 'past' | 'opWeg' | 'ander' }
  | { readonly kind: 'trede'; readonly rung: Rung; readonly how: 'past' | 'stap' | 'wens' | 'ver' }
  | { readonly kind: 'gewenste-trede'; readonly rung: Rung; readonly how: 'bereikt' | 'dichterbij' | 'niet' }
  | { readonly kind: 'fase'; readonly phase: Phase; readonly matches: boolean }
  | { readonly kind: 'vorm'; readonly forms: readonly Form[] }
  | { readonly kind: 'plaats'; readonly municipality: string; readonly open: boolean }
  | { readonly kind: 'motivatie'; readonly motivation: Motivation | null }
  | { readonly kind: 'aanwijzer'; readonly rule: PointerRule; readonly up: boolean }
  | { readonly kind: 'kennismaking' | 'al-gedaan' }
  | { readonly kind: 'bewijs'; readonly evidence: Evidence | null }
  | { readonly kind: 'tijd'; readonly least: number | null; readonly has: number }
);
export type ReasonKind = Reason['kind'];

/** The local offerings that an advice may look at, by instrument id. */
export type Offerings = ReadonlyMap<string, readonly Offering[]>;

/** Every term of one row, also those that add 0, largest first and minus terms last. */
export function reasonsOf(c: Compiled, k: Keys, s: Situation, row: number): Reason[] {
  const list: Reason[] = domainReasons(c, s, row);
  const it = c.instruments[row];
  if (it === undefined) return list;
  const w = c.policy.gewichten;
  if (s.goal !== undefined) {
    const points = k.points.goals[c.goals[row] ?? 0] ?? 0;
    const how = points === w.doel.past ? 'past' : points > 0 ? 'opWeg' : 'ander';
    list.push({ kind: 'doel', goal: s.goal, how, points });
  }
  if (s.rung !== undefined) list.push(rungReason(c, k, s.rung, row));
  if (s.desiredRung !== undefined) list.push(desiredReason(c, s, s.desiredRung, row));
  if (s.phase !== undefined) {
    const matches = it.phases.includes(s.phase);
    list.push({ kind: 'fase', phase: s.phase, matches, points: matches ? w.fase : 0 });
  }
  if (s.preferredForms !== undefined && s.preferredForms.length > 0) {
    const forms = it.forms.filter((f) => s.preferredForms?.includes(f));
    list.push({ kind: 'vorm', forms, points: forms.length > 0 ? w.vorm : 0 });
  }
  if (s.motivatedFor !== undefined) list.push(motivationReason(c, s.motivatedFor, row));
  if (s.municipality !== undefined) {
    const open = k.openHere.has(row);
    list.push({ kind: 'plaats', municipality: s.municipality, open, points: open ? w.plaats : 0 });
  }
  if (k.stranger && c.firstContact[row] === 1) list.push({ kind: 'kennismaking', points: w.kennismaking });
  if (k.done.has(row)) list.push({ kind: 'al-gedaan', points: w.alGedaan });
  for (const rule of k.fired) pushPointer(c, rule, it.id, list);
  list.push({ kind: 'bewijs', evidence: c.evidence[row] ?? null, points: c.evidencePoints[row] ?? 0 });
  if (s.hoursPerWeek !== undefined) {
    list.push({ kind: 'tijd', least: it.hoursPerWeek?.min ?? null, has: s.hoursPerWeek, points: 0 });
  }
  return list.sort((a, b) => b.points - a.points);
}

function domainReasons(c: Compiled, s: Situation, row: number): Reason[] {
  const domains = c.instruments[row]?.lifeDomains ?? [];
  const list: Reason[] = [];
  for (const a of s.domains ?? []) {
    if (!domains.includes(a.domain)) continue;
    const points = focused(c, answerPoints(c, a), c.focus[row] ?? 0);
    list.push({ kind: 'leefgebied', domain: a.domain, state: a.state, wish: a.wish, points });
  }
  if (list.length === 0) list.push({ kind: 'geen-leefgebied', asked: s.domains !== undefined, points: 0 });
  return list;
}

function rungReason(c: Compiled, k: Keys, rung: Rung, row: number): Reason {
  const from = c.rungFrom[row] ?? 1;
  const points = rungPoints(c.policy, rung, from, c.rungTo[row] ?? 6);
  const within = rung >= from && rung <= (c.rungTo[row] ?? 6);
  const how = within ? 'past' : from === rung + 1 ? 'stap' : k.widened.has(row) ? 'wens' : 'ver';
  return { kind: 'trede', rung, how, points };
}

function desiredReason(c: Compiled, s: Situation, rung: Rung, row: number): Reason {
  const to = c.rungTo[row] ?? 6;
  const how = to >= rung ? 'bereikt' : s.rung !== undefined && to > s.rung ? 'dichterbij' : 'niet';
  return { kind: 'gewenste-trede', rung, how, points: desiredRungPoints(c.policy, s.rung, rung, to) };
}

function motivationReason(c: Compiled, wanted: readonly Motivation[], row: number): Reason {
  const kind = c.instruments[row]?.kind;
  const motivation = wanted.find((m) => kind !== undefined && c.policy.motivatie[m]?.includes(kind)) ?? null;
  return { kind: 'motivatie', motivation, points: motivation === null ? 0 : c.policy.gewichten.motivatie };
}

function pushPointer(c: Compiled, rule: PointerRule, id: string, list: Reason[]): void {
  if (rule.instrumentenOmhoog.includes(id)) {
    list.push({ kind: 'aanwijzer', rule, up: true, points: pointerWeight(c, rule, id) });
  }
  if (rule.instrumentenOmlaag.includes(id)) {
    list.push({ kind: 'aanwijzer', rule, up: false, points: c.policy.gewichten.aanwijzer.omlaag });
  }
}
