import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Evidence } from '../../../shared/instrument.ts';
import type { Catalogue } from '../catalogue.ts';
import { findInstruments } from '../find.ts';
import { offerLinks } from '../links.ts';
import { longestText, parseOfferQuery } from '../query.ts';
import { selectionOf } from '../selection.ts';
import { ComparePage } from '../views/compare-page.tsx';
import { InstrumentPage } from '../views/instrument-page.tsx';
import { ListPage } from '../views/list-page.tsx';
import { MissingPage } from '../views/missing-page.tsx';
import { withEvidence } from '../with-evidence.ts';
import { catalogueOf } from './current.ts';
import { catalogueIn } from './in-language.ts';
import { searchIds } from './search.ts';
import { checksOf, offerViewOf } from './view.ts';

const reading = <T,>(c: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTenant(c.var.deps.db, { tenantId: c.var.tenant.id, accountId: c.var.session?.accountId ?? null }, work);

/** What the organisation of this transaction found itself, by instrument; a later feature knows. */
export type EvidenceOf = (tx: Tx) => Promise<ReadonlyMap<string, readonly Evidence[]>>;
type Current = (tx: Tx) => Promise<Catalogue>;

const nothingSearched = { ids: null, repaired: [], suggestions: [] };

const list =
  (current: Current): Route['handle'] =>
  async (c) => {
    const { searchParams } = new URL(c.req.url);
    const { catalogue, query, errors, search } = await reading(c, async (tx) => {
      const catalogue = await current(tx);
      const parsed = parseOfferQuery(searchParams, catalogue);
      const search = parsed.query.text === '' ? nothingSearched : await searchIds(tx, parsed.query.text);
      return { ...parsed, catalogue: catalogueIn(c.var.locale, catalogue), search };
    });
    const view = offerViewOf(c, catalogue, query.filters.gemeente);
    const asked = findInstruments(catalogue, query, search.ids, view.today);
    // A page that is gone because the offer shrank: the last one is nearer than nothing.
    const last = { ...query, page: Math.min(query.page, asked.pages) };
    const found = last.page === query.page ? asked : findInstruments(catalogue, last, search.ids, view.today);
    const { repaired, suggestions } = search;
    return render(
      c,
      <ListPage
        view={view}
        query={last}
        found={found}
        errors={errors}
        repaired={repaired}
        suggestions={suggestions}
      />,
    );
  };

const compare =
  (current: Current): Route['handle'] =>
  async (c) => {
    const catalogue = catalogueIn(c.var.locale, await reading(c, current));
    const selection = selectionOf(catalogue, c.req.queries('id') ?? []);
    return render(c, <ComparePage view={offerViewOf(c, catalogue)} selection={selection} />);
  };

const mostAlike = 5;

/** What the address may have meant: its words, or words that look like them. */
async function alike(tx: Tx, id: string): Promise<readonly string[]> {
  const { ids, suggestions } = await searchIds(tx, id.replaceAll('-', ' ').slice(0, longestText));
  return ids.length > 0 ? ids : (await searchIds(tx, suggestions.join(' '))).ids;
}

const instrument =
  (current: Current): Route['handle'] =>
  async (c) => {
    const id = c.req.param('id') ?? '';
    const catalogue = catalogueIn(c.var.locale, await reading(c, current));
    const one = catalogue.byId.get(id);
    const view = offerViewOf(c, catalogue);
    if (one !== undefined) {
      const runs = catalogue.offerings.get(id) ?? [];
      return render(c, <InstrumentPage one={one} runs={runs} checks={checksOf(id)} view={view} />);
    }
    const ids = await reading(c, (tx) => alike(tx, id));
    const like = ids.slice(0, mostAlike).flatMap((near) => catalogue.byId.get(near) ?? []);
    return render(c, <MissingPage like={like} view={view} />, { status: 404 });
  };

export function pagesWith(evidence: EvidenceOf): readonly Route[] {
  const current: Current = async (tx) => withEvidence(await catalogueOf(tx), await evidence(tx));
  return [
    { method: 'GET', path: offerLinks.all, access: 'public', handle: list(current) },
    { method: 'GET', path: offerLinks.compare, access: 'public', handle: compare(current) },
    { method: 'GET', path: offerLinks.instrument(':id'), access: 'public', handle: instrument(current) },
  ];
}
