import {
  COMPARISONS,
  EVIDENCE_DIRECTIONS,
  EVIDENCE_STRENGTHS,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import { UNITS } from '../effect.ts';
import { MEASURES } from '../finding.ts';
import type { FindingField, TypedFinding } from '../forms/typed.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { formTexts } from '../texts/form.ts';
import { type EvidenceView, labelOf, measureOf } from './props.ts';

/** What was chosen, in the words of the form; what is on no list stays as it was sent. */
function chosen<Id extends string | number>(
  ids: readonly Id[],
  typed: string,
  nameOf: (id: Id) => string,
): string {
  const found = ids.find((id) => String(id) === typed);
  return found === undefined ? typed : nameOf(found);
}

/** A form as a person reads it, to lay beside another. */
export function inWords(view: EvidenceView, typed: TypedFinding): Record<FindingField, string> {
  const { locale } = view.shell;
  const t = formTexts[locale];
  const better = { more: t.betterMore, less: t.betterLess };
  return {
    ...typed,
    instrument: view.instruments.get(typed.instrument)?.name ?? typed.instrument,
    doelgroepen: typed.doelgroepen
      .map((group) => chosen(TARGET_GROUPS, group, (id) => labelOf(view, 'doelgroepen', id)))
      .join(', '),
    onderwerp: chosen(MEASURES, typed.onderwerp, (id) => measureOf(view, id)),
    vergelijking: chosen(COMPARISONS, typed.vergelijking, (id) => labelOf(view, 'vergelijking', id)),
    eenheid: chosen(UNITS, typed.eenheid, (id) => evidenceTexts[locale].unit[id]),
    gunstig: chosen(['more', 'less'] as const, typed.gunstig, (id) => better[id]),
    richting: chosen(EVIDENCE_DIRECTIONS, typed.richting, (id) => labelOf(view, 'bewijsrichting', id)),
    sterkte: chosen(
      EVIDENCE_STRENGTHS,
      typed.sterkte,
      (id) => `${id}. ${labelOf(view, 'bewijssterkte', id)}`,
    ),
  };
}
