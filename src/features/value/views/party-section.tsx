import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Computed } from '../outcome.ts';
import { keyOf } from '../scenario.ts';
import { valueTexts } from '../texts/value.ts';
import type { Three } from '../words.ts';
import { money, points } from './figures.ts';
import { type Names, whoName } from './names.ts';

const LEVELS = ['low', 'mid', 'high'] as const;

/** Who pays and who gains, in three scenarios. Each column adds up to everybody together. */
export function PartySection({ shell, outcome, names }: { shell: Shell; outcome: Computed; names: Names }) {
  const { locale } = shell;
  const t = valueTexts[locale];
  const { scenarios } = outcome;
  const cells = (of: Three) => LEVELS.map((level) => money(locale, of[level]));
  const rows = scenarios.mid.parties.map(({ who }) => {
    const at = (level: keyof Three) =>
      scenarios[level].parties.find((one) => keyOf(one.who) === keyOf(who))?.total ?? 0;
    return [whoName(locale, names, who), ...cells({ low: at('low'), mid: at('mid'), high: at('high') })];
  });
  const totals = cells({
    ...{ low: scenarios.low.total, mid: scenarios.mid.total, high: scenarios.high.total },
  });
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="wie">
      <h2 class="utrecht-heading-2" id="wie">
        {t.parties.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.parties.text}</p>
      <ScrollTable
        id="wie-tabel"
        caption={t.parties.caption}
        columns={[
          { name: t.parties.who },
          ...[t.parties.low, t.parties.mid, t.parties.high].map((name) => ({ name, numeric: true })),
        ]}
        rows={[
          ...rows,
          [<strong>{t.together}</strong>, ...totals.map((total) => <strong>{total}</strong>)],
          [
            t.parties.effect,
            ...points(
              locale,
              LEVELS.map((level) => scenarios[level].effect),
            ),
          ],
        ]}
      />
      <p class="utrecht-paragraph utrecht-paragraph--small sw-measure">{t.parties.transfers}</p>
    </section>
  );
}
