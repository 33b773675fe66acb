import type { PropsWithChildren } from 'hono/jsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { armNumbers, longest } from '../forms/typed.ts';
import { designTexts } from '../texts/design.ts';
import { ArmFields } from './arm-fields.tsx';
import { choicesOf, type Option } from './design-choices.ts';
import { type DesignPageProps, errorOf } from './design-props.ts';

type FieldName = keyof (typeof designTexts)['nl']['fields'];
type Props = DesignPageProps;
/** What every field has: its words, what was typed and how to mend it. */
function common(props: Props, name: FieldName) {
  const { locale } = props.shell;
  const [label = '', help = ''] = designTexts[locale].fields[name];
  const error = errorOf(props, name);
  return { ...{ locale, name, label, error }, ...(help === '' ? {} : { help }) };
}

const Text = ({
  name,
  most,
  rows,
  optional,
  ...props
}: Props & {
  name: FieldName;
  most: number;
  rows?: number;
  optional?: boolean;
}) => (
  <Field
    {...common(props, name)}
    value={props.typed.get(name) ?? ''}
    autocomplete="off"
    {...(rows === undefined ? { maxlength: most } : { rows })}
    {...(optional === undefined ? {} : { optional })}
  />
);

const Figure = ({ name, ...props }: Props & { name: FieldName }) => (
  <Field
    {...common(props, name)}
    value={props.typed.get(name) ?? ''}
    maxlength={4}
    inputmode="numeric"
    autocomplete="off"
  />
);

function Choice({
  name,
  type = 'radio',
  options,
  optional = false,
  ...props
}: Props & { name: FieldName; type?: 'radio' | 'checkbox'; options: readonly Option[]; optional?: boolean }) {
  const chosen = props.typed.getAll(name);
  return (
    <FieldGroup {...common(props, name)} optional={optional}>
      <Tiles least={11}>
        {options.map(({ value, label }) => (
          <Tile type={type} name={name} value={value} checked={chosen.includes(value)} row>
            {label}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}

const Part = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <section class="sw-card sw-stack sw-stack--5">
    <h2 class="utrecht-heading-2">{title}</h2>
    {children}
  </section>
);

export function DesignFields(props: Props) {
  const t = designTexts[props.shell.locale];
  const choices = choicesOf(props.shell.locale, props.municipalities);
  return (
    <>
      <Part title={t.question}>
        <Text {...props} name="titel" most={longest.titel} />
        <Text {...props} name="vraag" most={longest.vraag} />
        <Choice {...props} name="soort" options={choices.soort} />
        <Text {...props} name="onderwerp" most={longest.onderwerp} />
        <Text {...props} name="doelgroep" most={longest.doelgroep} />
        <Text {...props} name="voorwaarden" most={900} rows={4} optional />
      </Part>
      <Part title={t.armsTitle}>
        <p class="utrecht-paragraph sw-measure">{t.armsHelp}</p>
        <div class="sw-grid sw-grid--2">
          {armNumbers.map((number) => (
            <ArmFields {...props} number={number} />
          ))}
        </div>
      </Part>
      <Part title={t.outcomeTitle}>
        <Choice {...props} name="uitkomst" options={choices.uitkomst} />
        <Figure {...props} name="maanden" />
        <Choice {...props} name="bijkomend" type="checkbox" options={choices.bijkomend} optional />
      </Part>
      <Part title={t.whoTitle}>
        <Choice {...props} name="loting" options={choices.loting} />
        <Choice {...props} name="gemeenten" type="checkbox" options={choices.gemeenten} />
        <Choice {...props} name="kenmerken" type="checkbox" options={choices.kenmerken} optional />
        <Choice {...props} name="loten-per" type="checkbox" options={choices['loten-per']} optional />
      </Part>
      <Part title={t.sizeTitle}>
        <div class="sw-grid sw-grid--3">
          <Figure {...props} name="aantal" />
          <Figure {...props} name="verwacht-gewoon" />
          <Figure {...props} name="verwacht-nieuw" />
        </div>
      </Part>
      <Part title={t.moreTitle}>
        <Text {...props} name="geld" most={longest.lang} rows={2} optional />
        <Text {...props} name="schade" most={longest.lang} rows={3} optional />
        <Text {...props} name="inspraak" most={longest.lang} rows={2} optional />
      </Part>
    </>
  );
}
