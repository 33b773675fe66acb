import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { catalogueOf, instrumentsIn, readVocabulary } from '../../catalogue/index.ts';
import type { EvidenceView } from '../views/props.ts';

let words: Vocabulary | undefined;

export async function viewOf(c: Ctx, tx: Tx): Promise<EvidenceView> {
  words ??= readVocabulary();
  const { instruments } = await catalogueOf(tx);
  return {
    shell: shellOf(c),
    words,
    instruments: new Map(instrumentsIn(c.var.locale, instruments).map((one) => [one.id, one])),
  };
}
