import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field, type FieldProps } from '../../../platform/web/components/field.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import {
  type DetailsField,
  type DetailsProblem,
  detailsFieldOf,
  detailsFields,
  type TypedDetails,
} from '../forms/person.ts';
import { dossierLinks } from '../links.ts';
import { spokenLanguages } from '../person.ts';
import { detailsTexts } from '../texts/details.ts';
import { dossierTexts } from '../texts/dossier.ts';
import { languageName } from './language-name.ts';

interface Option {
  readonly id: string;
  readonly name: string;
}

export interface DetailsProps {
  readonly shell: Shell;
  /** Null for a dossier that begins. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly typed: TypedDetails;
  /** What stood there when the page was made; goes with the form. Null for a dossier that begins. */
  readonly seen: TypedDetails | null;
  /** What somebody else changed while this was typed. */
  readonly meanwhile: readonly DetailsField[];
  readonly problems: readonly DetailsProblem[];
  readonly municipalities: readonly Option[];
  readonly coaches: readonly Option[];
}

export function DetailsPage(props: DetailsProps) {
  const { shell, person, municipalities } = props;
  const t = detailsTexts[shell.locale];
  const { page, access } = dossierTexts[shell.locale];
  const title = person === null ? t.newTitle : t.editTitle(person.name);
  const errors = detailsFields.flatMap((field) => {
    const message = messageAt(props, field);
    return message === undefined ? [] : [{ field, message }];
  });
  const back =
    person === null
      ? { href: dossierLinks.list, label: page.back }
      : { href: dossierLinks.dossier(person.id), label: access.back };
  return (
    <Page shell={shell} title={title} current="dossiers" hasErrors={errors.length > 0}>
      <TitleBand title={title} lead={t.newLead} back={back} />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {municipalities.length === 0 ? <p class="utrecht-paragraph">{t.none}</p> : <Form {...props} />}
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What is wrong with a field, or what somebody else has made of it. */
function messageAt(props: DetailsProps, field: DetailsField): string | undefined {
  const t = detailsTexts[props.shell.locale];
  if (props.meanwhile.includes(field)) return t.meanwhile(t[field], seenAs(props, field));
  const found = props.problems.find((one) => detailsFieldOf(one) === field);
  return found && t.problems[found];
}

/** In the words of the page, and not as it is stored. */
function seenAs({ shell, seen, municipalities, coaches }: DetailsProps, field: DetailsField): string {
  const value = seen?.[field] ?? '';
  const named = (list: readonly Option[]) => list.find(({ id }) => id === value)?.name ?? value;
  if (field === 'municipality') return named(municipalities);
  if (field === 'coach') return named(coaches);
  return field === 'language' ? languageName(shell.locale, value) : value;
}

const optional: readonly DetailsField[] = ['birthYear', 'phone', 'email'];

const options = (list: readonly Option[]) => list.map(({ id, name }) => ({ value: id, label: name }));

function Form(props: DetailsProps) {
  const { shell, person, typed, seen, municipalities, coaches } = props;
  const t = detailsTexts[shell.locale];
  const { locale } = shell;
  const field = (name: Exclude<DetailsField, 'coach'>) => ({
    ...{ locale, name, label: t[name], value: typed[name], error: messageAt(props, name) },
    optional: optional.includes(name),
  });
  const text = (name: Exclude<DetailsField, 'coach'>, more: Partial<FieldProps> = {}) => (
    <Field {...field(name)} {...more} autocomplete="off" />
  );
  const choose = { value: '', label: t.choose };
  const languages = spokenLanguages.map((tag) => ({ value: tag, label: languageName(locale, tag) }));
  const action = person === null ? dossierLinks.add : dossierLinks.edit(person.id);
  return (
    <form class="sw-stack sw-stack--6" method="post" action={action} novalidate>
      <div class="sw-grid sw-grid--2">
        {text('givenName')}
        {text('familyName')}
        {text('birthYear', { help: t.birthYearHelp, inputmode: 'numeric' })}
        <Select
          {...field('municipality')}
          options={person === null ? [choose, ...options(municipalities)] : options(municipalities)}
        />
        {text('phone', { type: 'tel' })}
        {text('email', { type: 'email' })}
        <Select {...field('language')} value={typed.language || 'nl'} options={languages} />
        {person === null ? null : (
          <Select
            locale={locale}
            name="coach"
            label={t.coach}
            help={t.coachHelp}
            value={typed.coach}
            error={messageAt(props, 'coach')}
            options={options(coaches)}
          />
        )}
      </div>
      {seen === null ? null : (
        <HiddenFields fields={detailsFields.map((one) => [seenField(one), seen[one]])} />
      )}
      <Button kind="primary">{person === null ? t.create : t.save}</Button>
    </form>
  );
}
