import { z } from 'zod';
import { readContent } from '../../platform/content.ts';
import { type Vocabulary, WORD_LISTS, type Word, type WordList } from '../../shared/vocabulary.ts';

const word = z.tuple([z.union([z.string(), z.number()]), z.string()]).rest(z.string());
const lists = Object.keys(WORD_LISTS) as WordList[];
const dutchSchema = z.looseObject(Object.fromEntries(lists.map((l) => [l, z.array(word)])));
const englishSchema = z.strictObject(
  Object.fromEntries(lists.map((l) => [l, z.record(z.string(), z.string())])),
);

let known: Vocabulary | undefined;

/**
 * Labels and terms of every word the code knows, read once. @throws Error when a file misses a word, has one too many, or
 * lacks its English label: then code and content have drifted apart.
 */
export const readVocabulary = (): Vocabulary => (known ??= read());

function read(): Vocabulary {
  const dutch = z.record(z.string(), z.unknown()).parse(readContent('vocabularia.json', dutchSchema));
  const english = readContent('vocabularia.en.json', englishSchema);
  const entries = lists.map((list) => [
    list,
    wordsOf(list, z.array(word).parse(dutch[list]), english[list] ?? {}),
  ]);
  return Object.fromEntries(entries) as Vocabulary;
}

function wordsOf(
  list: WordList,
  rows: z.infer<typeof word>[],
  english: Record<string, string>,
): Map<string | number, Word> {
  const words = new Map<string | number, Word>();
  for (const [id, nl, term] of rows) {
    const en = english[String(id)];
    if (en === undefined) throw new Error(`content/vocabularia.en.json mist ${list}.${id}`);
    words.set(id, { nl, en, term: term ?? nl });
  }
  const known = new Set<string | number>(WORD_LISTS[list]);
  const strange = [...words.keys()].find((id) => !known.has(id));
  if (strange !== undefined || words.size !== known.size) {
    throw new Error(`content/vocabularia.json, ${list}: ${strange ?? 'er mist een woord'} kent de code niet`);
  }
  return words;
}
