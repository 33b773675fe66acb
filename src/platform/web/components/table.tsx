import type { Child } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { Fold } from './fold.tsx';

export interface Column {
  readonly name: Child;
  /** Figures stand right, with the same number of decimals: the font has no tabular figures. */
  readonly numeric?: boolean;
}

export interface TableProps {
  readonly id: string;
  readonly caption: Child;
  readonly columns: readonly Column[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Child[])[];
  /** The heading right above says the same: the caption is only spoken. */
  readonly headed?: boolean;
  /** On a phone as narrow as its words allow. */
  readonly narrow?: boolean;
}

const cellClass = (part: string, numeric = false): string =>
  numeric ? `utrecht-table__${part} utrecht-table__${part}--numeric-column` : `utrecht-table__${part}`;

/** Scrolls sideways inside itself, reachable with the keyboard. */
export function ScrollTable({ id, caption, columns, rows, headed = false, narrow = false }: TableProps) {
  return (
    <section class={narrow ? 'sw-scroll sw-scroll--narrow' : 'sw-scroll'} aria-labelledby={id} tabindex={0}>
      <table class="utrecht-table">
        <caption class={headed ? 'sw-visually-hidden' : 'utrecht-table__caption'} id={id}>
          {caption}
        </caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map(({ name, numeric }) => (
              <th scope="col" class={cellClass('header-cell', numeric)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(([first, ...cells]) => (
            <tr class="utrecht-table__row">
              <th scope="row" class={cellClass('header-cell', columns[0]?.numeric)}>
                {first}
              </th>
              {cells.map((cell, at) => (
                <td class={cellClass('cell', columns[at + 1]?.numeric)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Under every picture: the same as a table. */
export function TableToggle({ locale, ...table }: TableProps & { locale: Locale }) {
  return (
    <Fold summary={webTexts[locale].asTable}>
      <ScrollTable {...table} />
    </Fold>
  );
}
