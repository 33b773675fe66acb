import { readBaseCatalogue, toInstrument } from '../../src/features/catalogue/index.ts';
import { type Compiled, compile } from '../../src/features/choice/advice/compile.ts';
import { compileWith, readBasePolicy, readPointers, rulesOf } from '../../src/features/choice/content.ts';
import { syntheticCatalogue } from './synthetic.ts';

const base = readBaseCatalogue().map(toInstrument);

/** The base catalogue, or an artificial one of any size, with the base policy and pointers. */
export const compiledBase = (): Compiled => compileWith(base, readPointers(), readBasePolicy());
export const compiledOf = (size: number): Compiled =>
  compile(syntheticCatalogue(base, size), rulesOf(readPointers()), readBasePolicy(), 'bench');
