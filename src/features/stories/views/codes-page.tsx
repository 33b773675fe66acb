import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { cut } from '../sentences.ts';
import type { Perspective } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

interface Passage {
  readonly storyId: string;
  readonly title: string;
  readonly whole: string;
  readonly from: number;
  readonly to: number;
  readonly perspective: Perspective;
  readonly mayQuote: boolean;
}

interface Props {
  readonly shell: Shell;
  readonly study: { readonly id: string; readonly name: string };
  readonly codes: readonly {
    readonly id: string;
    readonly name: string;
    readonly passages: number;
    readonly stories: number;
  }[];
  readonly chosen: { readonly name: string; readonly passages: readonly Passage[] } | null;
}

/** The codes of a study with how often they are used, and beside them the passages of one. */
export function CodesPage({ shell, study, codes, chosen }: Props) {
  const t = researchTexts[shell.locale];
  const title = t.codes.title(study.name);
  return (
    <Page shell={shell} title={title} current="stories">
      <Band
        title={title}
        lead={t.codes.lead}
        back={{ href: storyLinks.patterns(study.id), label: t.story.back }}
      />
      <div class="sw-band">
        <div class="sw-wrap">
          {codes.length === 0 ? (
            <EmptyState picture="gesprek" title={t.codes.none} text={t.codes.noneText} />
          ) : (
            <div class="sw-patterns">
              <ScrollTable
                id="codes"
                caption={t.codes.name}
                headed
                narrow
                columns={[
                  { name: t.codes.name },
                  { name: t.codes.passages, numeric: true },
                  { name: t.codes.stories, numeric: true },
                ]}
                rows={codes.map(({ id, name, passages, stories }) => [
                  <a class="utrecht-link" href={`${storyLinks.codes(study.id)}?code=${id}#passages`}>
                    {name}
                  </a>,
                  passages,
                  stories,
                ])}
              />
              {chosen === null ? null : <Passages shell={shell} chosen={chosen} />}
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}

function Passages({ shell, chosen }: { shell: Shell; chosen: NonNullable<Props['chosen']> }) {
  const t = researchTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--4" id="passages" aria-labelledby="passages-kop">
      <h2 class="utrecht-heading-2" id="passages-kop">
        {t.codes.of(chosen.name)}
      </h2>
      <ul class="sw-stack sw-stack--3">
        {chosen.passages.map(({ storyId, title, whole, from, to, perspective, mayQuote }) => (
          <li class="sw-story-card sw-stack sw-stack--2">
            <p class="utrecht-paragraph" dir="auto">
              “{cut(whole, { from, to })}”
            </p>
            <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
              {t.perspective[perspective]} · {mayQuote ? t.page.quotable : t.page.notQuotable} ·{' '}
              <a class="utrecht-link" href={storyLinks.story(storyId)} dir="auto">
                {title === '' ? t.codes.toStory : title}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
