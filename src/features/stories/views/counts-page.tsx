import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import type { IndicatorCounted } from '../patterns.ts';
import { indicatorAnswers } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';
import { domainName } from './domain-name.ts';

export interface CountedStudy {
  readonly id: string;
  readonly name: string;
  readonly instrumentId: string;
  readonly moments: readonly { readonly name: string; readonly count: Cell }[];
  readonly total: Cell;
  readonly indicators: readonly IndicatorCounted[];
}

/** For a manager: how many, and what tellers notice; never a story, and never by moment, so that nothing can be subtracted. */
export function CountsPage({
  shell,
  studies,
}: {
  shell: Shell;
  studies: readonly (CountedStudy & { readonly instrument: string })[];
}) {
  const t = researchTexts[shell.locale];
  const words = (cell: Cell) => (cell === 'hidden' ? t.page.hiddenShort : String(cell));
  return (
    <Page shell={shell} title={t.counts.title} current="manage">
      <Band title={t.counts.title} lead={t.counts.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <Notice title={studies.length === 0 ? t.counts.none : t.counts.only}>{t.counts.age}</Notice>
          {studies.map(({ id, name, instrument, moments, total, indicators }) => (
            <section class="sw-stack sw-stack--4" aria-labelledby={`onderzoek-${id}`}>
              <h2 class="utrecht-heading-2" id={`onderzoek-${id}`}>
                {name}
              </h2>
              <p class="utrecht-paragraph">
                {t.about(instrument)}. {t.stories(total === 'hidden' ? t.few : String(total))}.
              </p>
              <ScrollTable
                id={`momenten-${id}`}
                caption={t.new.moments}
                narrow
                columns={[{ name: t.new.moments }, { name: t.page.number, numeric: true }]}
                rows={moments.map((moment) => [moment.name, words(moment.count)])}
              />
              {total === 'hidden' || total === 0 ? null : (
                <ScrollTable
                  id={`indicatoren-${id}`}
                  caption={t.page.indicators}
                  columns={[
                    { name: t.page.indicator },
                    ...indicatorAnswers.map((answer) => ({ name: t.page.answers[answer], numeric: true })),
                    { name: t.page.matters, numeric: true },
                  ]}
                  rows={indicators.map(({ indicator, cells, matters }) => [
                    domainName(shell.locale, indicator),
                    ...indicatorAnswers.map((answer) => words(cells[answer])),
                    words(matters),
                  ])}
                />
              )}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
