import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Above, describedBy } from '../../../platform/web/components/field-parts.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { measureLinks as links } from '../links.ts';
import { KINDS, WORDS } from '../outcome.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { valueInWords } from './outcome-words.ts';
import type { OutcomesProps } from './props.ts';

/** What it is about, how it is, from when, until when. */
export function OutcomeForm({ shell, person, typed, problems }: OutcomesProps) {
  const t = outcomeTexts[shell.locale];
  const { locale } = shell;
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <h2 class="utrecht-heading-3">{t.add}</h2>
      <ErrorSummary locale={locale} errors={errors} />
      <form class="sw-stack" method="post" action={links.outcomes(person.id)} novalidate>
        <input type="hidden" name="id" value={typed.id} />
        <Select
          {...{ locale, name: 'soort', label: t.kind, value: typed.kind, error: errorOf('soort') }}
          options={[
            { value: '', label: t.choose },
            ...KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] })),
          ]}
        />
        <Words {...{ shell, typed }} error={errorOf('waarde')} />
        <Field
          {...{
            locale,
            name: 'getal',
            label: t.amount,
            help: t.amountHelp,
            value: typed.amount,
            maxlength: 12,
          }}
          error={errorOf('getal')}
          inputmode="decimal"
        />
        <Field
          {...{
            locale,
            name: 'vanaf',
            type: 'date',
            label: t.from,
            value: typed.from,
            error: errorOf('vanaf'),
          }}
        />
        <Field
          {...{
            locale,
            name: 'tot',
            type: 'date',
            label: t.to,
            help: t.toHelp,
            value: typed.to,
            error: errorOf('tot'),
          }}
          optional
        />
        <div>
          <Button kind="primary">{t.save}</Button>
        </div>
      </form>
    </section>
  );
}

/** All words in one list, under the kind they belong to: it works without script. */
function Words({
  shell,
  typed,
  error,
}: Pick<OutcomesProps, 'shell' | 'typed'> & { error: string | undefined }) {
  const t = outcomeTexts[shell.locale];
  const field = { locale: shell.locale, name: 'waarde', label: t.word, help: t.wordHelp, error };
  const kinds = ['work', 'benefit', 'debts'] as const;
  return (
    <div class="sw-stack sw-stack--2">
      <label class="utrecht-form-label" for="waarde">
        {t.word}
      </label>
      <Above field={field} />
      <select
        class={error === undefined ? 'utrecht-select' : 'utrecht-select utrecht-select--invalid'}
        id="waarde"
        name="waarde"
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(field)}
      >
        <option value="">{t.choose}</option>
        {kinds.map((kind) => (
          <optgroup label={t.kinds[kind]}>
            {WORDS[kind].map((word) => (
              <option value={`${kind}:${word}`} selected={typed.word === `${kind}:${word}`}>
                {valueInWords(shell.locale, { kind, value: word })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
