import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Offering } from '../../shared/instrument.ts';
import { assemble } from './catalogue.ts';
import { readBaseCatalogue } from './content.ts';
import { type FacetName, type Filters, facetNames, facets, noFilters } from './facets.ts';
import { findInstruments, pageSize } from './find.ts';
import { offerLinks } from './links.ts';
import { parseOfferQuery } from './query.ts';

const today = '2026-11-02';
const records = readBaseCatalogue();
const municipalities = ['lindewaard', 'elzendam'].map((id) => ({ id, name: id, invented: true }));

/** A third has a run in one place, a third in both; every other is full or has begun. */
const offerings: Offering[] = records.flatMap(({ id }, at) =>
  municipalities.slice(0, at % 3).map((municipality, place) => ({
    id: `${id}-${place}`,
    instrument: id,
    provider: 'Werkhuis',
    municipality: municipality.id,
    place: 'Buurthuis',
    startsOn: at % 4 === 0 ? '2026-01-01' : null,
    places: 8,
    openPlaces: (at + place) % 2 === 0 ? 0 : 3,
    waitingWeeks: at % 9,
    invented: true,
  })),
);
const catalogue = assemble(1, records, offerings, municipalities);

const some = (name: FacetName) => {
  const values = [...facets[name].values(catalogue)];
  return fc.subarray(values, { maxLength: Math.min(values.length, facets[name].single ? 1 : 3) });
};
const filtersArb: fc.Arbitrary<Filters> = fc.record(
  {
    leefgebied: some('leefgebied'),
    soort: some('soort'),
    vorm: some('vorm'),
    trede: some('trede'),
    fase: some('fase'),
    doelgroep: some('doelgroep'),
    rol: some('rol'),
    taalniveau: some('taalniveau'),
    uren: some('uren'),
    gemeente: some('gemeente'),
    open: some('open'),
  },
  { noNullPrototype: true },
);
/** Mostly a few facets: with eleven nothing is ever found. */
const fewArb = fc.tuple(filtersArb, fc.subarray([...facetNames], { maxLength: 3 })).map(
  ([all, names]): Filters => ({
    ...noFilters,
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
  }),
);
const matchedArb = fc.option(fc.shuffledSubarray(records.map(({ id }) => id)), { nil: null });

const total = (filters: Filters, matched: readonly string[] | null): number =>
  findInstruments(catalogue, { text: '', filters, page: 1 }, matched, today).total;

