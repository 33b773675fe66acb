import type { Instrument } from '../../../shared/instrument.ts';
import type { DigitalLevel, LanguageLevel, TargetGroup } from '../../../shared/vocabulary.ts';
import type { Situation } from '../answers/situation.ts';

/**
 * What never decides but must be talked about: contra-indications and other conditions in the words of the catalogue,
 * and what an instrument asks while the answer is not known.
 */
export type Watch =
  | { readonly kind: 'contra-indicatie' | 'voorwaarde'; readonly text: string }
  | { readonly kind: 'groep'; readonly groups: readonly TargetGroup[] }
  | { readonly kind: 'taal'; readonly needs: LanguageLevel }
  | { readonly kind: 'digitaal'; readonly needs: DigitalLevel }
  | { readonly kind: 'eerst'; readonly instruments: readonly string[] };

export function watchFor(it: Instrument, s: Situation): Watch[] {
  const needs = it.requires;
  const list: Watch[] = [
    ...(s.targetGroups === undefined && !it.targetGroups.includes('alle')
      ? [{ kind: 'groep', groups: it.targetGroups } as const]
      : []),
    ...it.contraindications.map((text) => ({ kind: 'contra-indicatie', text }) as const),
    ...needs.other.map((text) => ({ kind: 'voorwaarde', text }) as const),
  ];
  if (s.language === undefined && needs.language !== null) list.push({ kind: 'taal', needs: needs.language });
  if (s.digital === undefined && needs.digital !== 'geen')
    list.push({ kind: 'digitaal', needs: needs.digital });
  if (s.done === undefined && needs.instruments.length > 0) {
    list.push({ kind: 'eerst', instruments: needs.instruments });
  }
  return list;
}
