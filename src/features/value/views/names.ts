import type { Locale } from '../../../platform/i18n/index.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { valueTexts } from '../texts/value.ts';
import { valueWords } from '../texts/words.ts';
import type { Who } from '../words.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names on the page for what is stored by id; one that is gone keeps its id. */
export interface Names {
  readonly instruments: readonly Named[];
  readonly municipalities: readonly Named[];
  readonly vocabulary: Vocabulary;
}

const nameIn = (list: readonly Named[], id: string): string => list.find((one) => one.id === id)?.name ?? id;

export const instrumentName = ({ instruments }: Names, id: string): string => nameIn(instruments, id);

export const whereName = (locale: Locale, { municipalities }: Names, id: string | null): string =>
  id === null ? valueTexts[locale].all : nameIn(municipalities, id);

export function whoName(locale: Locale, { municipalities }: Names, { party, municipality }: Who): string {
  const words = valueWords[locale];
  return municipality === null
    ? words.parties[party]
    : words.ofMunicipality(nameIn(municipalities, municipality));
}
