import type { Tx } from '../../../platform/db/index.ts';
import { plain, termsOf } from '../plain-words.ts';
import { type Plan, planSearch } from '../probes.ts';
import { knownTerms, rankedIds, wordsLike } from '../queries/search.ts';

export interface Found extends Pick<Plan, 'repaired' | 'suggestions'> {
  /** Instruments that fit, best first. */
  readonly ids: readonly string[];
}

/** Searches in the words of job seeker and professional, typing errors included. A text without words finds nothing. */
export async function searchIds(tx: Tx, text: string): Promise<Found> {
  const terms = termsOf(text);
  if (terms.length === 0) return { ids: [], repaired: [], suggestions: [] };
  const known = await knownTerms(tx, terms);
  const curious = known
    .filter(({ term, empty, found }) => !empty && (found === 0 || term.length > 4))
    .map(({ term, found }) => ({ term, known: found > 0 }));
  const likes = await wordsLike(tx, curious);
  const { probes, repaired, suggestions } = planSearch(known, likes);
  return { ids: await rankedIds(tx, probes, plain(text)), repaired, suggestions };
}
