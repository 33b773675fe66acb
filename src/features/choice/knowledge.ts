import type { Ctx } from '../../platform/web/context.ts';
import { readBaseCatalogue, readVocabulary, toInstrument } from '../catalogue/index.ts';
import { type Adviser, adviserWith } from './adviser.ts';
import { compileWith, readBasePolicy, readPointerEnglish, readPointers, rulesOf } from './content.ts';

let base: Adviser | undefined;

/** The adviser of the organisation this request belongs to. */
export async function adviserOf(_c: Ctx): Promise<Adviser> {
  base ??= baseAdviser();
  return base;
}

function baseAdviser(): Adviser {
  const pointers = readPointers();
  return adviserWith({
    compiled: compileWith(readBaseCatalogue().map(toInstrument), pointers, readBasePolicy()),
    vocabulary: readVocabulary(),
    pointerEnglish: readPointerEnglish(rulesOf(pointers)),
    municipalities: [],
    nearby: () => ({ offerings: new Map(), waits: new Map() }),
  });
}
