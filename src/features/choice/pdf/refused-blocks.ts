import type { Block } from '../../../platform/pdf/index.ts';
import { paperTexts } from '../texts/paper.ts';
import { dutch, type Paper } from './paper.ts';

/** Everything that is closed now, by why. */
export function refusedBlocks(paper: Paper): Block[] {
  const { locale, answer } = paper;
  const t = paperTexts[locale];
  const { fitsNot } = answer.advice;
  if (fitsNot.length === 0) return [];
  const kinds = (['tijd', 'trede', 'groep'] as const).flatMap((kind) => {
    const names = fitsNot.filter((r) => r.reasons[0]?.kind === kind).map((r) => r.instrument.name);
    const count = { text: `${t.fitsNotKind[kind]} (${names.length}): `, strong: true };
    return names.length === 0 ? [] : [[count, dutch(paper, `${names.join('; ')}.`)]];
  });
  return [
    { kind: 'heading', level: 2, words: t.fitsNot(fitsNot.length) },
    { kind: 'list', items: kinds },
  ];
}
