import type { Child } from 'hono/jsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../links.ts';
import type { LookAt } from '../looks.ts';
import { fullName, type Person } from '../person.ts';
import { dossierTexts } from '../texts/dossier.ts';
import { PersonLabels } from './labels.tsx';
import { languageName } from './language-name.ts';
import { type Activity, WhoLooked } from './who-looked.tsx';

export interface DossierProps {
  readonly shell: Shell;
  readonly person: Person;
  readonly looks: readonly LookAt<Activity>[];
  readonly saved: boolean;
  /** What was chosen in this dossier, and the way to a new choice. */
  readonly choices: () => Child;
  /** What other features show of this person: what a coach comes for, and what is seldom needed. */
  readonly panels: Readonly<Record<'top' | 'below' | 'aside', readonly Child[]>>;
}

/** Only its own coach; the route decides once more. */
const mayErase = ({ session }: Shell, { archivedAt, coachId }: Person): boolean =>
  archivedAt !== null && session?.accountId === coachId;

export function DossierPage({ shell, person, looks, saved, choices, panels }: DossierProps) {
  const { page: t } = dossierTexts[shell.locale];
  const name = fullName(person);
  return (
    <Page shell={shell} title={name} current="dossiers">
      <TitleBand
        title={name}
        back={{ href: dossierLinks.list, label: t.back }}
        beside={<PersonLabels shell={shell} person={person} />}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {saved ? <Notice kind="good" title={t.saved} live /> : null}
          {person.archivedAt === null ? null : (
            <Notice icon="slot" title={t.closedOn(formatDate(shell.locale, person.archivedAt))}>
              {t.closedText}
              {mayErase(shell, person) ? (
                <>
                  {' '}
                  <a class="utrecht-link" href={dossierLinks.erase(person.id)}>
                    {t.erase}
                  </a>
                </>
              ) : null}
            </Notice>
          )}
          <div class="sw-grid sw-grid--main">
            <div class="sw-stack sw-stack--6">
              {panels.top}
              <section class="sw-stack sw-stack--5">
                <h2 class="utrecht-heading-2">{t.choices}</h2>
                {choices()}
              </section>
              {panels.below}
            </div>
            <div class="sw-stack sw-stack--6">
              <About shell={shell} person={person} />
              {panels.aside}
            </div>
          </div>
          <Fold summary={t.looks}>
            <p class="utrecht-paragraph">{t.looksText}</p>
            <WhoLooked shell={shell} looks={looks} />
          </Fold>
        </div>
      </div>
    </Page>
  );
}

function About({ shell, person }: { shell: Shell; person: Person }) {
  const { page: t } = dossierTexts[shell.locale];
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <h2 class="utrecht-heading-3">{t.about}</h2>
      <Known
        facts={[
          [t.municipality, person.municipalityName],
          [t.coach, person.coachName],
          [t.birthYear, person.birthYear ?? t.unknown],
          [t.phone, person.phone ?? t.unknown],
          [t.email, person.email ?? t.unknown],
          [t.language, languageName(shell.locale, person.language)],
          [t.access, person.accountId === null ? t.accessNo : t.accessYes],
        ]}
      />
      <Actions shell={shell} person={person} />
    </section>
  );
}

function Actions({ shell, person }: { shell: Shell; person: Person }) {
  const { page: t } = dossierTexts[shell.locale];
  const closed = person.archivedAt !== null;
  return (
    <div class="sw-row">
      {closed ? null : <LinkButton href={dossierLinks.edit(person.id)}>{t.edit}</LinkButton>}
      {closed ? null : (
        <LinkButton href={dossierLinks.access(person.id)}>
          {person.accountId === null ? t.give : t.renew}
        </LinkButton>
      )}
      <form method="post" action={dossierLinks.close(person.id)}>
        <Button kind="subtle" name="gesloten" value={closed ? 'nee' : 'ja'}>
          {closed ? t.reopen : t.close}
        </Button>
      </form>
    </div>
  );
}
