import { Pictogram, pictogramOf } from '../../../../platform/web/components/pictogram.tsx';
import { Tile } from '../../../../platform/web/components/tile.tsx';
import type { LifeDomain } from '../../../../shared/vocabulary.ts';
import { fields } from '../../forms/fields.ts';
import { tellTexts } from '../../texts/tell.ts';
import { domainName } from '../domain-name.ts';
import type { StepProps } from './props.ts';

const values = [
  ['beter', 'better'],
  ['gelijk', 'same'],
  ['slechter', 'worse'],
  ['past-niet', 'not-applicable'],
] as const;

/** The indicators of personal development: each better, the same or worse; leaving one open is fine. */
export function IndicatorStep({ locale, asked, form }: StepProps) {
  const t = tellTexts[locale].indicators;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <p class="utrecht-paragraph sw-soft">{t.lead}</p>
      <div class="sw-stack sw-stack--5">
        {asked.frame.indicators.map((indicator) => (
          <Indicator {...{ locale, form, indicator }} />
        ))}
      </div>
    </>
  );
}

function Indicator({
  locale,
  form,
  indicator,
}: Pick<StepProps, 'locale' | 'form'> & { indicator: LifeDomain }) {
  const t = tellTexts[locale].indicators;
  const name = fields.indicator(indicator);
  const matters = fields.matters(indicator);
  return (
    <fieldset class="sw-indicator" id={name} tabindex={-1}>
      <legend class="sw-indicator__name">
        <Pictogram name={pictogramOf(indicator)} />
        <span class="utrecht-heading-4">{domainName(locale, indicator)}</span>
      </legend>
      <div class="sw-indicator__answers">
        {values.map(([value, answer]) => (
          <Tile type="radio" name={name} value={value} checked={form.get(name) === value}>
            {t.answers[answer]}
          </Tile>
        ))}
      </div>
      <label class="sw-indicator__matters">
        <input type="checkbox" name={matters} value="ja" checked={form.get(matters) === 'ja'} />
        <span>{t.matters}</span>
      </label>
    </fieldset>
  );
}
