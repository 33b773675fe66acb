import type { Child } from 'hono/jsx';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { OfflineBar } from '../../../platform/web/components/offline-bar.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../links.ts';
import type { LookAt } from '../looks.ts';
import { fullName, type Person } from '../person.ts';
import { mineTexts } from '../texts/mine.ts';
import { PersonLabels } from './labels.tsx';
import { languageName } from './language-name.ts';
import { type Activity, WhoLooked } from './who-looked.tsx';

interface Props {
  readonly shell: Shell;
  readonly person: Person | null;
  readonly looks: readonly LookAt<Activity>[];
  /** What was chosen, and what the coach wrote with it. */
  readonly choices: () => Child;
  /** What other features show: the route, the talk with the coach. */
  readonly panels: readonly Child[];
  /** What is seldom needed, such as own stories. */
  readonly asides: readonly Child[];
}

export function MinePage({ shell, person, looks, choices, panels, asides }: Props) {
  const t = mineTexts[shell.locale];
  const title = t.title(person?.givenName ?? shell.session?.name ?? '');
  return (
    <Page shell={shell} title={title} current="mine">
      <TitleBand
        title={title}
        beside={person === null ? null : <PersonLabels shell={shell} person={person} />}
        colour="sun"
      >
        <ReadAloud locale={shell.locale} whole />
        {person === null ? null : <OfflineBar shell={shell} />}
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap">
          {person === null ? (
            <EmptyState title={t.none.title} text={t.none.text} action={<Look>{t.none.link}</Look>} />
          ) : (
            <div class="sw-grid sw-grid--main">
              <div class="sw-stack sw-stack--6">
                {panels}
                <section class="sw-stack sw-stack--5">
                  <h2 class="utrecht-heading-2">{t.step}</h2>
                  {choices()}
                </section>
              </div>
              <div class="sw-stack sw-stack--4">
                <AboutMe shell={shell} person={person} />
                {asides}
                <Fold summary={t.who}>
                  <p class="utrecht-paragraph">{t.whoText}</p>
                  <WhoLooked shell={shell} looks={looks} />
                </Fold>
              </div>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}

const Look = ({ children }: { children?: Child }) => <LinkButton href="/keuze">{children}</LinkButton>;

/** Stands where the own step will be. */
export function NoStep({ shell }: { shell: Shell }) {
  const { noStep } = mineTexts[shell.locale];
  return <EmptyState title={noStep.title} text={noStep.text} action={<Look>{noStep.link}</Look>} />;
}

function AboutMe({ shell, person }: { shell: Shell; person: Person }) {
  const t = mineTexts[shell.locale];
  return (
    <Fold summary={t.known}>
      <Known
        facts={[
          [t.name, fullName(person)],
          [t.municipality, person.municipalityName],
          [t.coach, person.coachName],
          [t.birthYear, person.birthYear ?? t.unknown],
          [t.phone, person.phone ?? t.unknown],
          [t.email, person.email ?? t.unknown],
          [t.language, languageName(shell.locale, person.language)],
        ]}
      />
      <p class="utrecht-paragraph">{t.wrong}</p>
      <p class="utrecht-paragraph sw-soft">{t.downloadText}</p>
      <div>
        <LinkButton href={dossierLinks.download}>{t.download}</LinkButton>
      </div>
    </Fold>
  );
}
