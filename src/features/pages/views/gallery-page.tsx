import { Icon } from '../../../platform/web/components/icon.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { iconNames, pictogramNames } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { Advice, Route } from './gallery-advice.tsx';
import { Choosing, Errors } from './gallery-forms.tsx';
import { Empty, Evidence, Notices } from './gallery-notices.tsx';
import { Other } from './gallery-other.tsx';

const Drawings = () => (
  <>
    <ul class="sw-chips">
      {pictogramNames.map((name) => (
        <li class="sw-row sw-row--tight">
          <Pictogram name={name} large />
          {name}
        </li>
      ))}
    </ul>
    <ul class="sw-chips">
      {iconNames.map((name) => (
        <li class="sw-row sw-row--tight">
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  </>
);

const sections = [
  ['Fouten in een formulier', Errors],
  ['Mededelingen', Notices],
  ['Nog niets te zien', Empty],
  ['Bewijs, van 0 tot 5', Evidence],
  ['Kiezen', Choosing],
  ['Advies', Advice],
  ['Route', Route],
  ['Knoppen, feiten en tabellen', Other],
  ['Pictogrammen', Drawings],
] as const;

/** For whoever builds a page: everything that stands in more than one screen, in Dutch only. */
export function GalleryPage({ shell }: { shell: Shell }) {
  return (
    <Page shell={shell} title="Onderdelen">
      <TitleBand title="Onderdelen" lead="Alles wat in meer dan één scherm voorkomt." />
      <div class="sw-band" lang="nl">
        <div class="sw-wrap sw-stack sw-stack--7">
          {sections.map(([title, Part], at) => (
            <section class="sw-stack" aria-labelledby={`deel-${at}`}>
              <h2 class="utrecht-heading-2" id={`deel-${at}`}>
                {title}
              </h2>
              <Part />
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
