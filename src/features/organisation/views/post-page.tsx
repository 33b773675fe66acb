import { formatMoment } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { postTexts } from '../texts/post.ts';

interface Mail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly at: Date;
}

/** Mails of the demonstration, latest first, with the address in them to click. */
export function PostPage({ shell, mails }: { shell: Shell; mails: readonly Mail[] }) {
  const t = postTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title}>
      <TitleBand title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-measure">
            {mails.length === 0 ? (
              <EmptyState
                title={t.empty.title}
                text={t.empty.text}
                action={<LinkButton href={organisationLinks.signIn}>{t.back}</LinkButton>}
              />
            ) : (
              mails.map((mail) => <Letter shell={shell} mail={mail} />)
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

function Letter({ shell, mail: { recipient, subject, body, at } }: { shell: Shell; mail: Mail }) {
  const t = postTexts[shell.locale];
  // Only the path: the page itself knows where it is.
  const path = /https?:\/\/[^/\s]+(\/\S*)/.exec(body)?.[1];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{subject}</h2>
      <p class="utrecht-paragraph sw-soft">
        {t.to(recipient)}, {formatMoment(shell.locale, at)}
      </p>
      {body.split('\n\n').map((part) => (
        <p class="utrecht-paragraph sw-letter">{part}</p>
      ))}
      {path === undefined ? null : (
        <div>
          <LinkButton href={path}>{t.open}</LinkButton>
        </div>
      )}
    </section>
  );
}
