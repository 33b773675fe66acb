import type { FormError } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { WORD_LISTS, type WordList } from '../../../shared/vocabulary.ts';
import { noneField } from '../forms.ts';
import { questionTexts } from '../texts/questions.ts';
import { label } from '../texts/words.ts';
import type { QuestionsProps } from './props.ts';

export type DetailProps = QuestionsProps & { readonly errors: readonly FormError[] };

export const value = ({ submitted }: DetailProps, name: string) => submitted.get(name)?.[0];

const errorOf = ({ errors }: DetailProps, name: string) => errors.find((e) => e.field === name)?.message;

export function WordSelect({
  list,
  name,
  title,
  help,
  ...props
}: DetailProps & { list: WordList; name: string; title: string; help?: string }) {
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

export function YesNo({ name, title, ...props }: DetailProps & { name: string; title: string }) {
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

export function NumberField({
  name,
  title,
  help,
  ...props
}: DetailProps & { name: string; title: string; help: string }) {
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

export function Many({ name, title, help, none, options, ...props }: DetailProps & ManyProps) {
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
