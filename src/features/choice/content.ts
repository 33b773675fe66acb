import { z } from 'zod';
import { readContent } from '../../platform/content.ts';
import type { Instrument } from '../../shared/instrument.ts';
import { type Compiled, compile } from './advice/compile.ts';
import { type PointerRule, type Pointers, pointersSchema } from './advice/pointers.ts';
import { type Policy, policySchema } from './advice/policy.ts';

/** Raise with every change of the rules in code that can change an advice. */
export const RULES_VERSION = '1';

export function readPointers(): Pointers {
  return readContent('richtingaanwijzers.json', pointersSchema);
}

export function readBasePolicy(): Policy {
  return readContent('beleid.json', policySchema);
}

export function rulesOf(pointers: Pointers): PointerRule[] {
  return [...pointers.richtingaanwijzers.flatMap((p) => p.regels), ...pointers.aanvullendeRegels];
}

/**
 * What a pointer about a person tells a job seeker, in English, by rule id.
 * @throws Error when a rule that can be shown has no English.
 */
export function readPointerEnglish(rules: readonly PointerRule[]): ReadonlyMap<string, string> {
  const english = readContent('richtingaanwijzers.en.json', z.record(z.string(), z.string().min(1)));
  const missing = rules.find(
    (r) => ['persoon', 'algemeen'].includes(r.niveau) && english[r.id] === undefined,
  );
  if (missing !== undefined) throw new Error(`content/richtingaanwijzers.en.json mist ${missing.id}`);
  return new Map(Object.entries(english));
}

/** The catalogue ready for advice; its version names the rules and the policy it was made with. */
export function compileWith(
  instruments: readonly Instrument[],
  pointers: Pointers,
  policy: Policy,
): Compiled {
  return compile(instruments, rulesOf(pointers), policy, `${RULES_VERSION}-${policy.versie}`);
}
