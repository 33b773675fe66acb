import { formatList } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import type { Moment } from '../story.ts';
import { guideTexts } from '../texts/guide.ts';
import { Band } from './band.tsx';

interface StudyCard {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrument: string;
  readonly moments: readonly Moment[];
}

/** Where a story guide begins: the studies, and one button for each. */
export function GuidePage({ shell, studies }: { shell: Shell; studies: readonly StudyCard[] }) {
  const t = guideTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="stories">
      <Band title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {studies.length === 0 ? (
            <EmptyState picture="gesprek" title={t.none} text={t.noneText} />
          ) : (
            <ul class="sw-grid sw-grid--2">
              {studies.map((study, i) => (
                <li class="sw-card sw-stack sw-stack--4">
                  <div class="sw-card__head">
                    <Pictogram name="gesprek" />
                    <h2 class="utrecht-heading-3">{study.name}</h2>
                    <p class="utrecht-paragraph">{study.prompt}</p>
                  </div>
                  <p class="utrecht-paragraph sw-soft">
                    {t.about(study.instrument)}
                    <br />
                    {t.moments(
                      formatList(
                        shell.locale,
                        study.moments.map(({ name }) => name),
                      ),
                    )}
                  </p>
                  <div>
                    <LinkButton
                      kind={i === 0 ? 'primary' : 'secondary'}
                      href={storyLinks.record(study.id)}
                      icon="plus"
                    >
                      {t.begin}
                      <span class="sw-visually-hidden">: {study.name}</span>
                    </LinkButton>
                  </div>
                </li>
              ))}
            </ul>
          )}
          <Notice title={t.offlineTitle}>{t.offline}</Notice>
          <p class="sw-row">
            <a class="utrecht-link" href={storyLinks.taken}>
              {t.taken}
            </a>
            <a class="utrecht-link" href={storyLinks.withdraw}>
              {t.withdraw}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
}
