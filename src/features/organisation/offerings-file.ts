import { isDay } from '../../shared/calendar-day.ts';
import type { Offering } from '../../shared/instrument.ts';

const required = ['kenmerk', 'instrument', 'gemeente', 'aanbieder', 'plaats'] as const;
const optional = ['start', 'plaatsen', 'vrije plaatsen', 'wachtweken'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];
export const offeringColumns: readonly Column[] = [...required, ...optional];

/** A row of the file, with the line it begins on. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is there already in the organisation. */
export interface Known {
  readonly instruments: readonly Named[];
  readonly municipalities: readonly Named[];
  readonly offerings: ReadonlySet<string>;
}

export interface Verdict {
  readonly line: number;
  readonly id: string;
  readonly says: 'new' | 'changed' | readonly string[];
}

export type JudgedFile =
  | { readonly kind: 'unreadable'; readonly why: string }
  | {
      readonly kind: 'judged';
      readonly verdicts: readonly Verdict[];
      readonly offerings: readonly Offering[];
    };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();

/** By its id or by its name; capitals do not matter. */
const find = (list: readonly Named[], text: string): string | undefined =>
  list.find(({ id, name }) => id === text || plain(name) === plain(text))?.id;

/** `2026-12-01` or `1-12-2026`; undefined when there is no such day. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, dayFirst, monthNext, yearLast] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const iso = [
    year ?? yearLast,
    (month ?? monthNext)?.padStart(2, '0'),
    (day ?? dayFirst)?.padStart(2, '0'),
  ].join('-');
  return isDay(iso) ? iso : undefined;
}

function headerProblem({ cells }: Line): string | undefined {
  const names = cells.map(plain);
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0) return `The header misses ${missing.join(', ')}.`;
  const strange = names.filter((name) => !offeringColumns.some((column) => column === name));
  if (strange.length > 0)
    return `The header has ${strange.map((name) => `"${name}"`).join(', ')}; known are ${offeringColumns.join(', ')}.`;
  return new Set(names).size < names.length ? 'The header has a column twice.' : undefined;
}

/** Judges every row; only when each is right there is something to store. */
export function judgeOfferings([header, ...rows]: readonly Line[], known: Known): JudgedFile {
  if (header === undefined) return { kind: 'unreadable', why: 'The file is empty.' };
  const wrong = headerProblem(header);
  if (wrong !== undefined) return { kind: 'unreadable', why: wrong };
  if (rows.length === 0) return { kind: 'unreadable', why: 'There is only a header.' };
  const names = header.cells.map(plain);
  const seen = new Map<string, number>();
  const judged = rows.map((row) => {
    const cell = (column: Column): string => row.cells[names.indexOf(column)] ?? '';
    const id = cell('kenmerk');
    const read = readRow(cell, known);
    const said = [...read.problems];
    if (row.cells.length !== names.length)
      said.unshift(`has ${row.cells.length} cells and the header ${names.length}`);
    const twice = seen.get(id);
    if (twice !== undefined) said.push(`kenmerk "${id}" stands on line ${twice} too`);
    seen.set(id, row.row);
    const says = said.length > 0 ? said : known.offerings.has(id) ? ('changed' as const) : ('new' as const);
    return { verdict: { line: row.row, id, says }, offering: read.offering };
  });
  const verdicts = judged.map(({ verdict }) => verdict);
  const right = verdicts.every(({ says }) => typeof says === 'string');
  return { kind: 'judged', verdicts, offerings: right ? judged.map(({ offering }) => offering) : [] };
}

function readRow(cell: (column: Column) => string, known: Known) {
  const problems: string[] = [];
  const id = cell('kenmerk');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    problems.push(`kenmerk "${id}" may hold small letters, figures and single hyphens`);
  const existing = (column: 'instrument' | 'gemeente', list: readonly Named[]): string => {
    const found = find(list, cell(column));
    if (found === undefined) problems.push(`${column} "${cell(column)}" does not exist here`);
    return found ?? '';
  };
  const words = (column: 'aanbieder' | 'plaats'): string => {
    if (cell(column) === '') problems.push(`${column} is empty`);
    if (cell(column).length > 120) problems.push(`${column} is longer than 120 letters`);
    return cell(column);
  };
  const count = (column: 'plaatsen' | 'vrije plaatsen' | 'wachtweken'): number | null => {
    if (cell(column) === '') return null;
    // A spreadsheet that shows two decimals saves `12,00`.
    const [, whole] = /^(\d{1,5})(?:[,.]0{1,4})?$/.exec(cell(column)) ?? [];
    if (whole !== undefined) return Number(whole);
    problems.push(`${column} "${cell(column)}" is no whole number`);
    return null;
  };
  const start = cell('start');
  const startsOn = start === '' ? null : (dayIn(start) ?? null);
  if (start !== '' && startsOn === null) problems.push(`start "${start}" is no day; write 2026-12-01`);
  const offering: Offering = {
    id,
    instrument: existing('instrument', known.instruments),
    municipality: existing('gemeente', known.municipalities),
    provider: words('aanbieder'),
    place: words('plaats'),
    startsOn,
    places: count('plaatsen'),
    openPlaces: count('vrije plaatsen'),
    waitingWeeks: count('wachtweken'),
    invented: false,
  };
  const { places, openPlaces } = offering;
  if (places !== null && openPlaces !== null && openPlaces > places)
    problems.push('there are more vrije plaatsen than plaatsen');
  return { offering, problems };
}
