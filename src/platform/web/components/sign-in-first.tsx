import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import type { Unsent } from '../unsent-form.ts';
import { HiddenFields } from './back.tsx';
import { Button, LinkButton } from './button.tsx';
import { NewTab } from './new-tab.tsx';
import { TitleBand } from './title-band.tsx';
import { sentencesIn, Written } from './written.tsx';

/**
 * A session ended while somebody was writing: signing in goes beside this page, and then it is sent from here. On a
 * shared device that may be another person: when nobody knows who wrote it, it can only be copied.
 */
export function SignInFirst({ locale, form }: { locale: Locale; form: Unsent }) {
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
          <p class="utrecht-paragraph sw-measure">{form.writer === '' ? t.copy : t.comeBack}</p>
          {form.writer === '' ? null : (
            <form method="post" action={form.action}>
              <HiddenFields fields={form.fields} />
              <Button icon="bericht">{t.again}</Button>
            </form>
          )}
          <Written locale={locale} texts={sentencesIn(form.fields)} />
        </div>
      </div>
    </>
  );
}
