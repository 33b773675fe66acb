import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Cell, SMALLEST_CELL } from '../../../shared/small-cells.ts';
import { type PointerCounts, pointerCells } from '../pointer-count.ts';
import { pointerTexts } from '../texts/pointers.ts';
import { firesHere, type PointersPageProps } from './pointer-props.ts';

interface Props extends Pick<PointersPageProps, 'pointers'> {
  readonly shell: Shell;
  readonly counts: PointerCounts;
}

/** How often each pointer fired and what was decided then; small groups stay hidden. */
export function PointerTable({ shell, pointers, counts }: Props) {
  const t = pointerTexts[shell.locale].counts;
  const { known, unknown } = counts;
  const said = (cell: Cell): string => (cell === 'hidden' ? t.hidden : String(cell));
  const people = (n: number): string => (n > 0 && n < SMALLEST_CELL ? t.hidden : String(n));
  return (
    <section class="sw-stack sw-stack--3" aria-labelledby="hoe-vaak">
      <h2 class="utrecht-heading-2" id="hoe-vaak">
        {t.title}
      </h2>
      {known === 0 ? (
        <p class="utrecht-paragraph">{t.nobody}</p>
      ) : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.rule}</p>
          <p class="utrecht-paragraph sw-measure">
            {t.total(people(known))} {unknown === 0 ? null : t.unknown(people(unknown))}
          </p>
          <ScrollTable
            id="lessen-tabel"
            caption={t.caption}
            columns={[
              { name: t.pointer },
              { name: t.fired, numeric: true },
              { name: t.followed, numeric: true },
              { name: t.other, numeric: true },
              { name: t.undecided, numeric: true },
            ]}
            rows={pointers.map(({ nummer, titel, regels }) => {
              const name = `${nummer}. ${titel}`;
              const count = counts.pointers.find(({ pointer }) => pointer === nummer);
              if (count === undefined || !regels.some(firesHere)) return [name, t.none, '', '', ''];
              const cells = pointerCells(count, known, SMALLEST_CELL);
              return [name, ...[cells.fired, cells.followed, cells.other, cells.undecided].map(said)];
            })}
          />
          <p class="utrecht-paragraph sw-soft">
            {t.few(SMALLEST_CELL)} {t.opinion}
          </p>
        </>
      )}
    </section>
  );
}
