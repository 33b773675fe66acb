import { Field, type FieldProps } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { EVIDENCE_STRENGTHS, LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { LONGEST } from '../forms/common.ts';
import type { LineField } from '../forms/line.ts';
import { formTexts } from '../texts/forms.ts';
import { valueWords } from '../texts/words.ts';
import { BASES, CATEGORIES, LINE_KINDS, PARTIES } from '../words.ts';
import { Group } from './assumption-fields.tsx';
import type { LinePageProps } from './props.ts';

const options = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ value: id, label: names[id] }));

/** The questions about one line: what and for whom, how much, and how we know. */
export function LineFields({ shell, names, typed, problems }: LinePageProps) {
  const { locale } = shell;
  const t = formTexts[locale];
  const { line } = t;
  const words = valueWords[locale];
  const base = (name: LineField) => {
    const problem = problems.get(name);
    const error = problem === undefined ? undefined : line.problems[problem];
    return { locale, name, label: line.fields[name], value: typed[name], error };
  };
  const text = (name: LineField, more: Partial<FieldProps> = {}) => (
    <Field {...base(name)} {...more} autocomplete="off" />
  );
  const numeric = { inputmode: 'numeric', maxlength: 10 } as const;
  const choose = { value: '', label: t.choose };
  const parties = [
    ...options(PARTIES, words.parties),
    ...names.municipalities.map(({ id, name }) => ({
      ...{ value: `gemeente:${id}`, label: words.ofMunicipality(name) },
    })),
  ];
  const strengths = EVIDENCE_STRENGTHS.map((level) => ({
    value: `${level}`,
    label: `${level}: ${names.vocabulary.bewijssterkte.get(level)?.[locale] ?? ''}`,
  }));
  const domains = LIFE_DOMAINS.map((id) => ({
    ...{ value: id, label: names.vocabulary.leefgebieden.get(id)?.[locale] ?? id },
  }));
  return (
    <>
      <Group title={line.who}>
        <Select
          {...base('soort')}
          help={line.help.soort}
          options={[choose, ...options(LINE_KINDS, words.kinds)]}
        />
        {text('wat', { maxlength: LONGEST.what })}
        <Select {...base('categorie')} options={[choose, ...options(CATEGORIES, words.categories)]} />
        <Select {...base('partij')} help={line.help.partij} options={[choose, ...parties]} />
        <Select {...base('van')} help={line.help.van} optional options={[choose, ...parties]} />
      </Group>
      <Group title={line.money}>
        <Select
          {...base('geld')}
          help={line.help.geld}
          options={[
            { value: 'ja', label: line.yes },
            { value: 'nee', label: line.no },
          ]}
        />
        <p class="utrecht-paragraph">{line.help.amounts}</p>
        <div class="sw-grid sw-grid--3">
          {text('laag', { maxlength: 20 })}
          {text('midden', { maxlength: 20 })}
          {text('hoog', { maxlength: 20 })}
        </div>
        <Select {...base('per')} options={[choose, ...options(BASES, words.per)]} />
        <div class="sw-grid sw-grid--2">
          {text('vanaf', { ...numeric, help: line.help.vanaf })}
          {text('jaren', numeric)}
        </div>
      </Group>
      <Group title={line.sourceGroup}>
        {text('bron', { help: line.help.bron, maxlength: LONGEST.source })}
        <div class="sw-grid sw-grid--2">
          {text('adres', { maxlength: LONGEST.url, optional: true })}
          {text('bronjaar', { ...numeric, optional: true })}
        </div>
        <Select {...base('sterkte')} options={[{ value: 'schatting', label: line.estimate }, ...strengths]} />
        <Select
          {...base('leefgebied')}
          help={line.help.leefgebied}
          optional
          options={[{ value: '', label: t.none }, ...domains]}
        />
      </Group>
    </>
  );
}
