import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/index.ts';

/** A word of a query as it is searched: as typed (stem, spelling, beginning), or another word in its place. */
export interface Probe {
  /** Which word of the query it stands for. */
  readonly term: number;
  readonly kind: 'typed' | 'beginning' | 'other';
  readonly word: string;
  /** How much finding it counts, next to finding what was typed. */
  readonly factor: number;
}

export interface KnownTerm {
  readonly term: string;
  /** A word such as *de*, *ik* or *with*, which says nothing. */
  readonly empty: boolean;
  /** How many instruments have the word itself, its stem, or a longer word that begins with it. */
  readonly found: number;
}

/** What the catalogue knows of each word. */
export async function knownTerms(tx: Tx, terms: readonly string[]): Promise<KnownTerm[]> {
  const { rows } = await sql<KnownTerm>`
    select term, ''::tsvector in (to_tsvector('dutch', term), to_tsvector('english', term)) as empty, (
      select count(*) from instrument
      where search @@ (plainto_tsquery('dutch', term) || plainto_tsquery('simple', term) ||
        case when length(term) > 3 then to_tsquery('simple', term || ':*') else ''::tsquery end)) as found
    from unnest(${terms}::text[]) with ordinality as t(term, at) order by at`.execute(tx);
  return rows;
}

export interface LikeWord {
  readonly term: string;
  readonly word: string;
  readonly holds: boolean;
}

/** Words of the catalogue that hold these; for words nobody knows also those that look alike: they share trigrams. */
export async function wordsLike(
  tx: Tx,
  terms: readonly { readonly term: string; readonly known: boolean }[],
): Promise<LikeWord[]> {
  if (terms.length === 0) return [];
  const { rows } = await sql<LikeWord>`
    with word as materialized (select distinct unnest(words) as word from instrument)
    select term, word, holds from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as t(term text, known boolean)
    cross join lateral (
      select word, length(term) > 4 and strpos(word, term) > 0 as holds, case when known then 0 else similarity(word, term) end as alike
      from word
    ) near
    where holds or alike >= 0.15
    order by term, holds desc, alike desc, word limit 400`.execute(tx);
  return rows;
}

/** Name, search words and synonyms, labels, text: how much a word weighs there, in the order of PostgreSQL (D to A). */
const weights = '{0.12, 0.3, 0.8, 1}';

/**
 * The ids that fit, best first. Each word counts once, for where it weighs most, and more when few instruments have it
 * (`worth`). What shares less than two fifths of what was asked with the text is left out: it only has a common word.
 */
export async function rankedIds(tx: Tx, probes: readonly Probe[], phrase: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with probe as (
      select term, factor, case kind
        when 'typed' then plainto_tsquery('dutch', word) || plainto_tsquery('simple', word)
        when 'beginning' then to_tsquery('simple', word || ':*')
        else plainto_tsquery('simple', word) end as query
      from jsonb_to_recordset(${JSON.stringify(probes)}::jsonb) as p(term int, kind text, word text, factor real)
    ), hit as (
      select id, position, term, max(factor) as share, max(factor * ts_rank(${weights}::real[], search, query)) as score
      from probe join instrument on search @@ query group by id, position, term
    ), rare as (
      select term, ln(1 + (select count(*) from instrument)::real / count(*)) as worth from hit group by term
    ), found as (
      select id, position, sum(score * worth) as score, sum(share * worth) as share
      from hit join rare using (term) group by id, position
    ), whole as (
      select id from instrument, phraseto_tsquery('simple', ${phrase}) query where numnode(query) > 1 and search @@ query
    )
    select id from found where share >= 0.4 * (select max(share) from found)
    order by score * (case when id in (select id from whole) then 1.5 else 1 end) desc, position, id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
