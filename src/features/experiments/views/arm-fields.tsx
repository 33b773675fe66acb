import { Field } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { type ArmPart, armField, longest } from '../forms/typed.ts';
import { designTexts } from '../texts/design.ts';
import { armChoicesOf } from './design-choices.ts';
import { type DesignPageProps, errorOf } from './design-props.ts';

/** What happens in one group. */
export function ArmFields({ number, ...props }: DesignPageProps & { number: number }) {
  const { locale } = props.shell;
  const t = designTexts[locale];
  const choices = armChoicesOf(locale);
  const field = (part: ArmPart) => {
    const name = armField(number, part);
    const [label = '', help = ''] = t.armFields[part];
    const shared = { locale, name, label, error: errorOf(props, name), value: props.typed.get(name) ?? '' };
    return help === '' ? shared : { ...shared, help };
  };
  return (
    <div class="sw-card sw-card--quiet">
      <fieldset class="sw-stack sw-stack--4">
        <legend class="utrecht-heading-3">{t.arm(number)}</legend>
        <Field {...field('naam')} maxlength={longest.naam} autocomplete="off" optional={number > 2} />
        <Select {...field('plichten')} options={choices.plichten} />
        <Field {...field('dagen')} maxlength={3} inputmode="numeric" autocomplete="off" optional />
        <Select {...field('kanaal')} options={choices.kanaal} />
        <Select {...field('begint')} options={choices.begint} />
        <Field {...field('uitleg')} rows={3} autocomplete="off" optional />
        <Field {...field('deel')} maxlength={1} inputmode="numeric" autocomplete="off" />
      </fieldset>
    </div>
  );
}
