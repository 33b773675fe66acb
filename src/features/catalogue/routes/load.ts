import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/index.ts';
import { readBaseCatalogue, readEnglish, readSynonyms } from '../content.ts';
import { loadedBase, rememberBase, type StoredInstrument, storeInstruments } from '../queries/store.ts';
import { searchDocument } from '../search-document.ts';
import { readVocabulary } from '../vocabulary.ts';

/** Goes up when `storeInstruments` makes another search document of the same words. */
const searchVersion = 2;

interface Base {
  readonly instruments: readonly StoredInstrument[];
  readonly mark: string;
}

let base: Base | undefined;

/** Read once for all tenants of an installation. */
function readBase(): Base {
  if (base) return base;
  const vocabulary = readVocabulary();
  const synonyms = readSynonyms();
  const records = readBaseCatalogue();
  const english = readEnglish(records);
  const instruments = records.map((record, position) => {
    const document = searchDocument(record, vocabulary, synonyms, english.get(record.id));
    return { position, record, document };
  });
  const mark = createHash('sha256').update(JSON.stringify(instruments)).digest('base64url');
  base = { instruments, mark };
  return base;
}

/** Gives the tenant of this transaction the base catalogue; does nothing when it has this one. Tells whether it did. */
export async function loadBaseCatalogue(tx: Tx): Promise<boolean> {
  const { instruments, mark } = readBase();
  const { base: loaded, server } = await loadedBase(tx);
  const wanted = `${mark} ${searchVersion} ${server}`;
  if (loaded === wanted) return false;
  await storeInstruments(tx, instruments);
  await rememberBase(tx, wanted);
  return true;
}
