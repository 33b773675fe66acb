import { formatDate } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { noLonger, purposeWords } from '../forms/purposes.ts';
import { storyLinks } from '../links.ts';
import { allPurposes, type Consent } from '../purposes.ts';
import type { Purpose } from '../story.ts';
import { ownTexts } from '../texts/own.ts';
import { StoriesSheet } from './band.tsx';

interface OwnStory {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly toldOn: string;
  readonly consents: readonly Consent[];
}

/** Where one purpose of a story stands: going there opens the folds around it. */
export const purposeId = (story: string, purpose: Purpose): string => `verhaal-${story}-${purpose}`;

/** After a story left the own page: nothing else there would say that it worked. */
export type Left = 'weg' | 'uit-dossier';

/** On the own page: the own words, what may be done with them, and the way to take them back. */
export function ForSelf({
  locale,
  stories,
  left,
}: {
  locale: Locale;
  stories: readonly OwnStory[];
  left: Left | null;
}) {
  const t = ownTexts[locale];
  return (
    <>
      {left === null ? null : <Notice kind="good" title={t.left[left]} live />}
      {stories.length === 0 ? null : <Stories locale={locale} stories={stories} />}
    </>
  );
}

function Stories({ locale, stories }: { locale: Locale; stories: readonly OwnStory[] }) {
  const t = ownTexts[locale];
  return (
    <Fold summary={t.title}>
      <StoriesSheet />
      <p class="utrecht-paragraph">{t.lead}</p>
      <ul class="sw-stack sw-stack--4">
        {stories.map(({ id, title, text, language, toldOn, consents }) => (
          <li class="sw-story-card sw-stack sw-stack--3">
            {title === '' ? null : (
              <h2 class="utrecht-heading-3" dir="auto" lang={language}>
                {title}
              </h2>
            )}
            <p class="utrecht-paragraph sw-story__words" dir="auto" lang={language}>
              {text === '' ? t.onlySound : text}
            </p>
            <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
              {t.toldOn(formatDate(locale, toldOn))}
            </p>
            <Allowed locale={locale} story={id} consents={consents} />
            <Fold summary={t.withdraw} plain>
              <form class="sw-stack sw-stack--3" method="post" action={storyLinks.mine}>
                <HiddenFields fields={[['verhaal', id]]} />
                <p class="utrecht-paragraph">{t.sure}</p>
                <div>
                  <Button>{t.withdraw}</Button>
                </div>
              </form>
            </Fold>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Each purpose with its own button: saying no to one leaves the others as they are. */
function Allowed({
  locale,
  story,
  consents,
}: {
  locale: Locale;
  story: string;
  consents: readonly Consent[];
}) {
  const t = ownTexts[locale];
  const given = allPurposes.flatMap((purpose) => consents.filter((one) => one.purpose === purpose));
  return (
    <Fold summary={t.allowed} plain>
      <p class="utrecht-paragraph">{t.allowedLead}</p>
      <form class="sw-stack sw-stack--3" method="post" action={storyLinks.mine}>
        <HiddenFields fields={[['verhaal', story]]} />
        <ul class="sw-stack sw-stack--3">
          {given.map(({ purpose, withdrawnAt }) => (
            <li class="sw-stack sw-stack--2" id={purposeId(story, purpose)}>
              <p class="utrecht-paragraph">
                <strong>{t.purposes[purpose]}</strong>
                <br />
                {withdrawnAt === null
                  ? purpose === 'dossier'
                    ? t.mayDossier
                    : t.may
                  : t.since(formatDate(locale, withdrawnAt))}
              </p>
              {withdrawnAt === null ? (
                <div>
                  <Button name={noLonger} value={purposeWords[purpose]}>
                    {t.noLonger}
                    <span class="sw-visually-hidden">: {t.purposes[purpose]}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </form>
    </Fold>
  );
}
