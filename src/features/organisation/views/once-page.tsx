import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { peopleTexts } from '../texts/people.ts';

interface Props {
  readonly shell: Shell;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly renewed: boolean;
}

/** The only time that this password is seen. */
export function OncePage({ shell, name, email, password, renewed }: Props) {
  const { once: t, person } = peopleTexts[shell.locale];
  const title = renewed ? t.renewed : t.title;
  return (
    <Page shell={shell} title={title} current="manage">
      <TitleBand title={title} lead={t.text(name)} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <dl class="sw-card sw-stack sw-stack--3 sw-measure">
            <div>
              <dt>{t.email}</dt>
              <dd class="sw-bold">{email}</dd>
            </div>
            <div>
              <dt>{t.password}</dt>
              <dd class="sw-bold sw-large">{password}</dd>
            </div>
          </dl>
          <p class="utrecht-paragraph sw-measure">{t.until}</p>
          <div>
            <LinkButton href={organisationLinks.people}>{person.back}</LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