test('a count is the number found when that value is chosen', () => {
  fc.assert(
    fc.property(fewArb, matchedArb, fc.constantFrom(...facetNames), (filters, matched, name) => {
      const found = findInstruments(catalogue, { text: '', filters, page: 1 }, matched, today);
      for (const { value, count } of found.facets[name]) {
        assert.equal(count, total({ ...filters, [name]: [value] }, matched), `${name}=${value}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('with open now and a municipality chosen, the count of another municipality is what choosing it gives', () => {
  const [one, other] = municipalities.map(({ id }) => id);
  assert.ok(one !== undefined && other !== undefined);
  const filters: Filters = { ...noFilters, gemeente: [one], open: ['ja'] };
  const found = findInstruments(catalogue, { text: '', filters, page: 1 }, null, today);
  const count = found.facets.gemeente.find(({ value }) => value === other)?.count;
  assert.equal(count, total({ ...filters, gemeente: [other] }, null));
  assert.ok((count ?? 0) > 0);
});

test('one more value in a facet never takes anything away, a value in another facet never adds', () => {
  fc.assert(
    fc.property(fewArb, fc.constantFrom(...facetNames), fc.nat(), (filters, name, pick) => {
      const values = facets[name].values(catalogue);
      const value = values[pick % values.length] ?? '';
      const more = total({ ...filters, [name]: [...filters[name], value] }, null);
      if (filters[name].length > 0) assert.ok(more >= total(filters, null));
      if (filters[name].length === 0) assert.ok(more <= total(filters, null));
    }),
  );
});

test('what is found was searched, stands in its order, and fits every facet', () => {
  fc.assert(
    fc.property(fewArb, matchedArb, (filters, matched) => {
      const scene = { catalogue, filters, today };
      const found = findInstruments(catalogue, { text: '', filters, page: 1 }, matched, today);
      const order = matched ?? records.map(({ id }) => id);
      const places = found.instruments.map(({ id }) => order.indexOf(id));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      for (const one of found.instruments) {
        for (const name of facetNames) {
          const chosen = filters[name];
          assert.ok(chosen.length === 0 || chosen.some((value) => facets[name].fits(one, value, scene)));
        }
      }
    }),
  );
});

test('the pages together are everything, once', () => {
  const query = { text: '', filters: noFilters, page: 1 };
  const { pages, total: all } = findInstruments(catalogue, query, null, today);
  const ids = Array.from({ length: pages }, (_, at) =>
    findInstruments(catalogue, { ...query, page: at + 1 }, null, today).instruments.map(({ id }) => id),
  ).flat();
  assert.deepEqual(
    ids,
    records.map(({ id }) => id),
  );
  assert.equal(pages, Math.ceil(all / pageSize));
  assert.deepEqual(findInstruments(catalogue, { ...query, page: 99 }, null, today).instruments, []);
});

test('every question comes back whole from its address', () => {
  const text = fc.string({ maxLength: 40 }).map((one) => one.trim());
  fc.assert(
    fc.property(text, filtersArb, fc.integer({ min: 1, max: 500 }), (asked, filters, page) => {
      const query = { text: asked, filters, page };
      const { searchParams } = new URL(offerLinks.list(query), 'http://x');
      assert.deepEqual(parseOfferQuery(searchParams, catalogue), { query, errors: [] });
    }),
  );
});

test('what we do not know is left out and told, all at once', () => {
  const asked = new URLSearchParams(
    'leefgebied=geld,maan&trede=9&uren=61&pagina=0&gemeente=utrecht&rol=opstap&taalniveau=A2&taalniveau=B1&zoek=a&zoek=b&leeftijd=44&taal=en&fase=',
  );
  const { query, errors } = parseOfferQuery(asked, catalogue);
  assert.deepEqual(
    errors.map(({ parameter, value, problem }) => `${parameter}=${value}: ${problem}`),
    [
      'leeftijd=44: unknownParameter',
      'leefgebied=maan: unknownValue',
      'trede=9: unknownValue',
      'taalniveau=B1: onlyOne',
      'uren=61: unknownValue',
      'gemeente=utrecht: unknownValue',
      'zoek=b: onlyOne',
      'pagina=0: unknownValue',
    ],
  );
  assert.deepEqual(query, {
    text: 'a',
    page: 1,
    filters: { ...noFilters, leefgebied: ['geld'], rol: ['opstap'], taalniveau: ['A2'] },
  });
});

test('what asks nothing, or what nobody knows, fits any level and any hours', () => {
  const scene = { catalogue, filters: noFilters, today };
  const one = catalogue.byId.get('no-riskpolis');
  assert.ok(one && facets.uren.fits(one, '0', scene) && facets.taalniveau.fits(one, 'A0', scene));
  const course = catalogue.byId.get('bbl-opleiding');
  assert.ok(course && !facets.uren.fits(course, '4', scene));
});

test('a full run in one place and an open one elsewhere is not open here', () => {
  const run = (id: string, municipality: string, openPlaces: number): Offering => ({
    ...(offerings[0] as Offering),
    ...{ id, instrument: 'stage', municipality, openPlaces, startsOn: null },
  });
  const mixed = assemble(1, records, [run('a', 'lindewaard', 0), run('b', 'elzendam', 2)], municipalities);
  const count = (gemeente: string[], open: string[]): number =>
    findInstruments(mixed, { text: '', filters: { ...noFilters, gemeente, open }, page: 1 }, null, today)
      .total;
  assert.deepEqual(
    [
      count(['lindewaard'], []),
      count(['lindewaard'], ['ja']),
      count(['elzendam'], ['ja']),
      count([], ['ja']),
    ],
    [1, 0, 1, 1],
  );
});
