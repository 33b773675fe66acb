import { Field } from '../../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../../platform/web/components/notice.tsx';
import { Select } from '../../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../../platform/web/components/tile.tsx';
import { fields } from '../../forms/fields.ts';
import { storyLanguages } from '../../languages.ts';
import { longest, translators } from '../../story.ts';
import { guideTexts } from '../../texts/guide.ts';
import { tellTexts } from '../../texts/tell.ts';
import type { StepProps } from './props.ts';

/** The story in the words of the teller, beside a translation. */
export function StoryStep(props: StepProps) {
  const { locale, asked, form, error, prompt } = props;
  const t = tellTexts[locale].story;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <Notice icon="bericht" title={guideTexts[locale].prompt}>
        {prompt}
      </Notice>
      <About {...props} />
      <Field
        locale={locale}
        name={fields.title}
        label={t.name}
        help={t.nameHelp}
        optional
        maxlength={longest.title}
        value={form.get(fields.title) ?? ''}
        error={error(fields.title)}
        autocomplete="off"
      />
      <div class="sw-grid sw-grid--2 sw-story__two">
        <StoryText {...props} name={fields.text} label={t.text} help={t.textHelp} />
        <div class="sw-stack sw-stack--4">
          <StoryText
            {...props}
            name={fields.translation}
            label={t.translation}
            help={t.translationHelp}
            optional
          />
          <Select
            locale={locale}
            name={fields.translatedBy}
            label={t.translatedBy}
            optional
            error={error(fields.translatedBy)}
            value={form.get(fields.translatedBy) ?? ''}
            options={[
              { value: '', label: '–' },
              ...translators.map((value) => ({ value, label: t.translators[value] })),
            ]}
          />
        </div>
      </div>
      <sw-story-sound>
        <input type="hidden" name={fields.spoken} value={form.get(fields.spoken) ?? ''} />
      </sw-story-sound>
      <Field
        locale={locale}
        type="date"
        name={fields.toldOn}
        label={t.toldOn}
        value={form.get(fields.toldOn) ?? asked.today}
        error={error(fields.toldOn)}
      />
    </>
  );
}

function About({ locale, asked, form, error }: StepProps) {
  const t = tellTexts[locale].story;
  return (
    <>
      <FieldGroup locale={locale} name={fields.moment} label={t.moment} error={error(fields.moment)}>
        <Tiles>
          {asked.moments.map(({ number, name }) => (
            <Tile
              row
              type="radio"
              name={fields.moment}
              value={String(number)}
              checked={form.get(fields.moment) === String(number)}
            >
              {name}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <FieldGroup
        locale={locale}
        name={fields.perspective}
        label={t.perspective}
        error={error(fields.perspective)}
      >
        <Tiles>
          {asked.perspectives.map((one) => (
            <Tile
              row
              type="radio"
              name={fields.perspective}
              value={one}
              checked={form.get(fields.perspective) === one}
            >
              {t.perspectives[one]}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <Select
        locale={locale}
        name={fields.language}
        label={t.language}
        error={error(fields.language)}
        value={form.get(fields.language) ?? 'nl'}
        options={storyLanguages(locale)}
      />
    </>
  );
}

interface TextProps extends StepProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly optional?: boolean;
}

/**
 * Any language and any direction: the browser looks at the words themselves. No `maxlength`: a browser cuts off what is
 * pasted without a word; too long is said beside the field, with everything still in it.
 */
function StoryText({ locale, form, error, name, label, help, optional = false }: TextProps) {
  return (
    <div class="sw-story__text">
      <Field
        locale={locale}
        name={name}
        label={label}
        help={help}
        rows={9}
        dir="auto"
        optional={optional}
        value={form.get(name) ?? ''}
        error={error(name)}
      />
    </div>
  );
}
