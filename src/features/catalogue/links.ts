import { type FacetName, facetNames, noFilters } from './facets.ts';
import type { OfferQuery } from './query.ts';

export const everything: OfferQuery = { text: '', filters: noFilters, page: 1 };

function list(query: OfferQuery): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.set('zoek', query.text);
  for (const name of facetNames) for (const value of query.filters[name]) parameters.append(name, value);
  if (query.page > 1) parameters.set('pagina', String(query.page));
  const asked = parameters.toString();
  return asked === '' ? '/aanbod' : `/aanbod?${asked}`;
}

export const offerLinks = {
  list,
  all: '/aanbod',
  compare: '/aanbod/vergelijk',
  instrument: (id: string): string => `/aanbod/${id}`,
  comparing: (ids: readonly string[]): string => `/aanbod/vergelijk?${ids.map((id) => `id=${id}`).join('&')}`,
  searching: (text: string): string => list({ ...everything, text }),
  filtered: (name: FacetName, value: string): string =>
    list({ ...everything, filters: { ...noFilters, [name]: [value] } }),
  /** The same question without one value; back on the first page, because the last may be gone. */
  without: (query: OfferQuery, name: FacetName, value: string): string =>
    list({
      ...query,
      page: 1,
      filters: { ...query.filters, [name]: query.filters[name].filter((one) => one !== value) },
    }),
  withoutText: (query: OfferQuery): string => list({ ...query, text: '', page: 1 }),
  page: (query: OfferQuery, page: number): string => list({ ...query, page }),
} as const;
