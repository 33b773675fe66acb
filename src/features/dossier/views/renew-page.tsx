import { Button } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../links.ts';
import { dossierTexts } from '../texts/dossier.ts';

interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly name: string };
  readonly email: string;
  /** False when this account may do more, or is switched off: then it is for the administrator. */
  readonly may: boolean;
}

/** The person has an account: how to sign in, and a new password for who lost it. */
export function RenewPage({ shell, person, email, may }: Props) {
  const { access } = dossierTexts[shell.locale];
  const t = access.renew;
  const title = t.title(person.name);
  return (
    <Page shell={shell} title={title} current="dossiers">
      <TitleBand
        title={title}
        lead={t.lead(email)}
        back={{ href: dossierLinks.dossier(person.id), label: access.back }}
      />
      <div class="sw-band">
        <div class="sw-wrap">
          {may ? (
            <form
              class="sw-stack sw-stack--3 sw-measure"
              method="post"
              action={dossierLinks.renew(person.id)}
            >
              <h2 class="utrecht-heading-2">{t.forgotten}</h2>
              <p class="utrecht-paragraph">{t.text}</p>
              <div>
                <Button kind="primary" icon="sleutel">
                  {t.button}
                </Button>
              </div>
            </form>
          ) : (
            <div class="sw-measure">
              <Notice kind="caution" icon="slot" title={t.notYou}>
                {t.notYouText}
              </Notice>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
