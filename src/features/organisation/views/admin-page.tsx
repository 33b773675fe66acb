import type { Child } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';

interface Props {
  readonly shell: Shell;
  readonly title: string;
  readonly lead?: string;
  readonly hasErrors?: boolean;
  readonly children: Child;
}

/** What every page below the administrator's own start page shares: its title and the way back. */
export function AdminPage({ shell, title, lead, hasErrors = false, children }: Props) {
  const { back } = manageTexts[shell.locale];
  return (
    <Page shell={shell} title={title} current="manage" hasErrors={hasErrors}>
      <TitleBand title={title} lead={lead} back={{ href: organisationLinks.manage, label: back }} />
      {children}
    </Page>
  );
}
