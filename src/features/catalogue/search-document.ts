import type { Vocabulary, Word } from '../../shared/vocabulary.ts';
import type { Translation } from './english.ts';
import { plain, plainWords } from './plain-words.ts';
import type { InstrumentRecord } from './record.ts';
import { groupsOf, type SynonymGroup } from './search-words.ts';

/** What one instrument is found by, from what weighs most to what weighs least. */
export interface SearchDocument {
  readonly name: string;
  readonly words: string;
  readonly labels: string;
  readonly summary: string;
  readonly evidence: string;
  /** Name and summary in English, for who searches in English. */
  readonly english: string;
  /** Words a typing error may have meant. Those of sentences are left out: they would only add noise. */
  readonly vocabulary: readonly string[];
}

const inDutch = (word: Word | undefined): string => (word ? `${word.nl} ${word.term}` : '');

/** What the job seeker reads and what the professional says, for everything the instrument is filed under. */
function labelsOf(record: InstrumentRecord, vocabulary: Vocabulary): string[] {
  return [
    inDutch(vocabulary.soorten.get(record.soort)),
    ...record.leefgebieden.map((id) => inDutch(vocabulary.leefgebieden.get(id))),
    ...record.doelgroepen.filter((id) => id !== 'alle').map((id) => inDutch(vocabulary.doelgroepen.get(id))),
  ];
}

export function searchDocument(
  record: InstrumentRecord,
  vocabulary: Vocabulary,
  synonyms: readonly SynonymGroup[],
  english: Translation | undefined,
): SearchDocument {
  const words = [...record.zoekwoorden, ...groupsOf(synonyms, record).flatMap(({ also }) => also)];
  const labels = labelsOf(record, vocabulary);
  const known = [record.naam, ...words, ...labels].flatMap(plainWords).filter((word) => word.length > 2);
  return {
    name: plain(record.naam),
    words: plain(words.join(' ')),
    labels: plain(labels.join(' ')),
    summary: plain(record.korteOmschrijving),
    evidence: plain(record.bewijs.flatMap(({ bron, bevinding }) => [bron, bevinding]).join(' ')),
    english: english === undefined ? '' : plain(`${english.to.name} ${english.to.summary}`),
    vocabulary: [...new Set(known)].sort(),
  };
}
