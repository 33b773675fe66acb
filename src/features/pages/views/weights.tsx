import type { Locale } from '../../../platform/i18n/index.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { WeightGroup } from '../../choice/index.ts';
import { adviceTexts } from '../texts/advice.ts';

/** Shown at once; the long lists fold. */
const OPEN: readonly WeightGroup['id'][] = ['wens', 'plek', 'vorm', 'bijzonder'];

/** What every reason weighs, in tables by group. */
export function Weights({ locale, weights }: { locale: Locale; weights: readonly WeightGroup[] }) {
  return (
    <div class="sw-stack sw-stack--4">
      <div class="sw-grid sw-grid--2">
        {weights
          .filter(({ id }) => OPEN.includes(id))
          .map((group) => (
            <WeightTable locale={locale} group={group} />
          ))}
      </div>
      {weights
        .filter(({ id }) => !OPEN.includes(id))
        .map((group) => (
          <Fold summary={group.title}>
            <p class="utrecht-paragraph sw-measure">{group.help}</p>
            <WeightTable locale={locale} group={group} />
          </Fold>
        ))}
    </div>
  );
}

function WeightTable({ locale, group }: { locale: Locale; group: WeightGroup }) {
  const t = adviceTexts[locale];
  const { id, title, rows } = group;
  const unit = id === 'aandacht' || id === 'grenzen' ? t.valueOf[id] : t.column.value;
  return (
    <ScrollTable
      id={`gewicht-${id}`}
      caption={`${title}: ${unit.toLowerCase()}`}
      columns={[{ name: t.column.name }, { name: unit, numeric: true }]}
      rows={rows.map(({ label, value }) => [label, String(value).replace('-', '−')])}
    />
  );
}
