import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { languageName } from '../languages.ts';
import { storyLinks } from '../links.ts';
import type { StoryToLearnFrom, StudyToLearnFrom } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

export interface LearnProps {
  readonly shell: Shell;
  readonly studies: readonly StudyToLearnFrom[];
  readonly open: StudyToLearnFrom | undefined;
  readonly stories: readonly StoryToLearnFrom[];
  readonly nameOf: (instrumentId: string) => string;
  readonly draw: number;
}

/** For a coach: a few stories of tellers who allow that coaches learn from them. No name, no code, no voice. */
export function LearnPage(props: LearnProps) {
  const { shell, studies, open } = props;
  const t = researchTexts[shell.locale].learn;
  return (
    <Page shell={shell} title={t.title} current="loop">
      <Band title={t.title} lead={t.lead} back={{ href: storyLinks.overview, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {open === undefined ? (
            <Notice title={t.none}>{t.noneText}</Notice>
          ) : (
            <Notice title={t.allowed}>{t.allowedText}</Notice>
          )}
          {studies.length < 2 ? null : (
            <nav aria-label={t.choose}>
              <Chips>
                {studies.map(({ id, name }) => (
                  <ChipLink href={`${storyLinks.learn}?onderzoek=${id}`} current={id === open?.id}>
                    {name}
                  </ChipLink>
                ))}
              </Chips>
            </nav>
          )}
          {open === undefined ? null : <Stories {...props} open={open} />}
        </div>
      </div>
    </Page>
  );
}

function Stories({ shell, open, stories, nameOf, draw }: LearnProps & { readonly open: StudyToLearnFrom }) {
  const t = researchTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="verhalen">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2" id="verhalen">
          {open.name}
        </h2>
        <p class="utrecht-paragraph">
          {t.about(nameOf(open.instrumentId))}. {t.learn.drawn(stories.length)}{' '}
          <a
            class="utrecht-link"
            href={`${storyLinks.learn}?onderzoek=${open.id}&keer=${(draw % 9_999) + 1}#verhalen`}
          >
            {t.learn.others}
          </a>
        </p>
      </div>
      <ul class="sw-stack sw-stack--4 sw-column">
        {stories.map((story) => (
          <Story shell={shell} story={story} />
        ))}
      </ul>
    </section>
  );
}

/** The translation first, because the coach reads Dutch; the words of the teller are under it. */
function Story({ shell, story }: { readonly shell: Shell; readonly story: StoryToLearnFrom }) {
  const t = researchTexts[shell.locale];
  const isTranslated = story.translation !== '';
  const words = (text: string, language: string) => (
    <p class="utrecht-paragraph sw-story__words" dir="auto" lang={language}>
      {text}
    </p>
  );
  return (
    <li class="sw-story-card sw-stack sw-stack--3">
      <h3 class="utrecht-heading-3" dir="auto" lang={story.language}>
        {story.title === '' ? t.page.untitled : story.title}
      </h3>
      <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">{t.perspective[story.perspective]}</p>
      {words(isTranslated ? story.translation : story.text, isTranslated ? 'nl' : story.language)}
      {isTranslated && story.text !== '' ? (
        <Fold plain summary={`${t.story.told} (${languageName(shell.locale, story.language)})`}>
          {words(story.text, story.language)}
        </Fold>
      ) : null}
    </li>
  );
}
