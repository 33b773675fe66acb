import { formatNumber } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import { PASSED, type Passed, type Station } from '../stations.ts';
import { loopTexts } from '../texts/loop.ts';
import type { LoopProps } from './props.ts';

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

export const isPassed = (station: Station): station is Passed => PASSED.some((one) => one === station);

/** One station: its figure, the same in words, and the way to what is behind it. */
export function StationCard(props: LoopProps & { station: Station; number: number }) {
  const { shell, scope, station, number, hrefs } = props;
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
      {href === undefined ? (
        scope === 'self' ? null : (
          <p class="utrecht-paragraph sw-soft">{t.closed}</p>
        )
      ) : (
        <div>
          <LinkButton kind="subtle" href={href} after="pijl" describedBy={`kop-${station}`}>
            {t.open}
          </LinkButton>
        </div>
      )}
    </li>
  );
}

/** The figure by itself; `?` where it is hidden. */
export function figureOf({ shell, scope, figures, columns }: LoopProps, station: Station): string {
  const t = loopTexts[shell.locale];
  if (!isPassed(station)) {
    const count = figures.things[station];
    return count === 'hidden' ? '?' : formatNumber(shell.locale, count);
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
    if (scope === 'self') return t.self[station][total === 0 ? 'no' : 'yes'];
    const all = columns.persons.total;
    return total === 'hidden' || all === 'hidden' ? t.tooFew : t.people[station](number(total), number(all));
  }
  const count = figures.things[station];
  return count === 'hidden' ? t.tooFew : t.things[station](number(count));
}
