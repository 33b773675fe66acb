import type { Cell } from '../../../shared/small-cells.ts';
import { lookOf } from '../cell-look.ts';

export interface CellProps {
  readonly cell: Cell;
  /** Where the stories behind it are read. */
  readonly href: string;
  readonly label: string;
  readonly hidden: string;
  readonly hiddenShort: string;
  readonly current: boolean;
}

/** A count that opens the stories behind it; hidden or empty it opens nothing. */
export function CellLink({ cell, href, label, hidden, hiddenShort, current }: CellProps) {
  const look = `sw-cell sw-cell--${lookOf(cell)}`;
  if (cell === 'hidden')
    return (
      <span class={look}>
        <span aria-hidden="true">{hiddenShort}</span>
        <span class="sw-visually-hidden">{hidden}</span>
      </span>
    );
  if (cell === 0) return <span class={look}>0</span>;
  return (
    <a class={look} href={href} aria-label={`${cell}. ${label}`} aria-current={current ? 'true' : undefined}>
      {cell}
    </a>
  );
}
