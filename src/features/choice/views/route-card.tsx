import type { Locale } from '../../../platform/i18n/index.ts';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Route, RouteName } from '../plan/plan.ts';
import { isStepForward } from '../plan/step-kind.ts';
import { adviceTexts } from '../texts/advice.ts';
import { routeWords, stepText } from '../texts/words.ts';
import { Adopt, type Carrier } from './carrier.tsx';
import { InstrumentLink } from './instrument-link.tsx';
import type { AnswerProps } from './props.ts';
import { RoutePicture } from './route-picture.tsx';

const PICTURES: Record<RouteName, PictogramName> = {
  'eerst-rust': 'rust',
  'samen-op': 'samen',
  'wat-jij-wilt': 'passend-werk',
};

export function RouteCard(props: AnswerProps & { route: Route; scale: number }) {
  const { shell, speaker, route } = props;
  const t = adviceTexts[shell.locale];
  const words = routeWords(speaker, route);
  const id = `r-${route.name}`;
  const busiest = Math.max(
    0,
    ...route.steps.map((s) =>
      route.steps.filter((x) => x.from <= s.from && s.from < x.to).reduce((sum, x) => sum + x.hours, 0),
    ),
  );
  return (
    <article class="sw-route" aria-labelledby={id}>
      <div class="sw-route__head sw-stack sw-stack--2">
        <div class="sw-row">
          <Pictogram name={PICTURES[route.name]} />
          <h2 class="utrecht-heading-3" id={id}>
            {words.name}
          </h2>
        </div>
        <p class="utrecht-paragraph sw-route__text">{words.explain}</p>
      </div>
      <div class="sw-route__picture">
        <RoutePicture {...props} />
      </div>
      <div class="sw-route__foot sw-stack sw-stack--3">
        <dl class="sw-route__facts">
          <div>
            <dt>{t.lasts}</dt>
            <dd>{t.weekCount(route.weeks)}</dd>
          </div>
          <div>
            <dt>{t.atMost}</dt>
            <dd>{t.hourCount(busiest)}</dd>
          </div>
          <div>
            <dt>{t.steps}</dt>
            <dd>{route.steps.length}</dd>
          </div>
        </dl>
        <StepList {...props} />
        <Adopt carrier={props.carrier} locale={shell.locale} route={route.name} />
        <RouteTable {...props} />
      </div>
    </article>
  );
}

function StepLink(props: {
  carrier: Carrier;
  instrument: Instrument | undefined;
  locale: Locale;
  strong?: boolean;
}) {
  const { instrument } = props;
  return instrument === undefined ? null : <InstrumentLink {...props} instrument={instrument} />;
}

/** The steps in words, with the numbers of the picture. */
function StepList({ shell, carrier, speaker, compiled, route }: AnswerProps & { route: Route }) {
  const t = adviceTexts[shell.locale];
  return (
    <ol class="sw-steps">
      {route.steps.map((s, i) => (
        <li>
          <span
            class={
              isStepForward(compiled.instruments[s.row])
                ? 'sw-steps__number sw-steps__number--to-work'
                : 'sw-steps__number'
            }
          >
            {i + 1}
          </span>
          <span>
            <StepLink
              carrier={carrier}
              instrument={compiled.instruments[s.row]}
              locale={shell.locale}
              strong
            />
            <br />
            {t.fromWeek(s.from, s.to)} {stepText(speaker, s)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function RouteTable({ shell, carrier, speaker, compiled, route }: AnswerProps & { route: Route }) {
  const t = adviceTexts[shell.locale];
  const name = (row: number) => compiled.instruments[row]?.name ?? '';
  return (
    <TableToggle
      locale={shell.locale}
      id={`tabel-${route.name}`}
      caption={t.table.caption(routeWords(speaker, route).name)}
      columns={[
        { name: t.table.step },
        { name: t.table.weeks },
        { name: t.table.hours, numeric: true },
        { name: t.table.after },
        { name: t.table.why },
      ]}
      rows={route.steps.map((s) => [
        <StepLink carrier={carrier} instrument={compiled.instruments[s.row]} locale={shell.locale} />,
        t.fromTo(s.from, s.to),
        String(s.hours),
        [...s.after.map(name), ...s.afterStart.map((row) => `${name(row)} (${t.begun})`)].join(', ') || '–',
        stepText(speaker, s),
      ])}
    />
  );
}
