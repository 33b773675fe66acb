import { formatDate, type Locale } from '../../../platform/i18n/index.ts';
import { type Block, makePdf, type PdfDocument } from '../../../platform/pdf/index.ts';
import type { Situation } from '../answers/situation.ts';
import type { Adviser, Answer } from '../routes/adviser.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { openBlocks } from './fits-blocks.ts';
import type { Paper } from './paper.ts';
import { refusedBlocks } from './refused-blocks.ts';
import { routeBlocks } from './route-blocks.ts';
import { saidBlocks, unknownBlocks } from './you-blocks.ts';

export interface PaperOptions {
  /** The organisation, above every page. */
  readonly owner: string;
  readonly made: Date;
  /** First name of the person in whose dossier the advice stands; never in the metadata. */
  readonly person?: string;
}

/** An advice with its reasons and routes on paper: tagged, in one language, readable without colour. */
export function advicePdf(
  adviser: Adviser,
  situation: Situation,
  locale: Locale,
  opts: PaperOptions,
): Uint8Array<ArrayBuffer> {
  const speaking = adviser.in(locale);
  return makePdf(adviceDocument(speaking, speaking.advise(situation), locale, opts));
}

/** A file to keep, and nothing left behind on a shared computer. */
export const pdfHeaders = (locale: Locale): Record<string, string> => ({
  'Content-Type': 'application/pdf',
  'Content-Disposition': `attachment; filename="${paperTexts[locale].fileName}"`,
  'Cache-Control': 'no-store',
});

function adviceDocument(
  adviser: Adviser,
  answer: Answer,
  locale: Locale,
  { owner, made, person }: PaperOptions,
): PdfDocument {
  const t = paperTexts[locale];
  const words = adviceTexts[locale];
  const paper: Paper = { locale, answer, compiled: adviser.compiled, speaker: adviser.speaker(locale) };
  const [before = '', between = ''] = t.page;
  const head: Block[] = [
    { kind: 'heading', level: 1, words: words.title },
    // In a heading it would also stand in the bookmarks of the file.
    ...(person === undefined ? [] : [{ kind: 'text', words: t.madeFor(person), tone: 'lead' } as const]),
    { kind: 'text', words: t.made(formatDate(locale, made), answer.advice.version) },
    { kind: 'notice', title: t.noDecision, words: t.noDecisionText },
  ];
  return {
    title: words.title,
    locale,
    owner,
    foot: t.foot,
    page: [before, between],
    blocks: [
      ...head,
      ...saidBlocks(paper),
      ...openBlocks(paper),
      ...routeBlocks(paper),
      ...refusedBlocks(paper),
      ...unknownBlocks(paper),
    ],
  };
}
