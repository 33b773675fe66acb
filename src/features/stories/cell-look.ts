import type { Cell } from '../../shared/small-cells.ts';

/** How a count is coloured: hatched where it is hidden, white where there is nobody. */
export type Look = 'hidden' | 'none' | 'low' | 'middle' | 'high';

export function lookOf(cell: Cell): Look {
  if (cell === 'hidden') return 'hidden';
  if (cell === 0) return 'none';
  if (cell < 10) return 'low';
  return cell < 15 ? 'middle' : 'high';
}
