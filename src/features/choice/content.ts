import { z } from 'zod';
import { readContent } from '../../platform/content.ts';
import type { Instrument } from '../../shared/instrument.ts';
import { type Compiled, compile } from './advice/compile.ts';
import { type PointerRule, type Pointers, pointersSchema } from './advice/pointers.ts';
import { type Policy, policySchema } from './advice/policy.ts';

/** Raise with every change of the rules in code that can change an advice. */
export const RULES_VERSION = '1';

const said = z.strictObject({
  als: z.string().min(1),
  danProfessional: z.string().min(1),
  danWerkzoekende: z.string(),
  letOp: z.string(),
});
const englishSchema = z.strictObject({
  lessen: z.record(z.string(), z.strictObject({ titel: z.string().min(1), kern: z.string().min(1) })),
  regels: z.record(z.string(), said),
});

/**
 * The pointers in the language of a page; only the quotes stay in the language of their source.
 * @throws Error when a lesson or a rule is not in English, or says more or less there.
 */
export function readPointers(locale: 'nl' | 'en' = 'nl'): Pointers {
  const dutch = readContent('richtingaanwijzers.json', pointersSchema);
  if (locale === 'nl') return dutch;
  const file = 'richtingaanwijzers.en.json';
  const english = readContent(file, englishSchema);
  const rule = (one: PointerRule): PointerRule => {
    const words = english.regels[one.id];
    const same =
      words && (words.letOp === '') === (one.letOp === '') && !words.danWerkzoekende === !one.danWerkzoekende;
    if (!same) throw new Error(`content/${file} mist ${one.id}`);
    return { ...one, ...words };
  };
  const richtingaanwijzers = dutch.richtingaanwijzers.map((lesson) => {
    const words = english.lessen[lesson.id];
    if (words === undefined) throw new Error(`content/${file} mist ${lesson.id}`);
    return { ...lesson, ...words, regels: lesson.regels.map(rule) };
  });
  return { ...dutch, richtingaanwijzers, aanvullendeRegels: dutch.aanvullendeRegels.map(rule) };
}

export function readBasePolicy(): Policy {
  return readContent('beleid.json', policySchema);
}

export function rulesOf(pointers: Pointers): PointerRule[] {
  return [...pointers.richtingaanwijzers.flatMap((p) => p.regels), ...pointers.aanvullendeRegels];
}

/** What a pointer tells a job seeker, in English, by rule id. */
export function readPointerEnglish(): ReadonlyMap<string, string> {
  return new Map(rulesOf(readPointers('en')).map(({ id, danWerkzoekende }) => [id, danWerkzoekende]));
}

/** The catalogue ready for advice; its version names the rules and the policy it was made with. */
export function compileWith(
  instruments: readonly Instrument[],
  pointers: Pointers,
  policy: Policy,
): Compiled {
  return compile(instruments, rulesOf(pointers), policy, `${RULES_VERSION}-${policy.versie}`);
}
