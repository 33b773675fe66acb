import { hasRole, type Shell } from '../shell.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';
import { LanguageSwitch, type Resubmit } from './language-switch.tsx';
import { Drawing } from './pictogram.tsx';

export type Place =
  | 'offer'
  | 'choose'
  | 'mine'
  | 'dossiers'
  | 'stories'
  | 'evidence'
  | 'measures'
  | 'research'
  | 'value'
  | 'manage'
  | 'help';

/** Who works here sees work, who looks for work sees the own route; nobody gets more than four places. */
function places({ session }: Shell): readonly (readonly [Place, string])[] {
  const coach = hasRole(session, 'coach');
  const seeker = hasRole(session, 'jobSeeker');
  const researcher = hasRole(session, 'researcher');
  const manage = hasRole(session, 'administrator')
    ? '/beheer'
    : hasRole(session, 'manager')
      ? '/beheer/beleid'
      : null;
  const writes = hasRole(session, 'editor') && !coach && !hasRole(session, 'researcher') && manage === null;
  const stories = hasRole(session, 'storyGuide')
    ? '/verhalen/opnemen'
    : hasRole(session, 'researcher')
      ? '/verhalen/onderzoek'
      : null;
  // A coach chooses together with somebody, with or without a dossier.
  const chooses = session === null || (coach && manage === null);
  return [
    ...(coach ? ([['dossiers', '/dossiers']] as const) : []),
    ...(seeker ? ([['mine', '/mijn']] as const) : []),
    ...(researcher
      ? ([
          ['research', '/onderzoek'],
          ['measures', '/metingen'],
        ] as const)
      : []),
    ...(stories === null || coach ? [] : ([['stories', stories]] as const)),
    // Whoever does research sees the offer by way of the start page.
    ...(researcher && !coach ? [] : ([['offer', '/aanbod']] as const)),
    ...(writes ? ([['evidence', '/bewijs']] as const) : []),
    ...(chooses ? ([['choose', '/keuze']] as const) : []),
    ...(hasRole(session, 'manager') && !coach ? ([['value', '/waarde']] as const) : []),
    ...(manage === null ? [] : ([['manage', manage]] as const)),
    ['help', '/hulp'],
  ];
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
          {places(shell).map(([place, href]) => (
            <a class="sw-nav__link" href={href} aria-current={place === current ? 'page' : undefined}>
              {t[place]}
            </a>
          ))}
          {shell.session === null ? <LanguageSwitch shell={shell} resubmit={resubmit} /> : null}
        </nav>
      </div>
    </header>
  );
}
