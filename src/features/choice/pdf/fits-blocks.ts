import type { Block, Words } from '../../../platform/pdf/index.ts';
import type { Suggestion } from '../rank.ts';
import type { Reason } from '../reasons.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { label, questionOf, reasonText, unlockText, watchText } from '../texts/words.ts';
import { weightOf } from '../views/reason-list.tsx';
import { factsOf } from '../views/suggestion-card.tsx';
import { watchFor } from '../watch.ts';
import { dutch, type Paper } from './paper.ts';

/** In full, and with one line; what is left is counted, never silently gone. */
const IN_FULL = 3;
const ONE_LINE = 10;

/** What fits now, and what opens after something else. */
export const openBlocks = (paper: Paper): Block[] => [...fitsBlocks(paper), ...firstBlocks(paper)];

function fitsBlocks(paper: Paper): Block[] {
  const { locale, speaker, answer } = paper;
  const t = paperTexts[locale];
  const { fits } = answer.advice;
  const also = fits.slice(IN_FULL);
  return [
    { kind: 'heading', level: 2, words: t.fits(fits.length) },
    ...(fits.length === 0 ? [text(adviceTexts[locale].fitsNone)] : []),
    ...fits.slice(0, IN_FULL).flatMap((one) => inFull(paper, one)),
    ...(fits.length === 0 ? [] : [small(`${adviceTexts[locale].estimate} ${t.pointsNote}`)]),
    ...lines(paper, t.also, [t.name, t.main], also, ({ reasons }) =>
      reasons[0] === undefined ? '' : reasonText(speaker, reasons[0]),
    ),
  ];
}

function firstBlocks(paper: Paper): Block[] {
  const { locale, speaker, answer } = paper;
  const t = paperTexts[locale];
  const words = adviceTexts[locale];
  const { first } = answer.advice;
  if (first.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: t.first(first.length) },
    text(words.firstHelp),
    ...lines(paper, null, [t.name, words.missing], first, (one) =>
      one.first.map((u) => unlockText(speaker, u)).join(' '),
    ),
  ];
}

function lines(
  paper: Paper,
  title: string | null,
  names: readonly [string, string],
  list: readonly Suggestion[],
  say: (one: Suggestion) => string,
): Block[] {
  if (list.length === 0) return [];
  const more = list.length - ONE_LINE;
  return [
    ...(title === null ? [] : [{ kind: 'heading', level: 3, words: title } as const]),
    {
      kind: 'table',
      columns: names.map((name, i) => ({ name, share: i === 0 ? 0.8 : 1 })),
      rows: list.slice(0, ONE_LINE).map((one) => [[dutch(paper, one.instrument.name, true)], say(one)]),
    },
    ...(more > 0 ? [text(paperTexts[paper.locale].andMore(more))] : []),
  ];
}

function inFull(paper: Paper, one: Suggestion): Block[] {
  const { locale, speaker, answer } = paper;
  const t = adviceTexts[locale];
  const { instrument } = one;
  const talk = watchFor(instrument, answer.situation).map((w) => watchText(speaker, w));
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, words: [dutch(paper, instrument.name)] },
        { kind: 'text', words: [dutch(paper, instrument.summary)] },
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
    ...(talk.length === 0 ? [] : [text([{ text: `${t.talk}: `, strong: true }, talk.join(' ')])]),
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

const text = (words: Words): Block => ({ kind: 'text', words });
const small = (words: Words): Block => ({ kind: 'text', words, tone: 'small' });
