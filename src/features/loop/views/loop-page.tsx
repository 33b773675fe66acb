import { Ring } from '../../../platform/charts/ring.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { STATIONS } from '../stations.ts';
import { loopTexts } from '../texts/loop.ts';
import { ByMunicipality } from './by-municipality.tsx';
import type { LoopProps } from './props.ts';
import { figureOf, isPassed, StationCard } from './station-card.tsx';

export function LoopPage(props: LoopProps) {
  const { shell, scope, figures } = props;
  const t = loopTexts[shell.locale];
  const title = scope === 'self' ? t.selfTitle : t.title;
  const stations = scope === 'self' ? STATIONS.filter(isPassed) : STATIONS;
  return (
    <Page shell={shell} title={title} current={scope === 'self' ? 'mine' : 'loop'}>
      <TitleBand title={title} lead={t.lead[scope]} />
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
