import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import { hasRole, type Shell } from '../../../platform/web/shell.ts';
import { policyLinks } from '../../choice/index.ts';
import { organisationLinks } from '../links.ts';
import { manageTexts } from '../texts/manage.ts';

type Part = keyof (typeof manageTexts)['nl']['cards'];

const parts: readonly (readonly [Part, PictogramName, string])[] = [
  ['settings', 'gesprek', organisationLinks.settings],
  ['people', 'samen', organisationLinks.people],
  ['municipalities', 'wonen', organisationLinks.municipalities],
  ['retention', 'agenda', organisationLinks.retention],
  ['policy', 'competentie', policyLinks.page],
  ['log', 'boek', organisationLinks.log],
  ['colours', 'zoek', organisationLinks.colours],
];

export function ManagePage({ shell }: { shell: Shell }) {
  const t = manageTexts[shell.locale];
  const all = hasRole(shell.session, 'administrator');
  const shown = all ? parts : parts.filter(([part]) => part === 'policy');
  return (
    <Page shell={shell} title={t.title} current="manage">
      <TitleBand title={t.title} lead={all ? t.lead : t.managerLead} />
      <div class="sw-band">
        <ul class="sw-wrap sw-grid sw-grid--2">
          {shown.map(([part, picture, href]) => (
            <li class="sw-card">
              <div class="sw-card__head">
                <Pictogram name={picture} />
                <h2 class="utrecht-heading-3">
                  <a class="utrecht-link" href={href}>
                    {t.cards[part].title}
                  </a>
                </h2>
                <p class="utrecht-paragraph">{t.cards[part].text}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
