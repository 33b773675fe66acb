import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Role } from '../../../shared/roles.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';
import { peopleTexts } from '../texts/people.ts';
import { roleTexts } from '../texts/roles.ts';
import { AdminPage } from './admin-page.tsx';

export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly invented: boolean;
  readonly lastSignIn: Date | null;
  readonly roles: readonly Role[];
}

interface Props {
  readonly shell: Shell;
  readonly accounts: readonly AccountRow[];
  readonly saved: boolean;
}

export function PeoplePage({ shell, accounts, saved }: Props) {
  const { people: t } = peopleTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const columns = [t.name, t.email, t.roles, t.lastSignIn, t.status].map((name) => ({ name }));
  return (
    <AdminPage shell={shell} title={t.title}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {saved ? <Notice kind="good" title={manage.saved} live /> : null}
          <div>
            <LinkButton href={organisationLinks.newPerson} icon="plus" kind="primary">
              {t.add}
            </LinkButton>
          </div>
          <ScrollTable
            id="mensen"
            caption={t.count(accounts.length)}
            columns={columns}
            rows={accounts.map((account) => cells(shell, account))}
          />
        </div>
      </div>
    </AdminPage>
  );
}

function cells(shell: Shell, account: AccountRow) {
  const { people: t } = peopleTexts[shell.locale];
  const { id, name, email, roles, lastSignIn, active, invented } = account;
  return [
    <a class="utrecht-link" href={organisationLinks.person(id)}>
      {name}
    </a>,
    email,
    roles.map((role) => roleTexts[shell.locale][role]).join(', '),
    lastSignIn === null ? t.never : formatDate(shell.locale, lastSignIn),
    [active ? t.on : t.off, ...(invented ? [t.invented] : [])].join(', '),
  ];
}
