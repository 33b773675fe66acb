import type { Catalogue } from './catalogue.ts';
import { type FacetName, type Filters, facetNames, facets, noFilters } from './facets.ts';

/** What is asked of the offer; everything of it stands in the address. */
export interface OfferQuery {
  readonly text: string;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
}

export interface QueryError {
  readonly parameter: string;
  readonly value: string;
  readonly problem: 'unknownParameter' | 'unknownValue' | 'onlyOne' | 'tooLong';
}

export const longestText = 200;
const lastPage = 10_000;

/** Words of an address that are not about the offer: the language of the page. */
const ofThePage = ['taal'];

const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);

type Known = Pick<Catalogue, 'municipalities'>;
type Note = (parameter: string, value: string, problem: QueryError['problem']) => void;

/** `leefgebied=geld&leefgebied=taal` or `leefgebied=geld,taal`; an empty value is a field that was left empty. */
const valuesIn = (parameters: URLSearchParams, name: string): string[] => [
  ...new Set(
    parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

function parseFacet(parameters: URLSearchParams, name: FacetName, known: Known, note: Note): string[] {
  const { single, values, accepts } = facets[name];
  const ids = values(known);
  const accepted = valuesIn(parameters, name).filter((value) => {
    const good = accepts ? accepts(value) : ids.includes(value);
    if (!good) note(name, value, 'unknownValue');
    return good;
  });
  if (!single || accepted.length < 2) return accepted;
  note(name, accepted.slice(1).join(', '), 'onlyOne');
  return accepted.slice(0, 1);
}

function parseText(parameters: URLSearchParams, note: Note): string {
  const [text = '', ...more] = parameters.getAll('zoek').map((value) => value.trim());
  if (more.length > 0) note('zoek', more.join(', '), 'onlyOne');
  if (text.length > longestText) note('zoek', text.slice(0, longestText), 'tooLong');
  return text.slice(0, longestText);
}

function parsePage(parameters: URLSearchParams, note: Note): number {
  const [page = '1', ...more] = valuesIn(parameters, 'pagina');
  if (more.length > 0) note('pagina', more.join(', '), 'onlyOne');
  if (/^[1-9]\d{0,4}$/.test(page) && Number(page) <= lastPage) return Number(page);
  note('pagina', page, 'unknownValue');
  return 1;
}

/**
 * Reads an address. What we do not know is left out and told, all of it at once: a page goes on without it and says so,
 * the API refuses.
 */
export function parseOfferQuery(
  parameters: URLSearchParams,
  known: Known,
): { query: OfferQuery; errors: readonly QueryError[] } {
  const errors: QueryError[] = [];
  const note: Note = (parameter, value, problem) => errors.push({ parameter, value, problem });
  for (const name of new Set(parameters.keys())) {
    if (isFacet(name) || ['zoek', 'pagina', ...ofThePage].includes(name)) continue;
    note(name, parameters.get(name) ?? '', 'unknownParameter');
  }
  const chosen = facetNames.map((name) => [name, parseFacet(parameters, name, known, note)] as const);
  const filters: Filters = { ...noFilters, ...Object.fromEntries(chosen) };
  return { query: { text: parseText(parameters, note), filters, page: parsePage(parameters, note) }, errors };
}
