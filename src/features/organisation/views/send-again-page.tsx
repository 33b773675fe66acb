import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Sent } from '../../../platform/web/sent-again.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { signInAgain } from './sign-in-page.tsx';

/** After signing in again: sends what was filled in before, to where it was going. */
export function SendAgainPage({ shell, address, sent }: { shell: Shell; address: string; sent: Sent }) {
  const { again: t } = signInTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} resubmit={signInAgain(address, sent)}>
      <TitleBand title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-row">
          <form method="post" action={address}>
            <HiddenFields fields={sent} />
            <Button kind="primary">{t.send}</Button>
          </form>
          <LinkButton kind="subtle" href="/">
            {t.not}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
