import { Waterfall } from '../../../platform/charts/waterfall.tsx';
import { formatNumber } from '../../../platform/i18n/index.ts';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Model } from '../model.ts';
import type { Computed } from '../outcome.ts';
import { stepsOf } from '../steps.ts';
import { valueTexts } from '../texts/value.ts';
import { valueWords } from '../texts/words.ts';
import { about, money, percent, rounded, signed } from './figures.ts';

/** The waterfall: costs off, benefits on, and what is left with its margin. */
export function StepsSection({ shell, model, outcome }: { shell: Shell; model: Model; outcome: Computed }) {
  const { locale } = shell;
  const t = valueTexts[locale];
  const { categories } = valueWords[locale];
  const { low, mid, high } = outcome.scenarios;
  const steps = stepsOf(mid).map(({ category, worth }) => ({
    ...{ label: categories[category], words: signed(locale, rounded(worth)), value: worth },
  }));
  const range = t.steps.range(about(locale, low.total), about(locale, high.total));
  const total = {
    ...{ label: t.together, words: signed(locale, rounded(mid.total)) },
    ...{ value: mid.total, low: low.total, high: high.total },
  };
  const said = steps.map(({ label, words }) => `${label}: ${words}`).join(', ');
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="stappen">
      <h2 class="utrecht-heading-2" id="stappen">
        {t.steps.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.steps.text}</p>
      <div class="sw-figure sw-column">
        <Waterfall
          id="waterval"
          steps={steps}
          total={total}
          label={t.steps.sum(said, `${total.words}, ${range}`)}
          tick={(value) => money(locale, value)}
        />
        <TableToggle
          locale={locale}
          id="waterval-tabel"
          caption={t.steps.table}
          columns={[{ name: t.steps.what }, { name: t.steps.amount, numeric: true }]}
          rows={[
            ...steps.map(({ label, words }) => [label, words]),
            [`${t.together} (${range})`, total.words],
          ]}
        />
        <p class="utrecht-paragraph sw-figure__source">
          {t.steps.note(
            formatNumber(locale, model.participants),
            model.horizonYears,
            model.priceYear,
            percent(locale, model.discountBp),
          )}
        </p>
      </div>
    </section>
  );
}
