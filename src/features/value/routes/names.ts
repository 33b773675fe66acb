import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { catalogueOf, instrumentsIn, readVocabulary } from '../../catalogue/index.ts';
import type { Names } from '../views/names.ts';

const vocabulary = readVocabulary();

/** The names the pages need, in the language of the reader. */
export async function namesFor(c: Ctx, tx: Tx): Promise<Names> {
  const { instruments, municipalities } = await catalogueOf(tx);
  const named = instrumentsIn(c.var.locale, instruments).map(({ id, name }) => ({ id, name }));
  return {
    instruments: named.toSorted((a, b) => a.name.localeCompare(b.name, c.var.locale)),
    municipalities,
    vocabulary,
  };
}
