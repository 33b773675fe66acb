/** What other features may use of the catalogue. */
import type { Feature } from '../../platform/web/route.ts';
import { type EvidenceOf, pagesWith } from './routes/pages.tsx';

export { offeringJson, offeringSchema } from './api.ts';
export type { Catalogue, Municipality } from './catalogue.ts';
export { readBaseCatalogue } from './content.ts';
export { type FacetName, type Filters, facetNames } from './facets.ts';
export { type FacetCount, type FoundInstruments, findInstruments, pageSize } from './find.ts';
export { offerLinks } from './links.ts';
export { isOpen, openOfferings, type Where, waitingWeeks } from './offerings.ts';
export { catalogueChanged, storeOfferings } from './queries/store.ts';
export { type OfferQuery, parseOfferQuery, type QueryError } from './query.ts';
export { type InstrumentRecord, recordSchema, toInstrument } from './record.ts';
export { catalogueOf } from './routes/current.ts';
export { instrumentsIn } from './routes/in-language.ts';
export { loadBaseCatalogue } from './routes/load.ts';
export { type Found, searchIds } from './routes/search.ts';
export { SearchField } from './views/search-field.tsx';
export { readVocabulary } from './vocabulary.ts';
export { withEvidence } from './with-evidence.ts';

/** With what an organisation found itself, beside the research that comes with the catalogue. */
export const catalogueWith = (evidence: EvidenceOf): Feature => ({
  name: 'catalogue',
  routes: pagesWith(evidence),
});
