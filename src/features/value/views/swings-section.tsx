import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Computed } from '../outcome.ts';
import { valueTexts } from '../texts/value.ts';
import { money } from './figures.ts';

/** What matters most, largest first; the rest moves the total less than these. */
const SHOWN = 6;

export function SwingsSection({ shell, outcome }: { shell: Shell; outcome: Computed }) {
  const { locale } = shell;
  const t = valueTexts[locale].swings;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="zwaarst">
      <h2 class="utrecht-heading-2" id="zwaarst">
        {t.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{outcome.swings.length === 0 ? t.none : t.text}</p>
      {outcome.swings.length === 0 ? null : (
        <ScrollTable
          id="zwaarst-tabel"
          caption={t.caption}
          columns={[{ name: t.what }, { name: t.least, numeric: true }, { name: t.most, numeric: true }]}
          rows={outcome.swings
            .slice(0, SHOWN)
            .map(({ line, low, high }) => [
              line === null ? t.effect : line.what,
              money(locale, low),
              money(locale, high),
            ])}
        />
      )}
    </section>
  );
}
