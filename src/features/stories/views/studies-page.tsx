import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import { storyLinks } from '../links.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

interface Card {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrument: string;
  readonly count: Cell;
}

/** Where a researcher begins: every study, and the way to its patterns. */
export function StudiesPage({
  shell,
  studies,
  begun,
}: {
  shell: Shell;
  studies: readonly Card[];
  begun: boolean;
}) {
  const t = researchTexts[shell.locale];
  return (
    <Page shell={shell} title={t.title} current="stories">
      <Band title={t.title} lead={t.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {begun ? <Notice kind="good" live title={t.new.done} /> : null}
          {studies.length === 0 ? (
            <EmptyState picture="gesprek" title={t.none} text={t.noneText} />
          ) : (
            <ul class="sw-grid sw-grid--2">
              {studies.map(({ id, name, prompt, instrument, count }) => (
                <li class="sw-card sw-stack sw-stack--4">
                  <div class="sw-card__head">
                    <Pictogram name="gesprek" />
                    <h2 class="utrecht-heading-3">{name}</h2>
                    <p class="utrecht-paragraph">{prompt}</p>
                  </div>
                  <p class="utrecht-paragraph sw-soft">
                    {t.about(instrument)}
                    <br />
                    {t.stories(count === 'hidden' ? t.few : String(count))}
                  </p>
                  <p class="sw-row">
                    <LinkButton href={storyLinks.patterns(id)} after="pijl">
                      {t.patterns}
                      <span class="sw-visually-hidden">: {name}</span>
                    </LinkButton>
                    <a class="utrecht-link" href={storyLinks.codes(id)}>
                      {t.codesLink}
                      <span class="sw-visually-hidden">: {name}</span>
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          )}
          <p class="utrecht-paragraph sw-soft">{t.counts.age}</p>
          <p class="sw-row">
            <LinkButton kind="primary" icon="plus" href={storyLinks.newStudy}>
              {t.begin}
            </LinkButton>
            <a class="utrecht-link" href={storyLinks.withdraw}>
              {t.withdraw}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
}
