import type { Locale } from '../../i18n/locale.ts';
import { type Refusal, webTexts } from '../texts.ts';
import { LinkButton } from './button.tsx';
import { Pictogram } from './pictogram.tsx';
import { Written } from './written.tsx';

export function RefusalView({
  locale,
  why,
  address,
  id,
  written = [],
}: {
  locale: Locale;
  why: Refusal;
  address: string;
  id?: string | undefined;
  /** What somebody sent to what is not there any more. */
  written?: readonly string[];
}) {
  const t = webTexts[locale];
  const { title, text } = t.refusal[why];
  const signIn = `/inloggen?terug=${encodeURIComponent(address)}`;
  return (
    <div class="sw-band">
      <div class="sw-wrap sw-stack sw-stack--5">
        <Pictogram name={why === 'notFound' ? 'zoek' : 'gesprek'} large />
        <div class="sw-stack sw-stack--3">
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{text}</p>
          {id === undefined ? null : <p class="utrecht-paragraph sw-bold sw-error-page__id">{id}</p>}
          {written.length === 0 ? null : <p class="utrecht-paragraph sw-measure">{t.notKept}</p>}
        </div>
        <Written locale={locale} texts={written} />
        <div class="sw-row">
          {why === 'notSignedIn' ? (
            <LinkButton kind="primary" icon="mens" href={signIn}>
              {t.signIn}
            </LinkButton>
          ) : (
            <LinkButton kind="primary" href="/">
              {t.toStart}
            </LinkButton>
          )}
          <LinkButton kind="subtle" href="/hulp">
            {t.help}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
