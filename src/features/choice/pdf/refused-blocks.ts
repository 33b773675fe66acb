import type { Block } from '../../../platform/pdf/index.ts';
import { paperTexts } from '../texts/paper.ts';
import { own, type Paper } from './paper.ts';

/** Everything that is closed now, by why. */
export function refusedBlocks(paper: Paper): Block[] {
  const { locale, answer } = paper;
  const t = paperTexts[locale];
  const { fitsNot } = answer.advice;
  if (fitsNot.length === 0) return [];
  const kinds = (['tijd', 'trede', 'groep'] as const).flatMap((kind) => {
    const closed = fitsNot.filter((r) => r.reasons[0]?.kind === kind).map((r) => r.instrument);
    const names = closed.flatMap((it, i) => [i === 0 ? '' : '; ', own(paper, it, it.name)]);
    const count = { text: `${t.fitsNotKind[kind]} (${closed.length}): `, strong: true };
    return closed.length === 0 ? [] : [[count, ...names, '.']];
  });
  return [
    { kind: 'heading', level: 2, words: t.fitsNot(fitsNot.length) },
    { kind: 'list', items: kinds },
  ];
}
