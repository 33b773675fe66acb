import { type Cell, hideSmall } from '../../shared/small-cells.ts';

/** Of one pointer: in how many latest choices of people it fired, and what was decided then. */
export interface PointerCount {
  readonly pointer: number;
  readonly fired: number;
  /** What was chosen holds something that the pointer favoured. */
  readonly followed: number;
  /** Nothing decided yet, or *nog niet*. */
  readonly undecided: number;
}

export interface PointerCounts {
  /** People whose latest choice says which pointers fired. */
  readonly known: number;
  /** People whose latest choice is from before that was written down. */
  readonly unknown: number;
  readonly pointers: readonly PointerCount[];
}

export interface PointerCells {
  readonly fired: Cell;
  readonly followed: Cell;
  readonly other: Cell;
  readonly undecided: Cell;
}

const HIDDEN: PointerCells = { fired: 'hidden', followed: 'hidden', other: 'hidden', undecided: 'hidden' };

/** What may be told: no small group, and none that comes out by taking one number from another. */
export function pointerCells(count: PointerCount, known: number, minimum: number): PointerCells {
  const { fired, followed, undecided } = count;
  const whole = hideSmall([fired, known - fired], minimum);
  if (whole.cells[0] === 'hidden') return HIDDEN;
  const { cells, total } = hideSmall([followed, fired - followed - undecided, undecided], minimum);
  const [a = 'hidden', b = 'hidden', c = 'hidden'] = cells;
  return { fired: total, followed: a, other: b, undecided: c };
}
