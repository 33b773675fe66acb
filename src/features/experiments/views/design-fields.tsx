import type { PropsWithChildren } from 'hono/jsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { BASELINE } from '../design/baseline.ts';
import { baselineName } from '../design/names.ts';
import { BEGINNERS, CHANNELS, DUTIES, OUTCOMES, SECONDARY, SUBJECTS } from '../design/study.ts';
import { type ArmPart, armField, armNumbers, longest } from '../forms/design.ts';
import { designTexts } from '../texts/design.ts';
import { wordTexts } from '../texts/words.ts';
import { type DesignPageProps, howToMend } from './design-props.ts';

type FieldName = keyof (typeof designTexts)['nl']['fields'];
type Props = DesignPageProps;
interface Option {
  readonly value: string;
  readonly label: string;
}

const errorOf = ({ shell, problems }: Props, name: string): string | undefined => {
  const problem = problems.find(({ field }) => field === name);
  return problem && howToMend(shell.locale, problem);
};

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
    maxlength={most}
    autocomplete="off"
    {...(rows === undefined ? {} : { rows })}
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

const options = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
): Option[] => words.map((value) => ({ value, label: names[value] }));

export function DesignFields(props: Props) {
  const t = designTexts[props.shell.locale];
  const w = wordTexts[props.shell.locale];
  const baseline = BASELINE.map(({ id }) => ({ value: id, label: baselineName(w.baseline, id) }));
  return (
    <>
      <Part title={t.question}>
        <Text {...props} name="titel" most={longest.titel} />
        <Text {...props} name="vraag" most={longest.vraag} />
        <Choice {...props} name="soort" options={options(SUBJECTS, w.subject)} />
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
        <Choice {...props} name="uitkomst" options={options(OUTCOMES, w.outcome)} />
        <Figure {...props} name="maanden" />
        <Choice
          {...props}
          name="bijkomend"
          type="checkbox"
          options={options(SECONDARY, w.secondary)}
          optional
        />
      </Part>
      <Part title={t.whoTitle}>
        <Choice
          {...props}
          name="loting"
          options={[
            { value: 'ja', label: t.yes },
            { value: 'nee', label: t.no },
          ]}
        />
        <Choice
          {...props}
          name="gemeenten"
          type="checkbox"
          options={props.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Choice {...props} name="kenmerken" type="checkbox" options={baseline} optional />
        <Choice {...props} name="loten-per" type="checkbox" options={baseline} optional />
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

function ArmFields({ number, ...props }: Props & { number: number }) {
  const { locale } = props.shell;
  const t = designTexts[locale];
  const w = wordTexts[locale];
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
        <Select {...field('plichten')} options={options(DUTIES, w.duties)} />
        <Field {...field('dagen')} maxlength={3} inputmode="numeric" autocomplete="off" optional />
        <Select
          {...field('kanaal')}
          options={[{ value: '', label: w.anyChannel }, ...options(CHANNELS, w.channel)]}
        />
        <Select {...field('begint')} options={options(BEGINNERS, w.begins)} />
        <Field {...field('uitleg')} rows={3} maxlength={longest.vraag} autocomplete="off" optional />
        <Field {...field('deel')} maxlength={1} inputmode="numeric" autocomplete="off" />
      </fieldset>
    </div>
  );
}
