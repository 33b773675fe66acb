/** What other features may use of the catalogue. */
export {
  type InstrumentRecord,
  readBaseCatalogue,
  recordSchema,
  toInstrument,
} from './content.ts';
export { readVocabulary } from './vocabulary.ts';
