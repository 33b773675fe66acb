import type { PropsWithChildren } from 'hono/jsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { mailLinkTexts } from '../texts/mail-link.ts';

function Simple({
  shell,
  title,
  text,
  children,
}: PropsWithChildren<{ shell: Shell; title: string; text: string }>) {
  return (
    <Page shell={shell} title={title}>
      <TitleBand title={title} lead={text} />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-measure">{children}</div>
        </div>
      </div>
    </Page>
  );
}

/** The same for an address with an account and one without. */
export function LinkAskedPage({ shell, folder }: { shell: Shell; folder: boolean }) {
  const { asked: t } = mailLinkTexts[shell.locale];
  return (
    <Simple shell={shell} title={t.title} text={t.text}>
      {folder ? (
        <p class="utrecht-paragraph">
          {t.demo}{' '}
          <a class="utrecht-link" href={organisationLinks.post}>
            {t.demoLink}
          </a>
        </p>
      ) : null}
      <div>
        <LinkButton href={organisationLinks.signIn}>{t.back}</LinkButton>
      </div>
    </Simple>
  );
}

/** Looking signs nobody in: only the button does. */
export function LinkPage({ shell, token }: { shell: Shell; token: string }) {
  const { open: t } = mailLinkTexts[shell.locale];
  return (
    <Simple shell={shell} title={t.title} text={t.text}>
      <form method="post" action={organisationLinks.link(token)}>
        <Button kind="primary">{t.button}</Button>
      </form>
    </Simple>
  );
}

export function LinkOverPage({ shell }: { shell: Shell }) {
  const { over: t } = mailLinkTexts[shell.locale];
  return (
    <Simple shell={shell} title={t.title} text={t.text}>
      <div>
        <LinkButton href={organisationLinks.signIn}>{t.link}</LinkButton>
      </div>
    </Simple>
  );
}
