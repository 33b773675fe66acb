import type { Locale } from '../../../platform/i18n/locale.ts';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { readVocabulary } from '../../catalogue/index.ts';

/** What a job seeker calls a life domain. */
export function domainName(locale: Locale, indicator: string): string {
  const id = LIFE_DOMAINS.find((one) => one === indicator);
  return (id && readVocabulary().leefgebieden.get(id)?.[locale]) ?? indicator;
}
