import { IconList } from '../../../platform/web/components/facts.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Role } from '../../../shared/roles.ts';
import { offerLinks } from '../../catalogue/index.ts';
import { choiceLinks, policyLinks } from '../../choice/index.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { experimentLinks } from '../../experiments/index.ts';
import { measureLinks } from '../../measures/index.ts';
import { storyLinks } from '../../stories/index.ts';
import { valueLinks } from '../../value/index.ts';
import { roleTexts } from '../texts/roles.ts';
import { welcomeTexts } from '../texts/welcome.ts';
import { TitleBand } from './title-band.tsx';

type Part =
  | 'measures'
  | 'offer'
  | 'choose'
  | 'advice'
  | 'policy'
  | 'evidence'
  | 'value'
  | 'stories'
  | 'storyCounts'
  | 'studies';

const open: readonly (readonly [Part, PictogramName, string])[] = [
  ['offer', 'zoek', offerLinks.all],
  ['choose', 'zelfvertrouwen', choiceLinks.questions],
  ['advice', 'boek', '/uitleg/advies'],
];
const measures = ['measures', 'agenda', measureLinks.all] as const;
const policy = ['policy', 'competentie', policyLinks.page] as const;
const stories = ['stories', 'gesprek', storyLinks.studies] as const;
const storyCounts = ['storyCounts', 'gesprek', storyLinks.counts] as const;
const evidence = ['evidence', 'diploma', evidenceLinks.all] as const;
const writers: readonly Role[] = ['editor', 'researcher'];
const studies = ['studies', 'zoek', experimentLinks.list] as const;
const costs = ['value', 'geld', valueLinks.list] as const;

type Waiting = keyof (typeof welcomeTexts)['nl']['notYet'];
const waiting: readonly Waiting[] = ['partner', 'editor', 'manager'];

/** For whoever has no work of their own here yet: what there is, and what there is not. */
export function WelcomePage({ shell, name, roles }: { shell: Shell; name: string; roles: readonly Role[] }) {
  const t = welcomeTexts[shell.locale];
  const held = roles.map((role) => roleTexts[shell.locale][role]).join(', ');
  const figures = roles.includes('manager') || roles.includes('researcher');
  const own = [
    ...(figures ? [measures, costs] : []),
    ...(roles.includes('researcher') ? [stories] : []),
    ...(roles.includes('manager') ? [policy, studies, storyCounts] : []),
    ...(roles.some((role) => writers.includes(role)) ? [evidence] : []),
  ];
  const parts = [...own, ...open];
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
