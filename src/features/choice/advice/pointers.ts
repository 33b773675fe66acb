import { z } from 'zod';
import type { Derived } from '../answers/derive.ts';
import { MEMBER_KEYS, MEMBERS } from '../answers/members.ts';
import type { Situation } from '../answers/situation.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);
const comparison = z.strictObject({
  k: z.string(),
  op: z.enum(['=', '<', '<=', '>', '>=', 'in', 'bevat']),
  v: value,
  van: z.string().optional(),
});
export type Condition = z.infer<typeof comparison> | { all: Condition[] } | { any: Condition[] };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
  ]),
);

const ids = z.array(z.string());
export const pointerRuleSchema = z.strictObject({
  id: z.string(),
  als: z.string(),
  voorwaarde: condition,
  danProfessional: z.string(),
  danWerkzoekende: z.string(),
  instrumentenOmhoog: ids,
  instrumentenOmlaag: ids,
  instrumentenEerstStarten: ids,
  verruimtTrede: z.boolean().optional(),
  bewijs: z.strictObject({
    seed: z.string(),
    citaat: z.string(),
    onderzoek: z.string(),
    sterkte: z.int().min(0).max(5),
  }),
  letOp: z.string(),
  niveau: z.enum(['persoon', 'route', 'begeleiding', 'gemeente', 'algemeen']),
});
export type PointerRule = z.infer<typeof pointerRuleSchema>;

export const pointersSchema = z.looseObject({
  algemeneWaarschuwing: z.strictObject({ citaat: z.string(), seed: z.string() }),
  richtingaanwijzers: z.array(
    z.strictObject({
      nummer: z.int(),
      id: z.string(),
      titel: z.string(),
      kern: z.string(),
      regels: z.array(pointerRuleSchema).min(1),
    }),
  ),
  aanvullendeRegels: z.array(pointerRuleSchema),
});
export type Pointers = z.infer<typeof pointersSchema>;

/** Values by their Dutch name, as the conditions in the file name them; absent means unknown. */
export type Features = ReadonlyMap<string, unknown>;

/** The features a person's answers give, derived ones included. */
export function features(s: Situation, d: Derived): Features {
  const map = new Map<string, unknown>([['altijd', true]]);
  for (const key of MEMBER_KEYS) if (s[key] !== undefined) map.set(MEMBERS[key].dutch, s[key]);
  if (d.distance !== undefined) map.set('afstandTotWerk', d.distance);
  if (d.vulnerableAtWork !== undefined) map.set('kwetsbaarInWerk', d.vulnerableAtWork);
  if (d.problemDomains !== undefined) map.set('aantalLeefgebiedenMetProbleem', d.problemDomains);
  if (d.groupsKnown || d.targetGroups.length > 0) map.set('doelgroepen', d.targetGroups);
  return map;
}

/** A comparison with an unknown feature is false, so a rule that needs it does not fire. */
export function holds(rule: Condition, known: Features): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, known));
  if ('any' in rule) return rule.any.some((part) => holds(part, known));
  const actual = known.get(rule.k);
  if (actual === undefined) return false;
  const expected = rule.v;
  switch (rule.op) {
    case '=':
      return actual === expected;
    case 'in':
      return Array.isArray(expected) && expected.includes(actual as string | number);
    case 'bevat':
      return Array.isArray(actual) && actual.includes(expected);
    case '<':
      return Number(actual) < Number(expected);
    case '<=':
      return Number(actual) <= Number(expected);
    case '>':
      return Number(actual) > Number(expected);
    case '>=':
      return Number(actual) >= Number(expected);
  }
}
