import type { Child } from 'hono/jsx';
import { formatNumber } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { NEW_TAB, NewTab } from '../../../platform/web/components/new-tab.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { valueLinks } from '../links.ts';
import type { Model } from '../model.ts';
import { valueTexts } from '../texts/value.ts';
import { percent, points } from './figures.ts';
import { instrumentName, type Names, whereName } from './names.ts';

interface Props {
  readonly shell: Shell;
  readonly model: Model;
  readonly names: Names;
  readonly mayChange: boolean;
}

/** The assumptions: everything the sum is multiplied with, with the source of the effect. */
export function BasisSection({ shell, model, names, mayChange }: Props) {
  const { locale } = shell;
  const t = valueTexts[locale].basis;
  const facts: readonly (readonly [string, Child])[] = [
    [t.programme, instrumentName(names, model.instrument)],
    [t.where, whereName(locale, names, model.municipality)],
    [t.people, formatNumber(locale, model.participants)],
    [t.years, `${model.horizonYears}`],
    [t.price, `${model.priceYear}`],
    [t.rate, percent(locale, model.discountBp)],
    [t.rateSource, model.discountSource],
    ...effectFacts({ shell, model, names }),
  ];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="basis">
      <h2 class="utrecht-heading-2" id="basis">
        {t.title}
      </h2>
      <Known facts={facts} />
      {mayChange ? (
        <div>
          <LinkButton href={valueLinks.edit(model.id)}>{t.edit}</LinkButton>
        </div>
      ) : null}
    </section>
  );
}

function effectFacts({ shell, model, names }: Omit<Props, 'mayChange'>): (readonly [string, Child])[] {
  const { locale } = shell;
  const t = valueTexts[locale].basis;
  const { effect } = model;
  if (effect === null) return [[t.effect, t.noEffect]];
  const [low = '', mid = '', high = ''] = points(locale, [effect.low, effect.mid, effect.high]);
  const { text, url, year } = effect.source;
  const source = year === null ? text : `${text} (${year})`;
  const link = (
    <a class="utrecht-link" href={url} {...NEW_TAB}>
      {source}
      <NewTab locale={locale} />
    </a>
  );
  return [
    [t.effect, t.effectOf(mid, low, high)],
    [t.comparison, names.vocabulary.vergelijking.get(effect.comparison)?.[locale] ?? effect.comparison],
    ...(effect.months === null ? [] : [[t.months, t.monthsOf(effect.months)] as const]),
    [t.source, url === '' ? source : link],
  ];
}
