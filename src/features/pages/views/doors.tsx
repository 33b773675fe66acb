import { Icon } from '../../../platform/web/components/icon.tsx';
import { Drawing, Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Home } from '../../organisation/index.ts';
import type { PagesTexts } from '../texts.ts';

function Door({
  href,
  picture,
  words,
  first = false,
}: {
  href: string;
  picture: PictogramName;
  words: { readonly name: string; readonly text: string };
  first?: boolean;
}) {
  return (
    <a class={first ? 'sw-door sw-door--first' : 'sw-door'} href={href}>
      <Pictogram name={picture} large />
      <span>
        <span class="sw-door__name">{words.name}</span>
        <span class="sw-door__text">{words.text}</span>
      </span>
      <Icon name="pijl" />
    </a>
  );
}

const pictures: Readonly<Record<Home['place'], PictogramName>> = {
  dossiers: 'zorgtaken',
  mine: 'agenda',
  research: 'zoek',
  manage: 'samen',
  loop: 'zelfvertrouwen',
  stories: 'gesprek',
  welcome: 'gesprek',
};

/** The heading, the two doors and the picture of the stepping stones. The second door fits who is signed in. */
export function Doors({ shell, t, home }: { shell: Shell; t: PagesTexts['start']; home: Home | null }) {
  return (
    <div class="sw-start">
      <div class="sw-wrap sw-start__grid">
        <div class="sw-start__text sw-stack sw-stack--5">
          <div class="sw-stack sw-stack--3">
            <h1 class="utrecht-heading-1 sw-start__h1">{t.title}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{t.lead}</p>
            <ReadAloud locale={shell.locale} whole />
          </div>
          <div class="sw-doors">
            <Door
              href="/keuze"
              picture="zelfvertrouwen"
              words={home === null ? t.seeker : t.seekerIn}
              first
            />
            {home === null ? (
              <Door href="/dossiers" picture="zorgtaken" words={t.coach} />
            ) : (
              <Door href={home.href} picture={pictures[home.place]} words={t.homes[home.place]} />
            )}
          </div>
        </div>
        <div>
          <Drawing name="illustration-start" label={t.picture} class="sw-start__picture" />
        </div>
      </div>
    </div>
  );
}
