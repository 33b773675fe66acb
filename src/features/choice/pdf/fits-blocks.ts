import type { Block, Words } from '../../../platform/pdf/index.ts';
import type { Suggestion } from '../advice/rank.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { reasonText, unlockText } from '../texts/words.ts';
import { own, type Paper } from './paper.ts';
import { inFull } from './suggestion-blocks.ts';

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
      rows: list
        .slice(0, ONE_LINE)
        .map((one) => [[own(paper, one.instrument, one.instrument.name, true)], say(one)]),
    },
    ...(more > 0 ? [text(paperTexts[paper.locale].andMore(more))] : []),
  ];
}

const text = (words: Words): Block => ({ kind: 'text', words });
const small = (words: Words): Block => ({ kind: 'text', words, tone: 'small' });
