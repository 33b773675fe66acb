import type { Insertable, Selectable } from 'kysely';
import type { Assumptions, Model, StoredLine } from '../model.ts';
import type { Effect, Line, Three, Who } from '../words.ts';
import type { ValueLineTable, ValueModelTable } from './tables.ts';

/** Between a row of the database and the words of the rules. */
const hundredth = 100;

const threeOf = (low: number | null, mid: number | null, high: number | null): Three | null =>
  low === null || mid === null || high === null ? null : { low, mid, high };

function effectOf(row: Selectable<ValueModelTable>): Effect | null {
  const ends = threeOf(row.effect_low, row.effect_mid, row.effect_high);
  if (ends === null || row.effect_comparison === null) return null;
  return {
    low: ends.low / hundredth,
    mid: ends.mid / hundredth,
    high: ends.high / hundredth,
    comparison: row.effect_comparison,
    months: row.effect_months,
    source: { text: row.effect_source, url: row.effect_url, year: row.effect_year },
    finding: row.finding_id,
  };
}

/** With the name of who changed it last. */
type Named<Table> = Selectable<Table> & { readonly changer: string };

export const modelOf = (row: Named<ValueModelTable>, lines: readonly StoredLine[]): Model => ({
  id: row.id,
  name: row.name,
  instrument: row.instrument_id,
  municipality: row.municipality_id,
  priceYear: row.price_year,
  horizonYears: row.horizon_years,
  discountBp: row.discount_bp,
  discountSource: row.discount_source,
  participants: row.participants,
  effect: effectOf(row),
  published: row.published,
  invented: row.invented,
  version: row.version,
  changedBy: { id: row.changed_by, name: row.changer },
  changedAt: row.changed_at,
  lines,
});

const whoOf = (party: Who['party'], municipality: string | null): Who => ({ party, municipality });

export const lineOf = (row: Named<ValueLineTable>): StoredLine => ({
  id: row.id,
  kind: row.kind,
  who: whoOf(row.party, row.municipality_id),
  from: row.from_party === null ? null : whoOf(row.from_party, row.from_municipality_id),
  category: row.category,
  what: row.what,
  per: row.per,
  amounts: threeOf(row.amount_low, row.amount_mid, row.amount_high),
  firstYear: row.first_year,
  years: row.years,
  source: { text: row.source, url: row.source_url, year: row.source_year },
  strength: row.strength,
  lifeDomain: row.life_domain,
  version: row.version,
  changedBy: { id: row.changed_by, name: row.changer },
  changedAt: row.changed_at,
});

export const modelRow = (model: Assumptions) => ({
  name: model.name,
  instrument_id: model.instrument,
  municipality_id: model.municipality,
  price_year: model.priceYear,
  horizon_years: model.horizonYears,
  discount_bp: model.discountBp,
  discount_source: model.discountSource,
  participants: model.participants,
  ...effectRow(model.effect),
});

const inHundredths = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * hundredth);

const effectRow = (effect: Effect | null) => ({
  effect_low: inHundredths(effect?.low),
  effect_mid: inHundredths(effect?.mid),
  effect_high: inHundredths(effect?.high),
  effect_comparison: effect?.comparison ?? null,
  effect_months: effect?.months ?? null,
  effect_source: effect?.source.text ?? '',
  effect_url: effect?.source.url ?? '',
  effect_year: effect?.source.year ?? null,
  finding_id: effect?.finding ?? null,
});

type Own = 'tenant_id' | 'id' | 'model_id' | 'version' | 'made_at' | 'changed_by' | 'changed_at';
type LineRow = Omit<Insertable<ValueLineTable>, Own>;

export const lineRow = (line: Omit<Line, 'id'>): LineRow => ({
  kind: line.kind,
  party: line.who.party,
  municipality_id: line.who.municipality,
  from_party: line.from?.party ?? null,
  from_municipality_id: line.from?.municipality ?? null,
  category: line.category,
  what: line.what,
  per: line.per,
  amount_low: line.amounts?.low ?? null,
  amount_mid: line.amounts?.mid ?? null,
  amount_high: line.amounts?.high ?? null,
  first_year: line.firstYear,
  years: line.years,
  source: line.source.text,
  source_url: line.source.url,
  source_year: line.source.year,
  strength: line.strength,
  life_domain: line.lifeDomain,
});
