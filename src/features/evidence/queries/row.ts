import type { Selectable } from 'kysely';
import type { Finding, FindingContent } from '../finding.ts';
import type { FindingTable } from './tables.ts';

export interface FindingRow extends Selectable<FindingTable> {
  readonly maker: string | null;
  readonly changer: string | null;
  readonly publisher: string | null;
  readonly withdrawer: string | null;
}

export function findingOf(row: FindingRow): Finding {
  const { estimate, low, high, unit, better } = row;
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    invented: row.invented,
    instrument: row.instrument_id,
    statement: row.statement,
    population: row.population,
    targetGroups: row.target_groups,
    measure: row.measure,
    outcome: row.outcome,
    horizonMonths: row.horizon_months,
    comparison: row.comparison,
    effect:
      estimate === null || unit === null || better === null ? null : { estimate, low, high, unit, better },
    people: row.people,
    direction: row.direction,
    strength: row.strength,
    source: { title: row.source_title, address: row.source_address, year: row.source_year },
    studyId: row.study_id,
    made: { at: row.made_at, by: row.maker, byId: row.made_by },
    changed: { at: row.changed_at, by: row.changer, byId: row.changed_by },
    published:
      row.published_at === null ? null : { at: row.published_at, by: row.publisher, byId: row.published_by },
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { at: row.withdrawn_at, by: row.withdrawer, byId: row.withdrawn_by, why: row.withdrawn_why ?? '' },
  };
}

/** What somebody wrote, as columns. */
export const columnsOf = (content: FindingContent) => ({
  instrument_id: content.instrument,
  statement: content.statement,
  population: content.population,
  target_groups: [...content.targetGroups],
  measure: content.measure,
  outcome: content.outcome,
  horizon_months: content.horizonMonths,
  comparison: content.comparison,
  estimate: content.effect?.estimate ?? null,
  low: content.effect?.low ?? null,
  high: content.effect?.high ?? null,
  unit: content.effect?.unit ?? null,
  better: content.effect?.better ?? null,
  people: content.people,
  direction: content.direction,
  strength: content.strength,
  source_title: content.source.title,
  source_address: content.source.address,
  source_year: content.source.year,
  study_id: content.studyId,
});
