import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import { storyLinks } from '../links.ts';
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

type Named = CountedStudy & { readonly instrument: string };

/** For a manager: how many, and what tellers notice; never a story, and never by moment, so that nothing can be subtracted. */
export function CountsPage({
  shell,
  studies,
  open,
}: {
  readonly shell: Shell;
  readonly studies: readonly Named[];
  /** The study that is shown in full. */
  readonly open: Named | undefined;
}) {
  const t = researchTexts[shell.locale];
  return (
    <Page shell={shell} title={t.counts.title} current="manage">
      <Band title={t.counts.title} lead={t.counts.lead} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <Notice title={open === undefined ? t.counts.none : t.counts.only}>{t.counts.age}</Notice>
          {studies.length < 2 ? null : <Choice shell={shell} studies={studies} open={open} />}
          {open === undefined ? null : <OneStudy shell={shell} study={open} />}
        </div>
      </div>
    </Page>
  );
}

function Choice({ shell, studies, open }: Parameters<typeof CountsPage>[0]) {
  const t = researchTexts[shell.locale];
  return (
    <ScrollTable
      id="onderzoeken"
      caption={t.counts.choose}
      columns={[
        { name: t.counts.study },
        { name: t.counts.instrument },
        { name: t.page.number, numeric: true },
      ]}
      rows={studies.map(({ id, name, instrument, total }) => [
        id === open?.id ? (
          <strong>{name}</strong>
        ) : (
          <a class="utrecht-link" href={`${storyLinks.counts}?onderzoek=${id}#onderzoek`}>
            {name}
          </a>
        ),
        instrument,
        total === 'hidden' ? t.page.hiddenShort : String(total),
      ])}
    />
  );
}

function OneStudy({ shell, study }: { readonly shell: Shell; readonly study: Named }) {
  const { name, instrument, moments, total, indicators } = study;
  const t = researchTexts[shell.locale];
  const words = (cell: Cell) => (cell === 'hidden' ? t.page.hiddenShort : String(cell));
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="onderzoek">
      <h2 class="utrecht-heading-2" id="onderzoek">
        {name}
      </h2>
      <p class="utrecht-paragraph">
        {t.about(instrument)}. {t.stories(total === 'hidden' ? t.few : String(total))}.
      </p>
      <ScrollTable
        id="momenten"
        caption={t.counts.perMoment}
        narrow
        columns={[{ name: t.counts.moment }, { name: t.page.number, numeric: true }]}
        rows={moments.map((moment) => [moment.name, words(moment.count)])}
      />
      {total === 'hidden' || total === 0 ? null : (
        <ScrollTable
          id="indicatoren"
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
  );
}
