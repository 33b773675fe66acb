import { type Cell, hideSmall, SMALLEST_CELL } from '../../shared/small-cells.ts';

/** With fewer, a count of the team says what one colleague did. */
export const FEWEST_COACHES = 3;

/** Counts of one team in one quarter, as the work left them behind. */
export interface Trace {
  /** `2026-4`: year and quarter. */
  readonly quarter: string;
  /** Choices made in the quarter, by how many coaches, and those of them that got a decision with its reason. */
  readonly choosers: number;
  readonly choices: number;
  readonly decided: number;
  /** Steps that ended in the quarter, of people of how many coaches, and those of which somebody said how it went. */
  readonly guides: number;
  readonly ended: number;
  readonly evaluated: number;
}

/** So many of so many; or hidden, because it would be about too few. */
export interface Share {
  readonly done: Cell;
  readonly of: Cell;
}

/** The rest is hidden together with the part: `of - done` may not give away a small count either. */
export function shareOf(done: number, of: number, coaches: number): Share {
  if (of > 0 && coaches < FEWEST_COACHES) return { done: 'hidden', of: 'hidden' };
  const { cells, total } = hideSmall([done, of - done], SMALLEST_CELL);
  return { done: cells[0] ?? 'hidden', of: total };
}

/** Out of a hundred, rounded; null when there is nothing to count or it is hidden. */
export const outOfHundred = ({ done, of }: Share): number | null =>
  done === 'hidden' || of === 'hidden' || of === 0 ? null : Math.round((100 * done) / of);
