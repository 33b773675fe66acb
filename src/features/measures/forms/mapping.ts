import { isDay } from '../../../shared/calendar-day.ts';
import { FIELDS, guessMapping, type Mapping } from '../outcome-file.ts';

/** Where a column is chosen: `kolom-nummer=0`; empty: not in the file. */
export const columnField = (field: string): string => `kolom-${field}`;

/** As chosen in the address, or a guess when nothing was chosen yet. */
export function readMapping(query: URLSearchParams, header: readonly string[]): Mapping {
  if (!query.has(columnField('nummer'))) return guessMapping(header);
  const chosen = FIELDS.flatMap((field) => {
    const text = query.get(columnField(field)) ?? '';
    const column = /^\d{1,2}$/.test(text) ? Number(text) : header.length;
    return column < header.length ? [[field, column] as const] : [];
  });
  return Object.fromEntries(chosen);
}

export interface KnownUntil {
  readonly typed: string;
  /** Null: not a day, or one that is still to come. */
  readonly day: string | null;
}

export function readKnownUntil(query: URLSearchParams, today: string): KnownUntil {
  const typed = query.get('peildatum') ?? today;
  return { typed, day: isDay(typed) && typed <= today ? typed : null };
}
