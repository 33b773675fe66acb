import { formatNumber } from '../../../platform/i18n/format.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Cell } from '../../../shared/small-cells.ts';
import { PASSED } from '../stations.ts';
import { loopTexts } from '../texts/loop.ts';
import type { LoopProps } from './props.ts';

/** The same counts beside each other. */
export function ByMunicipality({ shell, figures, columns }: LoopProps) {
  const t = loopTexts[shell.locale];
  const shown = (cell: Cell | undefined) =>
    cell === undefined || cell === 'hidden' ? t.hidden : formatNumber(shell.locale, cell);
  const names = ['persons', ...PASSED] as const;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.table}</h2>
      <p class="utrecht-paragraph">{t.tableText}</p>
      <ScrollTable
        id="per-gemeente"
        caption={t.table}
        headed
        columns={[
          { name: t.municipality },
          { name: t.persons, numeric: true },
          ...PASSED.map((name) => ({ name: t.stations[name], numeric: true })),
        ]}
        rows={[
          ...figures.people.map(({ municipality }, at) => [
            municipality,
            ...names.map((name) => shown(columns[name].cells[at])),
          ]),
          [t.total, ...names.map((name) => shown(columns[name].total))],
        ]}
      />
    </section>
  );
}
