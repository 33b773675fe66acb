import type { Instrument } from '../../shared/instrument.ts';

type Words = Pick<Instrument, 'name' | 'summary'>;

/** What an instrument says about itself in Dutch, and the same in English. */
export interface Translation {
  readonly from: Words;
  readonly to: Words;
}

/**
 * The instrument with its name and summary in English. Without a translation, or when an organisation changed the Dutch
 * it was made from, it stays Dutch: English that says something else is worse.
 */
export function inEnglish(one: Instrument, translation: Translation | undefined): Instrument {
  if (translation === undefined) return one;
  const { from, to } = translation;
  const same = one.name === from.name && one.summary === from.summary;
  return same ? { ...one, ...to, language: 'en' } : one;
}
