import { clientNumberProblem } from './client-number.ts';
import { isWordKind, KINDS, type NewOutcome, type OutcomeKind, type OutcomeValue } from './outcome.ts';
import { amountIn, amountOf, dayIn, wordIn } from './outcome-cells.ts';

export const FIELDS = ['nummer', 'vanaf', 'tot', ...KINDS] as const;
export type FileField = (typeof FIELDS)[number];

/** Which column holds what, counted from 0; a field that is not there is not in the file. */
export type Mapping = Partial<Readonly<Record<FileField, number>>>;

type Cell = string | number;

export interface FileRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What headers are called; the first field that knows a header takes it. */
const called: Readonly<Record<FileField, RegExp>> = {
  nummer:
    /^(klant|client|cliënt|kenmerk|administratie)?\s*-?_?(nummer|nr\.?)$|^klantnummer|^cli[eë]nt(nummer|nr)/i,
  vanaf: /^(vanaf|van|start|begin|ingang|datum|met ingang)/i,
  tot: /^(tot|eind|t\/m)/i,
  work: /^(werk|baan|dienstverband|soort werk)/i,
  hours: /^(uren|aantal uren)/i,
  earnings: /^(inkomsten|verdiensten|loon|salaris|bruto)/i,
  benefit: /^(uitkering|bijstand)/i,
  debts: /^(schuld)/i,
  rung: /^(trede|ladder|participatieladder)/i,
};

/** A first guess; whoever brings the file in may choose otherwise. */
export function guessMapping(header: readonly string[]): Mapping {
  const mapping: Partial<Record<FileField, number>> = {};
  header.forEach((name, i) => {
    const field = FIELDS.find((one) => mapping[one] === undefined && called[one].test(name.trim()));
    if (field !== undefined) mapping[field] = i;
  });
  return mapping;
}

export type MappingProblem = 'numberMissing' | 'dayMissing' | 'kindMissing' | 'twice';

/** What must be said of the columns before rows can be judged. */
export function mappingProblem(mapping: Mapping): MappingProblem | undefined {
  if (mapping.nummer === undefined) return 'numberMissing';
  if (mapping.vanaf === undefined) return 'dayMissing';
  if (!KINDS.some((kind) => mapping[kind] !== undefined)) return 'kindMissing';
  const columns = Object.values(mapping);
  return new Set(columns).size < columns.length ? 'twice' : undefined;
}

export type CellProblem =
  | 'numberEmpty'
  | 'numberBsn'
  | 'numberOdd'
  | 'numberUnknown'
  | 'dayWrong'
  | 'dayAfterKnown'
  | 'endWrong'
  | 'wordUnknown'
  | 'amountWrong'
  | 'nothing'
  | 'twice';

export interface Wrong {
  /** The column it is in; undefined when it is about the whole row. */
  readonly field: FileField | undefined;
  readonly code: CellProblem;
  /** What stands there; for `twice` the other row. Never a number that could be a BSN. */
  readonly value: string;
}

export interface Judged {
  readonly row: number;
  readonly number: string;
  readonly says: 'new' | 'changed' | 'same' | readonly Wrong[];
}

export interface ToStore {
  readonly personId: string;
  readonly outcome: NewOutcome;
  /** What stood there and will be replaced. */
  readonly replaces: (NewOutcome & { readonly id: string }) | undefined;
}

export interface Known {
  readonly people: ReadonlyMap<string, string>;
  readonly outcomes: readonly (NewOutcome & { readonly id: string; readonly personId: string })[];
  /** The day on which the file was right. */
  readonly knownUntil: string;
}

export interface JudgedFile {
  readonly rows: readonly Judged[];
  readonly toStore: readonly ToStore[];
}

const keyOf = (personId: string, { kind, from }: Pick<NewOutcome, 'kind' | 'from'>): string =>
  `${personId} ${kind} ${from}`;

const isSame = (one: NewOutcome, other: NewOutcome): boolean =>
  one.value === other.value && one.to === other.to && one.knownUntil >= other.knownUntil;

