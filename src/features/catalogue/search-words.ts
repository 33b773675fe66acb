import { plain } from './plain-words.ts';

/** Where a word of `at` stands in the name or the search words of an instrument, the words of `also` find it too. */
export interface SynonymGroup {
  readonly at: readonly string[];
  readonly also: readonly string[];
}

interface Named {
  readonly id: string;
  readonly naam: string;
  readonly zoekwoorden: readonly string[];
}

/** Whole words only: *stage* is not found in *werkstages*. */
const padded = (text: string): string => ` ${plain(text)} `;

export function groupsOf(groups: readonly SynonymGroup[], record: Named): SynonymGroup[] {
  const stated = [record.naam, record.id, ...record.zoekwoorden].map(padded);
  return groups.filter(({ at }) => at.some((word) => stated.some((text) => text.includes(` ${word} `))));
}
