import type { Instrument } from '../../shared/instrument.ts';
import { readContent } from '../catalogue/index.ts';
import { type Compiled, compile } from './compile.ts';
import { type PointerRule, type Pointers, pointersSchema } from './pointers.ts';
import { type Policy, policySchema } from './policy.ts';

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

/** The catalogue ready for advice; its version names the rules and the policy it was made with. */
export function compileWith(
  instruments: readonly Instrument[],
  pointers: Pointers,
  policy: Policy,
): Compiled {
  return compile(instruments, rulesOf(pointers), policy, `${RULES_VERSION}-${policy.versie}`);
}
