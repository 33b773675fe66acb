import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldError } from '../../../platform/web/components/field-parts.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import {
  type PersonField,
  type PersonForm,
  type PersonLines,
  type PersonProblem,
  personFieldOf,
  personFields,
} from '../forms/person.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { type PeopleTexts, peopleTexts } from '../texts/people.ts';
import { roleTexts } from '../texts/roles.ts';
import type { AccountRow } from './people-page.tsx';
import { Municipalities, Roles } from './person-fields.tsx';

interface Props {
  readonly shell: Shell;
  /** Null for somebody new. */
  readonly account: AccountRow | null;
  readonly isSelf: boolean;
  readonly person: PersonForm;
  /** What stood there when the page was made; goes with the form. */
  readonly seen: PersonLines;
  readonly problems: readonly PersonProblem[];
  /** What a colleague changed while this was typed. */
  readonly meanwhile: readonly PersonField[];
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
}

export function PersonPage(props: Props) {
  const { shell, account, isSelf, problems, meanwhile } = props;
  const { person: t } = peopleTexts[shell.locale];
  const title = account?.name ?? t.newTitle;
  const lead = account === null ? t.newLead : account.email;
  const errors = [
    ...problems.map((one) => ({ field: personFieldOf(one), message: t.problems[one] })),
    ...meanwhile.map((field) => ({ field, message: `${labelOf(props, field)}: ${changedTo(props, field)}` })),
  ];
  return (
    <Page shell={shell} title={title} current="manage" hasErrors={errors.length > 0}>
      <TitleBand title={title} lead={lead} back={{ href: organisationLinks.people, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            <Form {...props} />
          </div>
          {account === null || isSelf ? null : <Renew t={t} id={account.id} />}
        </div>
      </div>
    </Page>
  );
}

function labelOf({ shell }: Props, field: PersonField): string {
  const { person: t, people } = peopleTexts[shell.locale];
  const labels = { name: people.name, roles: people.roles, municipalities: t.municipalities };
  return field === 'active' ? people.status : labels[field];
}

/** What a colleague made of this field, in words. */
function changedTo({ shell, seen, municipalities }: Props, field: PersonField): string {
  const { people } = peopleTexts[shell.locale];
  const words = (names: Readonly<Record<string, string>>) =>
    seen[field].split(' ').flatMap((id) => names[id] ?? []);
  const theirs = {
    name: seen.name,
    roles: words(roleTexts[shell.locale]).join(', '),
    municipalities: words(Object.fromEntries(municipalities.map(({ id, name }) => [id, name]))).join(', '),
    active: seen.active === '' ? people.off : people.on,
  };
  return manageTexts[shell.locale].meanwhile(theirs[field]);
}

function Form(props: Props) {
  const { shell, account, isSelf, person, seen, problems, meanwhile } = props;
  const { person: t, people } = peopleTexts[shell.locale];
  const error = (field: PersonField | 'email'): string | undefined => {
    const found = problems.find((one) => personFieldOf(one) === field);
    if (found !== undefined) return t.problems[found];
    return field !== 'email' && meanwhile.includes(field) ? changedTo(props, field) : undefined;
  };
  const activeError = error('active');
  const { locale } = shell;
  const action = account === null ? organisationLinks.newPerson : organisationLinks.person(account.id);
  return (
    <form class="sw-stack sw-stack--6" method="post" action={action} novalidate>
      <Field locale={locale} name="name" label={people.name} value={person.name} error={error('name')} />
      {account === null ? (
        <Field
          locale={locale}
          name="email"
          label={people.email}
          type="email"
          value={person.email}
          error={error('email')}
        />
      ) : null}
      {isSelf ? <p class="utrecht-paragraph">{t.self}</p> : <Roles {...props} error={error('roles')} />}
      <Municipalities {...props} error={error('municipalities')} />
      {account === null || isSelf ? null : (
        <div class="sw-stack sw-stack--2">
          {activeError === undefined ? null : <FieldError id="active-fout">{activeError}</FieldError>}
          <Tiles>
            <Tile
              type="checkbox"
              name="active"
              value="1"
              id="active"
              checked={person.active}
              describedBy={activeError === undefined ? undefined : 'active-fout'}
              row
            >
              {t.active}
            </Tile>
          </Tiles>
        </div>
      )}
      {account === null ? null : (
        <HiddenFields fields={personFields.map((field) => [seenField(field), seen[field]])} />
      )}
      <Button kind="primary">{account === null ? t.create : manageTexts[locale].save}</Button>
    </form>
  );
}

function Renew({ t, id }: { t: PeopleTexts['person']; id: string }) {
  return (
    <form class="sw-stack sw-stack--3 sw-measure" method="post" action={organisationLinks.renewPassword(id)}>
      <h2 class="utrecht-heading-2">{t.renew}</h2>
      <p class="utrecht-paragraph">{t.renewText}</p>
      <Button icon="sleutel">{t.renewButton}</Button>
    </form>
  );
}
