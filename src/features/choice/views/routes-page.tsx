import { Notice } from '../../../platform/web/components/notice.tsx';
import { adviceTexts } from '../texts/advice.ts';
import { reasonTexts } from '../texts/reasons.ts';
import { Decide, Go } from './carrier.tsx';
import { ChoiceFrame } from './frame.tsx';
import type { AnswerProps } from './props.ts';
import { RouteCard } from './route-card.tsx';

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
