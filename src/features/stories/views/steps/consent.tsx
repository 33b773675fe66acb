import { FieldGroup } from '../../../../platform/web/components/field-group.tsx';
import { Tile, Tiles } from '../../../../platform/web/components/tile.tsx';
import { fields } from '../../forms/fields.ts';
import { askedPurposes } from '../../story.ts';
import { guideTexts } from '../../texts/guide.ts';
import { tellTexts } from '../../texts/tell.ts';
import type { StepProps } from './props.ts';

/** First of all, and each purpose apart: the words are there to be read aloud. */
export function ConsentStep({ locale, form, error }: StepProps) {
  const t = tellTexts[locale].consent;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <div class="sw-quote sw-stack sw-stack--2 sw-measure">
        <p class="utrecht-paragraph sw-bold">{guideTexts[locale].aloud}</p>
        {t.aloud.map((sentence) => (
          <p class="utrecht-paragraph">{sentence}</p>
        ))}
      </div>
      <p class="utrecht-paragraph">{t.question}</p>
      {askedPurposes.map((purpose) => {
        const name = fields.consent(purpose);
        return (
          <FieldGroup locale={locale} name={name} label={t.purposes[purpose]} error={error(name)}>
            <Tiles>
              {(['ja', 'nee'] as const).map((value) => (
                <Tile row type="radio" name={name} value={value} checked={form.get(name) === value}>
                  {value === 'ja' ? t.yes : t.no}
                </Tile>
              ))}
            </Tiles>
          </FieldGroup>
        );
      })}
    </>
  );
}
