import { allPurposes } from '../purposes.ts';
import type { Purpose } from '../story.ts';

/** How a purpose is called in a form. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  analysis: 'onderzoek',
  quote: 'citeren',
  report: 'gemeente',
  learning: 'leren',
  dossier: 'dossier',
};

export const noLonger = 'niet-meer';

/** What may not be done any more; words that are no purpose say nothing. */
export const readPurposes = (form: URLSearchParams): readonly Purpose[] =>
  allPurposes.filter((purpose) => form.getAll(noLonger).includes(purposeWords[purpose]));
