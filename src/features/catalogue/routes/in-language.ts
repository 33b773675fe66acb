import type { Locale } from '../../../platform/i18n/index.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Catalogue } from '../catalogue.ts';
import { readBaseCatalogue, readEnglish } from '../content.ts';
import { inEnglish } from '../english.ts';

type Instruments = readonly Instrument[];

const english = readEnglish(readBaseCatalogue());
/** A list in memory is translated once, and forgotten with the catalogue it belongs to. */
const made = new WeakMap<Instruments, Instruments>();

/** The same instruments in the same order, with names and summaries in the language of the page where we have them. */
export function instrumentsIn(locale: Locale, instruments: Instruments): Instruments {
  if (locale === 'nl') return instruments;
  const known = made.get(instruments);
  if (known !== undefined) return known;
  const translated = instruments.map((one) => inEnglish(one, english.get(one.id)));
  made.set(instruments, translated);
  return translated;
}

export function catalogueIn(locale: Locale, catalogue: Catalogue): Catalogue {
  if (locale === 'nl') return catalogue;
  const instruments = instrumentsIn(locale, catalogue.instruments);
  return { ...catalogue, instruments, byId: new Map(instruments.map((one) => [one.id, one])) };
}
