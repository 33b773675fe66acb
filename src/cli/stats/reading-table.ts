import type { Answer, Detail } from './answer.ts';
import { screen, wrapped } from './wrapped.ts';

const heads = ['', 'estimate', 'std. error', 'statistic', 'df', 'from', 'to', 'p'] as const;

/** The answer for a reader at 80 columns: what it is, the estimates below each other, and what to know. */
export function readingTable(procedure: string, answer: Answer): string {
  const { method, n, missing, estimates, details, notes } = answer;
  const table = fitting((digits) => [
    heads,
    ...estimates.map((e) => [
      ...[e.term, ...[e.estimate, e.stdError, e.statistic, e.df].map((value) => shown(value, digits))],
      ...[shown(e.confLow, digits), shown(e.confHigh, digits), e.pValue === null ? '' : shownP(e.pValue)],
    ]),
  ]);
  return [
    ...wrapped(`${procedure}: ${method}`),
    answer.planned ? `n ${n}` : `${n} used, ${missing} left out because something is missing`,
    ...(estimates.length > 0 ? ['', ...table] : []),
    ...Object.entries(details).flatMap(([name, value]) => detailLines(name, value)),
    ...(notes.length > 0 ? ['', ...notes.flatMap((note) => wrapped(note))] : []),
  ].join('\n');
}

/** Six digits that mean something, or fewer; a whole number as it is. */
export function shown(value: number | null, digits = 6): string {
  if (value === null) return '';
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/** Under the smallest number a computer holds there are no digits left. */
const shownP = (p: number): string => (p === 0 ? '<1e-300' : p < 0.0001 ? p.toExponential(1) : p.toFixed(4));

/** Below each other, with as many digits as the screen is wide; a column that says nothing is left out. */
function fitting(rowsWith: (digits: number) => readonly (readonly string[])[]): string[] {
  for (let digits = 6; ; digits--) {
    const lines = aligned(rowsWith(digits));
    if (digits === 3 || lines.every((line) => line.length <= screen)) return lines;
  }
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const kept = [...head.keys()].filter((j) => j === 0 || body.some((row) => row[j] !== ''));
  const width = (j: number) => Math.max(...rows.map((row) => row[j]?.length ?? 0));
  const widths = new Map(kept.map((j) => [j, width(j)]));
  const padded = (cell: string, j: number) =>
    j === 0 ? cell.padEnd(widths.get(j) ?? 0) : cell.padStart(widths.get(j) ?? 0);
  return rows.map((row) =>
    kept
      .map((j) => padded(row[j] ?? '', j))
      .join('  ')
      .trimEnd(),
  );
}

const plain = (value: Detail, digits?: number): string => {
  if (typeof value === 'number') return shown(value, digits);
  if (Array.isArray(value)) return value.map((part: Detail) => plain(part, digits)).join(' to ');
  return value === null || value === undefined ? '' : String(value);
};

const isRecord = (value: Detail): value is { readonly [name: string]: Detail } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float64Array);

/** A number behind its name, a list of records as a table, anything deeper indented. */
function detailLines(name: string, value: Detail, indent = ''): readonly string[] {
  if (value === undefined || value === null) return [];
  if (value instanceof Float64Array) return detailLines(name, Array.from(value), indent);
  if (isRecord(value))
    return [
      `${indent}${name}`,
      ...Object.entries(value).flatMap(([key, part]) => detailLines(key, part, `${indent}  `)),
    ];
  if (!Array.isArray(value)) return wrapped(`${indent}${name}: ${plain(value)}`);
  const list = value as readonly Detail[];
  if (list.length === 0) return [];
  const rows = rowsOf(list);
  if (!rows) return wrapped(`${indent}${name}: ${list.map((one) => plain(one)).join(' ')}`);
  return [...(indent === '' ? [''] : []), `${indent}${name}`, ...fitting(rows).map((line) => indent + line)];
}

/** A list of records with their names above them, or of lists; undefined when it is neither. */
function rowsOf(list: readonly Detail[]): ((digits: number) => string[][]) | undefined {
  const records = list.filter(isRecord);
  const columns = Object.keys(records[0] ?? {});
  if (records.length === list.length)
    return (digits) => [columns, ...records.map((record) => columns.map((c) => plain(record[c], digits)))];
  if (!list.every((row) => Array.isArray(row))) return undefined;
  const lists = list as readonly (readonly Detail[])[];
  return (digits) => lists.map((row) => row.map((one) => plain(one, digits)));
}
