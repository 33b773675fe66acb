import { Ring } from '../../../platform/charts/ring.tsx';
import { formatNumber } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Cell, SMALLEST_STORY_CELL } from '../../../shared/small-cells.ts';
import { type Columns, type LoopFigures, PASSED, type Passed, STATIONS, type Station } from '../stations.ts';
import { loopTexts } from '../texts/loop.ts';

export type Scope = 'self' | 'caseload' | 'organisation';

export interface LoopProps {
  readonly shell: Shell;
  readonly scope: Scope;
  readonly figures: LoopFigures;
  readonly columns: Columns;
  /** Where the figure opens, for whoever may go there. */
  readonly hrefs: Readonly<Partial<Record<Station, string>>>;
}

const pictures: Readonly<Record<Station, PictogramName>> = {
  choice: 'beroepskeuze',
  route: 'vervoer',
  guidance: 'gesprek',
  measures: 'zelfvertrouwen',
  stories: 'boek',
  study: 'zoek',
  value: 'geld',
  evidence: 'diploma',
};

const isPassed = (station: Station): station is Passed => PASSED.some((one) => one === station);

export function LoopPage(props: LoopProps) {
  const { shell, scope, figures } = props;
  const t = loopTexts[shell.locale];
  const stations = scope === 'self' ? STATIONS.filter(isPassed) : STATIONS;
  return (
    <Page shell={shell} title={t.title} current={scope === 'self' ? 'mine' : 'loop'}>
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          <h1 class="utrecht-heading-1">{t.title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{t.lead[scope]}</p>
        </div>
      </div>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {figures.people.length === 0 ? (
            <EmptyState title={t.nobody.title} text={t.nobody.text} />
          ) : (
            <>
              {scope === 'self' ? null : (
                <Ring
                  stones={STATIONS.map((station) => ({
                    name: t.stations[station],
                    figure: figureOf(props, station),
                  }))}
                />
              )}
              <ol class="sw-grid sw-grid--2">
                {stations.map((station, at) => (
                  <StationCard {...props} station={station} number={at + 1} />
                ))}
              </ol>
              {scope === 'self' ? null : (
                <Notice kind="good" icon="terug" title={t.again}>
                  {t.againText} {t.half}
                </Notice>
              )}
              {scope === 'organisation' && figures.people.length > 1 ? <ByMunicipality {...props} /> : null}
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

function StationCard(props: LoopProps & { station: Station; number: number }) {
  const { shell, station, number, hrefs } = props;
  const t = loopTexts[shell.locale];
  const href = hrefs[station];
  return (
    <li class="sw-card sw-stack" id={`lus-${station}`}>
      <div class="sw-card__head">
        <Pictogram name={pictures[station]} />
        <h2 class="utrecht-heading-3" id={`kop-${station}`}>
          {number}. {t.stations[station]}
        </h2>
      </div>
      <p class="sw-loop__figure" aria-hidden="true">
        {figureOf(props, station)}
      </p>
      <p class="utrecht-paragraph">{sentenceOf(props)}</p>
      {href === undefined ? null : (
        <div>
          <LinkButton kind="subtle" href={href} after="pijl" describedBy={`kop-${station}`}>
            {t.open}
          </LinkButton>
        </div>
      )}
    </li>
  );
}

/** A few stories would point to their tellers. */
const isTooFew = (station: Station, count: number): boolean =>
  station === 'stories' && count > 0 && count < SMALLEST_STORY_CELL;

/** The figure by itself; `?` where it is hidden. */
function figureOf({ shell, scope, figures, columns }: LoopProps, station: Station): string {
  const t = loopTexts[shell.locale];
  if (!isPassed(station)) {
    const count = figures.things[station];
    return isTooFew(station, count) ? '?' : formatNumber(shell.locale, count);
  }
  const { total } = columns[station];
  if (scope === 'self') return total === 0 ? t.no : t.yes;
  return total === 'hidden' ? '?' : formatNumber(shell.locale, total);
}

function sentenceOf({ shell, scope, station, figures, columns }: LoopProps & { station: Station }): string {
  const t = loopTexts[shell.locale];
  const number = (count: number) => formatNumber(shell.locale, count);
  if (isPassed(station)) {
    const { total } = columns[station];
    if (scope === 'self') return t.self[station];
    const all = columns.persons.total;
    return total === 'hidden' || all === 'hidden' ? t.tooFew : t.people[station](number(total), number(all));
  }
  const count = figures.things[station];
  return isTooFew(station, count) ? t.tooFew : t.things[station](number(count));
}

function ByMunicipality({ shell, figures, columns }: LoopProps) {
  const t = loopTexts[shell.locale];
  const shown = (cell: Cell | undefined) =>
    cell === undefined || cell === 'hidden' ? t.hidden : formatNumber(shell.locale, cell);
  const names = ['persons', ...PASSED] as const;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.table}</h2>
      <p class="utrecht-paragraph">{t.tableText}</p>
      <ScrollTable
        id="per-gemeente"
        caption={t.table}
        columns={[
          { name: t.municipality },
          { name: t.persons, numeric: true },
          ...PASSED.map((name) => ({ name: t.stations[name], numeric: true })),
        ]}
        rows={[
          ...figures.people.map(({ municipality }, at) => [
            municipality,
            ...names.map((name) => shown(columns[name].cells[at])),
          ]),
          [t.total, ...names.map((name) => shown(columns[name].total))],
        ]}
      />
    </section>
  );
}
