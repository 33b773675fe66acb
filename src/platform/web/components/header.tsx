import type { Role } from '../../../shared/roles.ts';
import { hasRole, type Shell } from '../shell.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';
import { LanguageSwitch, type Resubmit } from './language-switch.tsx';
import { Drawing } from './pictogram.tsx';

const addresses = {
  offer: '/aanbod',
  choose: '/keuze',
  mine: '/mijn',
  dossiers: '/dossiers',
  stories: '/verhalen/opnemen',
  evidence: '/bewijs',
  measures: '/metingen',
  research: '/onderzoek',
  value: '/waarde',
  loop: '/overzicht',
  manage: '/beheer',
  help: '/hulp',
} as const;
export type Place = keyof typeof addresses;

/** Where each role works, the most used first. */
const placesOf: readonly (readonly [Role, readonly Place[]])[] = [
  ['coach', ['dossiers', 'offer', 'choose', 'loop']],
  ['jobSeeker', ['mine', 'offer', 'help']],
  ['researcher', ['research', 'measures', 'stories', 'loop']],
  ['storyGuide', ['stories', 'offer', 'help']],
  ['editor', ['evidence', 'offer', 'loop', 'help']],
  ['manager', ['loop', 'value', 'manage', 'offer']],
  ['administrator', ['manage', 'offer', 'help']],
];
const most = 4;

/** Nobody gets more than four places; whoever has several roles, the first of each first. Help stands in the footer too. */
function places({ session }: Shell): readonly Place[] {
  if (session === null) return ['offer', 'choose', 'help'];
  const own = placesOf.filter(([role]) => session.roles.includes(role)).map(([, list]) => list);
  const firsts = own.flatMap(([first]) => first ?? []);
  return [...new Set<Place>([...firsts, ...own.flat(), 'offer', 'help'])].slice(0, most);
}

/** A manager manages the policy, only an administrator the rest; who takes no stories, studies them. */
function addressOf({ session }: Shell, place: Place): string {
  if (place === 'manage' && !hasRole(session, 'administrator')) return '/beheer/beleid';
  if (place === 'stories' && !hasRole(session, 'storyGuide')) return '/verhalen/onderzoek';
  return addresses[place];
}

function Account({ shell }: { shell: Shell }) {
  const t = webTexts[shell.locale];
  if (shell.session === null) {
    return (
      <a class="sw-nav__link sw-nav__me" href="/inloggen">
        <Icon name="mens" />
        {t.signIn}
      </a>
    );
  }
  return (
    <a class="sw-nav__link sw-nav__me" href="/account">
      <Icon name="mens" />
      {shell.session.name}
    </a>
  );
}

function SignOut({ shell }: { shell: Shell }) {
  if (shell.session === null) return null;
  return (
    <form class="sw-nav__form" method="post" action="/uitloggen">
      <button class="sw-nav__link sw-nav__button" type="submit">
        {webTexts[shell.locale].signOut}
      </button>
    </form>
  );
}

/** No hidden menu, not on the phone either. */
export function Header({
  shell,
  current,
  resubmit,
}: {
  shell: Shell;
  current?: Place | undefined;
  resubmit?: Resubmit | undefined;
}) {
  const t = webTexts[shell.locale];
  return (
    <header class="sw-header">
      <div class="sw-wrap sw-header__wrap">
        <a class="sw-logo" href="/">
          <Drawing name="logo" />
          <span>
            <span class="sw-logo__name">Stapwijs</span>
            <span class="sw-logo__owner">{shell.tenant.name}</span>
            <span class="sw-visually-hidden">{t.home}</span>
          </span>
        </a>
        {shell.session === null ? (
          <Account shell={shell} />
        ) : (
          <div class="sw-header__me">
            <Account shell={shell} />
            <LanguageSwitch shell={shell} resubmit={resubmit} />
            <SignOut shell={shell} />
          </div>
        )}
        <nav class="sw-nav" aria-label={t.mainMenu}>
          {places(shell).map((place) => (
            <a
              class="sw-nav__link"
              href={addressOf(shell, place)}
              aria-current={place === current ? 'page' : undefined}
            >
              {t[place]}
            </a>
          ))}
          {shell.session === null ? <LanguageSwitch shell={shell} resubmit={resubmit} /> : null}
        </nav>
      </div>
    </header>
  );
}
