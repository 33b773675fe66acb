import { IconList } from '../../../platform/web/components/facts.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Role } from '../../../shared/roles.ts';
import { offerLinks } from '../../catalogue/index.ts';
import { choiceLinks } from '../../choice/index.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { roleTexts } from '../texts/roles.ts';
import { welcomeTexts } from '../texts/welcome.ts';

const open = [
  ['offer', 'zoek', offerLinks.all],
  ['choose', 'zelfvertrouwen', choiceLinks.questions],
  ['advice', 'boek', '/uitleg/advies'],
] as const satisfies readonly (readonly [string, PictogramName, string])[];
const evidence = ['evidence', 'diploma', evidenceLinks.all] as const;

const waiting = ['partner', 'editor'] as const;

/** For whoever has no work of their own here yet: what there is, and what there is not. */
export function WelcomePage({ shell, name, roles }: { shell: Shell; name: string; roles: readonly Role[] }) {
  const t = welcomeTexts[shell.locale];
  const held = roles.map((role) => roleTexts[shell.locale][role]).join(', ');
  const parts = [...(roles.includes('editor') ? [evidence] : []), ...open];
  const missing = waiting.filter((role) => roles.includes(role));
  return (
    <Page shell={shell} title={t.title(name)}>
      <TitleBand title={t.title(name)} lead={roles.length === 0 ? t.noRole : t.lead(held)} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <section class="sw-stack sw-stack--5">
            <h2 class="utrecht-heading-2">{t.now}</h2>
            <ul class="sw-grid sw-grid--2">
              {parts.map(([part, picture, href]) => (
                <li class="sw-card">
                  <div class="sw-card__head">
                    <Pictogram name={picture} />
                    <h3 class="utrecht-heading-3">
                      <a class="utrecht-link" href={href}>
                        {t[part].title}
                      </a>
                    </h3>
                    <p class="utrecht-paragraph">{t[part].text}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
          {missing.length === 0 ? null : (
            <section class="sw-stack sw-stack--3 sw-measure">
              <h2 class="utrecht-heading-2">{t.later}</h2>
              <p class="utrecht-paragraph">{t.laterText}</p>
              <IconList items={missing.map((role) => ({ icon: 'klok', text: t.notYet[role] }))} />
              <p class="utrecht-paragraph">{t.question}</p>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
