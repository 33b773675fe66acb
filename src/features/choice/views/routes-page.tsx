import type { Locale } from '../../../platform/i18n/index.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Route, RouteName } from '../plan/plan.ts';
import { isStepForward } from '../plan/step-kind.ts';
import { adviceTexts } from '../texts/advice.ts';
import { reasonTexts } from '../texts/reasons.ts';
import { routeWords, stepText } from '../texts/words.ts';
import { Adopt, type Carrier, Decide, Go } from './carrier.tsx';
import { ChoiceFrame } from './frame.tsx';
import { InstrumentLink } from './instrument-link.tsx';
import type { AnswerProps } from './props.ts';
import { RoutePicture } from './route-picture.tsx';

const PICTURES: Record<RouteName, PictogramName> = {
  'eerst-rust': 'rust',
  'samen-op': 'samen',
  'wat-jij-wilt': 'passend-werk',
};
/** The longest route fills about this height; the others share its scale. */
const HEIGHT = 560;

/** Up to three routes side by side on one scale of weeks, each with its table. */
export function RoutesPage(props: AnswerProps) {
  const { shell, carrier, plan, situation } = props;
  const t = adviceTexts[shell.locale];
  const longest = Math.max(1, ...plan.routes.map((r) => r.weeks));
  const scale = Math.max(8, Math.min(30, HEIGHT / longest));
  return (
    <ChoiceFrame
      shell={shell}
      carrier={carrier}
      here="routes"
      title={t.routesTitle}
      lead={t.routesLead(situation.hoursPerWeek ?? null)}
      head={<Legend {...props} />}
    >
      <section class="sw-band sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--5">
          {plan.lack === null ? null : (
            <Notice title={reasonTexts[shell.locale].lack[plan.lack]} icon="info" />
          )}
          <div class="sw-routes">
            {plan.routes.map((route) => (
              <RouteCard {...props} route={route} scale={scale} />
            ))}
          </div>
          <p class="utrecht-paragraph utrecht-paragraph--small sw-soft sw-measure">{t.leastNote}</p>
          {plan.routes.length < 2 ? null : (
            <Notice kind="indication" title={t.disagree} icon="vraag">
              {t.disagreeText}
            </Notice>
          )}
        </div>
      </section>
      {carrier.decide === null ? <Begin {...props} /> : null}
      <div class="sw-bar">
        <div class="sw-wrap sw-row">
          <Go carrier={carrier} to="advice" icon="terug">
            {t.backToAdvice}
          </Go>
          <Go carrier={carrier} to="why">
            {t.showWhy}
          </Go>
          <Decide carrier={carrier} locale={shell.locale} main />
        </div>
      </div>
    </ChoiceFrame>
  );
}

/** What to do now, for who chooses alone: keep it, choose, and talk to a human being. */
function Begin({ shell, carrier, plan, compiled }: AnswerProps) {
  const t = adviceTexts[shell.locale].begin;
  const first = compiled.instruments[plan.routes[0]?.steps[0]?.row ?? -1];
  const { contact } = shell.tenant;
  return (
    <section class="sw-band sw-band--sun" aria-labelledby="zo-begin-je">
      <div class="sw-wrap sw-stack sw-stack--4">
        <h2 class="utrecht-heading-2" id="zo-begin-je">
          {t.title}
        </h2>
        <ol class="sw-steps">
          {t.steps.map((step, i) => (
            <li>
              <span class="sw-steps__number">{i + 1}</span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        {first === undefined ? null : (
          <p class="utrecht-paragraph">
            <strong>{t.first(first.name)}</strong>
          </p>
        )}
        {contact ? (
          <p class="utrecht-paragraph">
            <strong>{contact.phone}</strong>, {contact.hours[shell.locale]}
          </p>
        ) : null}
        <div>
          <Go carrier={carrier} to="pdf" kind="primary" icon="print">
            {adviceTexts[shell.locale].print}
          </Go>
        </div>
      </div>
    </section>
  );
}

function Legend({ shell }: AnswerProps) {
  const { legend } = adviceTexts[shell.locale];
  return (
    <ul class="sw-legend">
      {(
        [
          ['work', 'var(--sw-color-petrol-500)'],
          ['solve', '#fff'],
        ] as const
      ).map(([key, fill]) => (
        <li>
          <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
            <rect
              x="1.5"
              y="1.5"
              width="31"
              height="15"
              rx="7.5"
              fill={fill}
              stroke="var(--sw-color-petrol-500)"
              stroke-width="2.5"
            />
          </svg>
          {legend[key]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
          <circle
            cx="13"
            cy="13"
            r="11"
            fill="var(--sw-color-violet-100)"
            stroke="var(--sw-color-violet-500)"
            stroke-width="2.5"
          />
          <text class="g-doubt" x="13" y="18.5" text-anchor="middle" font-size="16" font-weight="700">
            ?
          </text>
        </svg>
        {legend.unknown}
      </li>
    </ul>
  );
}

function RouteCard(props: AnswerProps & { route: Route; scale: number }) {
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
