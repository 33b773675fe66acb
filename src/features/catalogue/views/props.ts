import type { Locale } from '../../../platform/i18n/index.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Offering } from '../../../shared/instrument.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';

/** What every page of the offer shows things with. */
export interface OfferView {
  readonly shell: Shell;
  readonly words: Vocabulary;
  /** Names of municipalities by id. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Names of instruments by id, for those that one refers to. */
  readonly names: ReadonlyMap<string, string>;
  /** A calendar day in Amsterdam. */
  readonly today: string;
  /** Open local runs by instrument, nearest first. */
  readonly open: ReadonlyMap<string, readonly Offering[]>;
}

/** Content is Dutch; on an English page it says so. */
export const dutchOn = (locale: Locale): 'nl' | undefined => (locale === 'nl' ? undefined : 'nl');
