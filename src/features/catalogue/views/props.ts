import type { Locale } from '../../../platform/i18n/index.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Instrument, Offering } from '../../../shared/instrument.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';

/** What every page of the offer shows things with. */
export interface OfferView {
  readonly shell: Shell;
  readonly words: Vocabulary;
  /** Names of municipalities by id. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** By id, in the language of the page, for those that one refers to. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** A calendar day in Amsterdam. */
  readonly today: string;
  /** Open local runs by instrument, nearest first. */
  readonly open: ReadonlyMap<string, readonly Offering[]>;
}

/** All words of an instrument but its name and summary are Dutch; on an English page they say so. */
export const dutchOn = (locale: Locale): 'nl' | undefined => (locale === 'nl' ? undefined : 'nl');
