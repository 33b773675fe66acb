import type { FormError } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { FORMS, TARGET_GROUPS, WORD_LISTS, type WordList } from '../../../shared/vocabulary.ts';
import { noneField } from '../forms.ts';
import { questionTexts } from '../texts/questions.ts';
import { label } from '../texts/words.ts';
import type { QuestionsProps } from './props.ts';

export type DetailProps = QuestionsProps & { readonly errors: readonly FormError[] };
type Props = DetailProps;

/** More answers, for who wants: each may stay empty, and then it is unknown. */
export function Details(props: Props) {
  const t = questionTexts[props.shell.locale];
  return (
    <Fold summary={t.more} open={props.errors.length > 0} id="meer">
      <p class="utrecht-paragraph">{t.moreHelp}</p>
      <div class="sw-stack sw-stack--6">
        <Wanted {...props} />
        <Able {...props} />
        <Belonging {...props} />
        <Done {...props} />
      </div>
    </Fold>
  );
}

const value = ({ submitted }: Props, name: string) => submitted.get(name)?.[0];
const errorOf = ({ errors }: Props, name: string) => errors.find((e) => e.field === name)?.message;

function WordSelect({
  list,
  name,
  title,
  help,
  ...props
}: Props & { list: WordList; name: string; title: string; help?: string }) {
  const t = questionTexts[props.shell.locale];
  const words = [...WORD_LISTS[list]];
  return (
    <Select
      locale={props.shell.locale}
      name={name}
      label={title}
      {...(help === undefined ? {} : { help })}
      value={value(props, name)}
      error={errorOf(props, name)}
      options={[
        { value: '', label: t.chooseNone },
        ...words.map((w) => ({ value: String(w), label: label(props.speaker, list, w) })),
      ]}
    />
  );
}

function YesNo({ name, title, ...props }: Props & { name: string; title: string }) {
  const t = questionTexts[props.shell.locale];
  const chosen = value(props, name) ?? '';
  return (
    <FieldGroup locale={props.shell.locale} name={name} label={title} error={errorOf(props, name)}>
      <Tiles least={9}>
        {(
          [
            ['ja', t.yes],
            ['nee', t.no],
            ['', t.unknown],
          ] as const
        ).map(([answer, word]) => (
          <Tile type="radio" name={name} value={answer} checked={chosen === answer} row>
            {word}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}

function NumberField({ name, title, help, ...props }: Props & { name: string; title: string; help: string }) {
  return (
    <Field
      locale={props.shell.locale}
      name={name}
      label={title}
      help={help}
      value={value(props, name)}
      error={errorOf(props, name)}
      inputmode="numeric"
      maxlength={4}
    />
  );
}

interface ManyProps {
  readonly name: string;
  readonly title: string;
  readonly help?: string;
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Many({ name, title, help, none, options, ...props }: Props & ManyProps) {
  const chosen = props.submitted.get(name) ?? [];
  return (
    <FieldGroup
      locale={props.shell.locale}
      name={name}
      label={title}
      {...(help === undefined ? {} : { help })}
      error={errorOf(props, name)}
    >
      <Tiles least={11}>
        {options.map((o) => (
          <Tile type="checkbox" name={name} value={o.value} checked={chosen.includes(o.value)} row>
            {o.label}
          </Tile>
        ))}
        {none === undefined ? null : (
          <Tile
            type="checkbox"
            name={noneField(name)}
            value="ja"
            checked={props.submitted.has(noneField(name))}
            row
          >
            {none}
          </Tile>
        )}
      </Tiles>
    </FieldGroup>
  );
}

function Wanted(props: Props) {
  const { fields, groupsOf } = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{groupsOf.plan}</h3>
      <WordSelect {...props} list="doel" name="doel" title={fields.doel} />
      <WordSelect {...props} list="treden" name="gewensteTrede" title={fields.gewensteTrede} />
      <WordSelect {...props} list="fasen" name="fase" title={fields.fase} />
      <Many
        {...props}
        name="vormVoorkeur"
        title={fields.vormVoorkeur}
        options={FORMS.map((f) => ({ value: f, label: label(props.speaker, 'vorm', f) }))}
      />
    </section>
  );
}

function Able(props: Props) {
  const { fields, groupsOf } = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{groupsOf.can}</h3>
      <NumberField {...props} name="urenPerWeek" title={fields.urenPerWeek} help={fields.urenHelp} />
      <WordSelect
        {...props}
        list="taalniveau"
        name="taalniveau"
        title={fields.taalniveau}
        help={fields.taalHelp}
      />
      <WordSelect {...props} list="digitaal" name="digitaal" title={fields.digitaal} />
      <YesNo {...props} name="klaarVoorScholingOfWerk" title={fields.klaarVoorScholingOfWerk} />
      <YesNo {...props} name="gewendAanSolliciteren" title={fields.gewendAanSolliciteren} />
      <YesNo {...props} name="initiatiefrijk" title={fields.initiatiefrijk} />
    </section>
  );
}

function Belonging(props: Props) {
  const t = questionTexts[props.shell.locale];
  const { fields } = t;
  const groups = TARGET_GROUPS.filter((g) => g !== 'alle' && g !== 'werkgevers');
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{t.groupsOf.you}</h3>
      <Many
        {...props}
        name="doelgroepen"
        title={fields.doelgroepen}
        help={fields.doelgroepenHelp}
        none={t.noneOfThese}
        options={groups.map((g) => ({ value: g, label: label(props.speaker, 'doelgroepen', g) }))}
      />
      {props.municipalities.length === 0 ? null : (
        <Select
          locale={props.shell.locale}
          name="gemeente"
          label={fields.gemeente}
          value={value(props, 'gemeente')}
          options={[
            { value: '', label: t.chooseNone },
            ...props.municipalities.map((m) => ({ value: m, label: m })),
          ]}
        />
      )}
      <NumberField
        {...props}
        name="werkloosMaanden"
        title={fields.werkloosMaanden}
        help={fields.maandenHelp}
      />
      <YesNo {...props} name="geldstress" title={fields.geldstress} />
      <YesNo {...props} name="problematischeSchulden" title={fields.problematischeSchulden} />
      <YesNo {...props} name="laaggeletterd" title={fields.laaggeletterd} />
      <YesNo {...props} name="wenstDeeltijd" title={fields.wenstDeeltijd} />
      <YesNo {...props} name="plaatsingBijWerkgever" title={fields.plaatsingBijWerkgever} />
    </section>
  );
}

function Done(props: Props) {
  const t = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{t.groupsOf.done}</h3>
      <Many
        {...props}
        name="gedaan"
        title={t.fields.gedaan}
        none={t.nothingYet}
        options={props.needed.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </section>
  );
}
