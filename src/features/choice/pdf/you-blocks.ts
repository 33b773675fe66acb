import type { Block } from '../../../platform/pdf/index.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { questionTexts } from '../texts/questions.ts';
import { pointerText, uncertainText } from '../texts/words.ts';
import { dutch, type Paper } from './paper.ts';
import { domainsSaid, saidIn } from './said.ts';

/** What the person said, in full: an advice can only be understood beside its answers. */
export function saidBlocks({ locale, speaker, answer }: Paper): Block[] {
  const t = paperTexts[locale];
  const said = saidIn(speaker, answer.situation);
  const domains = domainsSaid(speaker, answer.situation);
  const nothing = said.length + domains.length === 0;
  return [
    { kind: 'heading', level: 2, words: t.said },
    ...(nothing ? [{ kind: 'text', words: t.saidNothing } as const] : []),
    ...table([t.question, t.answer], [1, 1], said),
    ...table(
      [t.subject, t.howItIs, t.wish],
      [1.2, 1, 1],
      domains.map(([domain, state, wish]) => [domain, state, wish ? questionTexts[locale].yes : '–']),
    ),
  ];
}

const table = (
  names: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', columns: names.map((name, i) => ({ name, share: shares[i] ?? 1 })), rows }];

/** What nobody knows yet, and which lessons from research counted, with their words and source. */
export function unknownBlocks({ locale, speaker, answer }: Paper): Block[] {
  const t = adviceTexts[locale];
  const { uncertain, pointers } = answer.advice;
  const personal = pointers.filter((p) => p.niveau === 'persoon');
  const unknown: Block[] = [
    { kind: 'heading', level: 2, words: t.uncertain },
    { kind: 'text', words: t.uncertainHelp },
    { kind: 'list', items: uncertain.map((key) => uncertainText(speaker, key)) },
  ];
  const lessons: Block[] = [
    { kind: 'heading', level: 2, words: t.pointers },
    { kind: 'text', words: t.pointersHelp },
    {
      kind: 'list',
      items: personal.map((p) => [
        { text: pointerText(speaker, p), strong: true },
        ' ',
        dutch({ locale }, `“${p.bewijs.citaat}” ${p.bewijs.onderzoek}.`),
      ]),
    },
  ];
  return [...(uncertain.length > 0 ? unknown : []), ...(personal.length > 0 ? lessons : [])];
}
