import type { Block, Words } from '../../../platform/pdf/index.ts';
import type { Suggestion } from '../advice/rank.ts';
import type { Reason } from '../advice/reasons.ts';
import { watchFor } from '../advice/watch.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { label, questionOf, reasonText, watchText } from '../texts/words.ts';
import { weightOf } from '../views/reason-list.tsx';
import { factsOf } from '../views/suggestion-card.tsx';
import { dutch, own, type Paper } from './paper.ts';

/** One suggestion: what it is, why it suits with the size of every reason, whether it helps, what to talk about. */
export function inFull(paper: Paper, one: Suggestion): Block[] {
  const { locale, speaker, answer } = paper;
  const t = adviceTexts[locale];
  const { instrument } = one;
  const talk = watchFor(instrument, answer.situation).map((w) => watchText(speaker, w));
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, words: [own(paper, instrument, instrument.name)] },
        { kind: 'text', words: [own(paper, instrument, instrument.summary)] },
        {
          kind: 'text',
          words: factsOf(speaker, one)
            .map((fact) => fact.text)
            .join(' · '),
        },
        reasonTable(paper, one.reasons),
      ],
    },
    { kind: 'text', words: [{ text: `${t.helps} `, strong: true }, ...evidenceWords(paper, one)] },
    ...(talk.length === 0
      ? []
      : [{ kind: 'text', words: [{ text: `${t.talk}: `, strong: true }, talk.join(' ')] } as const]),
  ];
}

/** Every reason that counts, with its size in words and in points; those that add nothing are left to the screen. */
function reasonTable({ locale, speaker }: Paper, reasons: readonly Reason[]): Block {
  const t = paperTexts[locale];
  const words = adviceTexts[locale];
  const most = Math.max(1, ...reasons.map((r) => Math.abs(r.points)));
  const counting = reasons.filter((r) => r.points !== 0);
  return {
    kind: 'table',
    columns: [
      { name: t.question, share: 0.55 },
      { name: t.reason, share: 2 },
      { name: t.weighs, share: 0.75 },
      { name: t.points, share: 0.4, numeric: true },
    ],
    rows: counting.map((r) => [
      words.question[questionOf(r.kind)],
      reasonText(speaker, r),
      words.weight[weightOf(r.points, most)],
      r.points > 0 ? `+${r.points}` : `−${-r.points}`,
    ]),
  };
}

function evidenceWords(paper: Paper, { reasons }: Suggestion): Exclude<Words, string> {
  const { locale, speaker } = paper;
  const found = reasons.find((r) => r.kind === 'bewijs');
  const evidence = found?.kind === 'bewijs' ? found.evidence : null;
  if (evidence === null) return [adviceTexts[locale].helpsUnknown];
  const { direction, strength, finding } = evidence;
  const word = label(speaker, 'bewijsrichting', direction);
  return [`${word}. ${label(speaker, 'bewijssterkte', strength)}. `, dutch(paper, finding)];
}
