import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { fullName, type Person } from '../../dossier/index.ts';
import { CHANNELS, type Contact, INITIATORS } from '../contact.ts';
import type { ContactField, ContactProblems, TypedContact } from '../forms/contact.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { contactWords } from './contact-page.tsx';

export interface ContactDetailsProps {
  readonly shell: Shell;
  readonly person: Person;
  readonly contact: Contact;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly typed: TypedContact;
  readonly problems: ContactProblems;
  /** Comes from the two taps. */
  readonly justSaved: boolean;
  /** Somebody else changed it since this form was opened. */
  readonly stale: boolean;
}

export function ContactDetailsPage(props: ContactDetailsProps) {
  const { shell, person, contact, problems } = props;
  const { details: t, problems: words } = contactTexts[shell.locale];
  const errors = [...problems].map(([field, problem]) => ({ field, message: words[problem] }));
  return (
    <Page
      shell={shell}
      title={`${t.title}: ${fullName(person)}`}
      current="dossiers"
      hasErrors={errors.length > 0}
    >
      <TitleBand title={t.title} back={{ href: guidanceLinks.contact(person.id), label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          <Told {...props} />
          <form
            class="sw-stack sw-stack--5 sw-measure"
            method="post"
            action={guidanceLinks.one(person.id, contact.id)}
            novalidate
          >
            <input type="hidden" name="versie" value={String(contact.version)} />
            <Fields {...props} />
            <Button kind="primary" icon="vink">
              {t.save}
            </Button>
          </form>
          <form method="post" action={guidanceLinks.remove(person.id, contact.id)}>
            <Button kind="subtle">{t.remove}</Button>
          </form>
        </div>
      </div>
    </Page>
  );
}

function Told({ shell, contact, justSaved, stale }: ContactDetailsProps) {
  const { details: t, channels } = contactTexts[shell.locale];
  if (stale)
    return (
      <Notice kind="caution" title={t.stale} live>
        {t.staleText} {contactWords(shell, contact)}, {formatMoment(shell.locale, contact.happenedAt)}
        {contact.note === null ? '' : `: “${contact.note}”`}
      </Notice>
    );
  if (!justSaved) return null;
  const title = t.saved(channels[contact.channel], formatMoment(shell.locale, contact.happenedAt));
  return (
    <Notice kind="good" title={title} live>
      {t.savedText}
    </Notice>
  );
}

function Fields({ shell, contact, steps, typed, problems }: ContactDetailsProps) {
  const { locale } = shell;
  const all = contactTexts[locale];
  const t = all.details;
  const error = (field: ContactField) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : all.problems[problem];
  };
  const choice = (name: 'kanaal' | 'begon' | 'bereikt', label: string, options: [string, string][]) => (
    <FieldGroup locale={locale} name={name} label={label} error={error(name)}>
      <Tiles least={9}>
        {options.map(([value, words]) => (
          <Tile type="radio" name={name} value={value} checked={typed[name] === value} row>
            {words}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
  return (
    <>
      {choice('bereikt', t.reached, [
        ['ja', all.got],
        ['nee', all.tried],
      ])}
      {choice(
        'begon',
        t.initiator,
        INITIATORS.map((one) => [one, all.initiators[one]]),
      )}
      <Field
        {...{ locale, name: 'minuten', label: t.minutes, value: typed.minuten, error: error('minuten') }}
        inputmode="numeric"
        optional
      />
      {choice(
        'kanaal',
        t.channel,
        CHANNELS.map((one) => [one, all.channels[one]]),
      )}
      <div class="sw-grid sw-grid--2">
        <Field
          {...{ locale, name: 'dag', label: t.day, value: typed.dag, error: error('dag') }}
          type="date"
        />
        <Field
          {...{ locale, name: 'tijd', label: t.time, value: typed.tijd, error: error('tijd') }}
          type="time"
        />
      </div>
      <AboutStep {...{ shell, contact, steps, typed }} />
      <Field
        {...{ locale, name: 'notitie', label: t.note, help: t.noteHelp, value: typed.notitie }}
        error={error('notitie')}
        rows={3}
        optional
      />
    </>
  );
}

/** Which step it was about; nothing to choose while there is no route. */
function AboutStep({
  shell: { locale },
  contact,
  steps,
  typed,
}: Pick<ContactDetailsProps, 'shell' | 'contact' | 'steps' | 'typed'>) {
  const { details: t } = contactTexts[locale];
  // The step of an earlier route stays what it was about.
  const gone = contact.stepId !== null && !steps.some(({ id }) => id === contact.stepId);
  if (steps.length === 0 && !gone) return null;
  return (
    <Select
      {...{ locale, name: 'stap', label: t.step, value: typed.stap }}
      options={[
        { value: '', label: t.noStep },
        ...steps.map(({ id, title }) => ({ value: id, label: title })),
        ...(gone ? [{ value: contact.stepId ?? '', label: t.earlierStep }] : []),
      ]}
    />
  );
}
