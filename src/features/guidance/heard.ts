import { type Agreement, type Standing, standingOf } from './agreement.ts';

/** What is known of contact with one person of a caseload. */
export interface HeardRow {
  readonly id: string;
  readonly agreement: Pick<Agreement, 'everyDays' | 'agreedAt'> | null;
  readonly lastHeard: Date | null;
  /** When the message was sent that still waits for an answer of the coach. */
  readonly asksSince: Date | null;
}

/** Heard as agreed or not; and who wrote last and waits for an answer. */
export const HEARD_KINDS = ['late', 'asks', 'within', 'none'] as const;
export type HeardKind = (typeof HEARD_KINDS)[number];
export type HeardLists = Readonly<Record<HeardKind, readonly HeardRow[]>>;

const rank = (standing: Standing): number =>
  standing.kind === 'late' ? -standing.daysLate : standing.kind === 'within' ? standing.daysLeft : 0;
const time = (moment: Date | null): number => moment?.getTime() ?? 0;

/** Who needs attention first stands first; one person may wait for an answer and be silent for too long. */
export function heardLists(rows: readonly HeardRow[], now: Date): HeardLists {
  const judged = rows.map((row) => ({ row, standing: standingOf(row.agreement, row.lastHeard, now) }));
  const of = (kind: Standing['kind']) =>
    judged
      .filter(({ standing }) => standing.kind === kind)
      .toSorted(
        (a, b) => rank(a.standing) - rank(b.standing) || time(a.row.lastHeard) - time(b.row.lastHeard),
      )
      .map(({ row }) => row);
  const asks = rows
    .filter(({ asksSince }) => asksSince !== null)
    .toSorted((a, b) => time(a.asksSince) - time(b.asksSince));
  return { late: of('late'), within: of('within'), none: of('none'), asks };
}
