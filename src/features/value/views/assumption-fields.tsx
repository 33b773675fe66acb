import { Field, type FieldProps } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { COMPARISONS } from '../../../shared/vocabulary.ts';
import type { AssumptionField } from '../forms/assumptions.ts';
import { LONGEST } from '../forms/common.ts';
import { formTexts } from '../texts/forms.ts';
import { valueTexts } from '../texts/value.ts';
import { answerOf } from '../usable-finding.ts';
import { points } from './figures.ts';
import { instrumentName, type Named } from './names.ts';
import type { AssumptionsProps } from './props.ts';

const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** The questions, in three groups: the programme, how we count, and the effect. */
export function AssumptionFields({ shell, names, findings, typed, problems }: AssumptionsProps) {
  const { locale } = shell;
  const t = formTexts[locale];
  const base = (name: AssumptionField) => {
    const problem = problems.get(name);
    const error = problem === undefined ? undefined : t.problems[problem];
    return { locale, name, label: t.fields[name], value: typed[name], error };
  };
  const text = (name: AssumptionField, more: Partial<FieldProps> = {}) => (
    <Field {...base(name)} {...more} autocomplete="off" />
  );
  const numeric = { inputmode: 'numeric', maxlength: 10 } as const;
  const choose = { value: '', label: t.choose };
  const comparisons = COMPARISONS.map((one) => ({
    ...{ value: one, label: names.vocabulary.vergelijking.get(one)?.[locale] ?? one },
  }));
  const found = findings.map(({ id, instrument, effect }) => {
    const [mid = '', low = '', high = ''] = points(locale, [effect.mid, effect.low, effect.high]);
    const label = t.finding(mid, low, high, instrumentName(names, instrument), effect.source.text);
    return { value: answerOf(id), label };
  });
  return (
    <>
      <Group title={t.programme}>
        {text('naam', { maxlength: LONGEST.name })}
        <Select {...base('instrument')} options={[choose, ...options(names.instruments)]} />
        <Select
          {...base('gemeente')}
          options={[{ value: '', label: valueTexts[locale].all }, ...options(names.municipalities)]}
        />
        {text('mensen', numeric)}
      </Group>
      <Group title={t.counting}>
        <div class="sw-grid sw-grid--2">
          {text('prijsjaar', numeric)}
          {text('jaren', numeric)}
        </div>
        {text('rente', { help: t.help.rente, maxlength: 10 })}
        {text('rentebron', { help: t.help.rentebron, maxlength: LONGEST.source })}
      </Group>
      <Group title={t.effectGroup}>
        <Select
          {...base('effect')}
          {...(found.length === 0 ? {} : { help: t.findingHelp })}
          options={[
            choose,
            { value: 'geen', label: t.effectKinds.geen },
            { value: 'bekend', label: t.effectKinds.bekend },
            ...found,
          ]}
        />
        <p class="utrecht-paragraph">{t.help.effectNumbers}</p>
        <div class="sw-grid sw-grid--3">
          {text('effect-laag', { maxlength: 10 })}
          {text('effect-midden', { maxlength: 10 })}
          {text('effect-hoog', { maxlength: 10 })}
        </div>
        <Select {...base('vergelijking')} help={t.help.comparison} options={[choose, ...comparisons]} />
        {text('maanden', { ...numeric, help: t.help.months })}
        {text('effectbron', { maxlength: LONGEST.source })}
        <div class="sw-grid sw-grid--2">
          {text('effectadres', { maxlength: LONGEST.url, optional: true })}
          {text('effectjaar', { ...numeric, optional: true })}
        </div>
      </Group>
    </>
  );
}

/** Questions that belong together, under one heading. */
export function Group({ title, children }: { title: string; children?: unknown }) {
  return (
    <fieldset class="sw-stack sw-stack--4">
      <legend class="utrecht-heading-3">{title}</legend>
      {children}
    </fieldset>
  );
}
