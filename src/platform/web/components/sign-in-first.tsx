import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { HiddenFields } from './back.tsx';
import { Button, LinkButton } from './button.tsx';
import type { Resubmit } from './language-switch.tsx';
import { NewTab } from './new-tab.tsx';
import { TitleBand } from './title-band.tsx';
import { sentencesIn, Written } from './written.tsx';

/** A session ended while somebody was writing: signing in goes beside this page, and then it is sent from here. */
export function SignInFirst({ locale, resubmit }: { locale: Locale; resubmit: Resubmit }) {
  const t = webTexts[locale].signInFirst;
  return (
    <>
      <TitleBand title={webTexts[locale].refusal.notSignedIn.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <p class="utrecht-paragraph sw-measure">{t.signIn}</p>
          <div>
            <LinkButton kind="primary" icon="mens" href="/inloggen" newTab>
              {webTexts[locale].signIn}
              <NewTab locale={locale} />
            </LinkButton>
          </div>
          <p class="utrecht-paragraph sw-measure">{t.comeBack}</p>
          <form method="post" action={resubmit.action}>
            <HiddenFields fields={resubmit.fields} />
            <Button icon="bericht">{t.again}</Button>
          </form>
          <Written locale={locale} texts={sentencesIn(resubmit.fields)} />
        </div>
      </div>
    </>
  );
}