/** Every row its verdict, and what the good rows would write. The same file twice writes nothing. */
export function judgeRows(rows: readonly FileRow[], mapping: Mapping, known: Known): JudgedFile {
  const existing = new Map(known.outcomes.map((one) => [keyOf(one.personId, one), one]));
  const seen = new Map<string, { readonly row: number; readonly outcome: NewOutcome }>();
  const toStore: ToStore[] = [];
  const judged = rows.map((row): Judged => {
    const { number, personId, outcomes, wrong } = readRow(row, mapping, known);
    for (const outcome of outcomes) {
      const before = seen.get(keyOf(personId, outcome));
      if (before !== undefined && !isSame(before.outcome, outcome))
        wrong.push({ field: outcome.kind, code: 'twice', value: String(before.row) });
    }
    if (wrong.length > 0) return { row: row.row, number, says: wrong };
    const changes = outcomes.flatMap((outcome): ToStore[] => {
      const key = keyOf(personId, outcome);
      if (seen.has(key)) return [];
      seen.set(key, { row: row.row, outcome });
      const replaces = existing.get(key);
      return replaces !== undefined && isSame(replaces, outcome) ? [] : [{ personId, outcome, replaces }];
    });
    toStore.push(...changes);
    const says =
      changes.length === 0 ? 'same' : changes.every((one) => one.replaces === undefined) ? 'new' : 'changed';
    return { row: row.row, number, says };
  });
  return { rows: judged, toStore };
}

function readRow({ cells }: FileRow, mapping: Mapping, known: Known) {
  const wrong: Wrong[] = [];
  const cellOf = (field: FileField): Cell => {
    const column = mapping[field];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const number = String(cellOf('nummer')).trim();
  const odd = number === '' ? undefined : clientNumberProblem(number);
  const personId = known.people.get(number) ?? '';
  if (number === '') wrong.push({ field: 'nummer', code: 'numberEmpty', value: '' });
  else if (odd === 'looks-like-bsn') wrong.push({ field: 'nummer', code: 'numberBsn', value: '' });
  else if (odd !== undefined) wrong.push({ field: 'nummer', code: 'numberOdd', value: number });
  else if (personId === '') wrong.push({ field: 'nummer', code: 'numberUnknown', value: number });
  const { from, to } = readDays(cellOf, known, wrong);
  const outcomes = KINDS.flatMap((kind): NewOutcome[] => {
    const cell = cellOf(kind);
    if (cell === '') return [];
    const value = valueIn(kind, cell);
    if (value === undefined) {
      wrong.push({
        field: kind,
        code: isWordKind(kind) ? 'wordUnknown' : 'amountWrong',
        value: String(cell),
      });
      return [];
    }
    return [{ kind, value, from, to, knownUntil: to ?? known.knownUntil }];
  });
  if (outcomes.length === 0 && wrong.length === 0)
    wrong.push({ field: undefined, code: 'nothing', value: '' });
  return { number: odd === 'looks-like-bsn' ? '' : number, personId, outcomes, wrong };
}

function readDays(cellOf: (field: FileField) => Cell, { knownUntil }: Known, wrong: Wrong[]) {
  const [first, last] = [cellOf('vanaf'), cellOf('tot')];
  const from = dayIn(first) ?? '';
  const to = last === '' ? null : (dayIn(last) ?? '');
  if (from === '') wrong.push({ field: 'vanaf', code: 'dayWrong', value: String(first) });
  else if (from > knownUntil) wrong.push({ field: 'vanaf', code: 'dayAfterKnown', value: from });
  if (to === '') wrong.push({ field: 'tot', code: 'dayWrong', value: String(last) });
  else if (to !== null && (to < from || to > knownUntil))
    wrong.push({ field: 'tot', code: 'endWrong', value: to });
  return { from, to };
}

function valueIn(kind: OutcomeKind, cell: Cell): OutcomeValue | undefined {
  if (isWordKind(kind)) return wordIn(kind, String(cell));
  const amount = typeof cell === 'number' ? cell : amountIn(cell);
  return amountOf(kind, amount);
}
