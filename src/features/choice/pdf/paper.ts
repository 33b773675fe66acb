import { type Locale, langOf } from '../../../platform/i18n/index.ts';
import type { Run } from '../../../platform/pdf/index.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Compiled } from '../advice/compile.ts';
import type { Answer } from '../routes/adviser.ts';
import type { Speaker } from '../texts/words.ts';

/** What every part of the paper is about. */
export interface Paper {
  readonly locale: Locale;
  readonly answer: Answer;
  readonly compiled: Compiled;
  readonly speaker: Speaker;
}

/** The name or summary of an instrument, which says it when it is in another language than the document. */
export const own = (
  { locale }: Pick<Paper, 'locale'>,
  instrument: Instrument,
  text: string,
  strong = false,
): Run => ({ text, strong, lang: langOf(locale, instrument) });

/** All other words of the catalogue are Dutch, and say so in a document in English. */
export const dutch = ({ locale }: Pick<Paper, 'locale'>, text: string, strong = false): Run => ({
  text,
  strong,
  ...(locale === 'nl' ? {} : { lang: 'nl' }),
});
