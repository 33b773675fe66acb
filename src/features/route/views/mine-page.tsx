import { formatDay } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { OfflineBar } from '../../../platform/web/components/offline-bar.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { PersonRoute, Step } from '../step.ts';
import { mineTexts } from '../texts/mine.ts';
import { routeTexts } from '../texts/route.ts';
import { Changes } from './changes.tsx';
import { Earlier } from './earlier.tsx';
import { Goal } from './goal.tsx';
import { OwnPath } from './own-path.tsx';
import { Paused, PauseFold } from './pause.tsx';
import { hasPlan, PlanWords } from './plan-card.tsx';
import { Felt } from './step-parts.tsx';
import { Today } from './today.tsx';
import type { RouteView, WithRoute } from './view.ts';

interface Props {
  readonly view: RouteView;
  readonly current: WithRoute | null;
  readonly earlier: readonly PersonRoute[];
  readonly earlierSteps: readonly Step[];
  readonly saved: boolean;
  /** The advice this route came from. */
  readonly adviceHref: string | null;
}

/** The own route: what to do now first, then the path, then what went well. */
export function OwnRoutePage({ view, current, earlier, earlierSteps, saved, adviceHref }: Props) {
  const { locale } = view.shell;
  const t = mineTexts[locale];
  const done = current?.steps.filter(({ status }) => status === 'done').length ?? 0;
  return (
    <Page shell={view.shell} title={t.title} current="mine">
      <div class="sw-today">
        <div class="sw-wrap sw-today__inner">
          <div class="sw-stack sw-stack--2">
            <h1 class="utrecht-heading-1">{t.title}</h1>
            <p class="utrecht-paragraph">
              {t.today(formatDay(locale, view.today))} {done === 0 ? null : t.done(done)}
            </p>
            <ReadAloud locale={locale} whole />
            <OfflineBar shell={view.shell} />
          </div>
          {current === null ? (
            <None view={view} />
          ) : current.route.pausedOn === null ? (
            <Today view={current} />
          ) : (
            <Paused view={current} />
          )}
        </div>
      </div>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {saved ? <Notice kind="good" title={routeTexts[locale].saved} live /> : null}
          {current === null ? null : <Whole view={current} adviceHref={adviceHref} />}
          <Earlier view={view} routes={earlier} steps={earlierSteps} />
        </div>
      </div>
    </Page>
  );
}

function None({ view }: { view: RouteView }) {
  const t = mineTexts[view.shell.locale];
  const action = view.mayChange ? (
    <LinkButton href={view.pages.goal} kind="primary" icon="plus">
      {t.beginRoute}
    </LinkButton>
  ) : undefined;
  return <EmptyState picture="motivatie" title={t.none} text={t.noneText} action={action} />;
}

function Whole({ view, adviceHref }: { view: WithRoute; adviceHref: string | null }) {
  const { locale } = view.shell;
  const t = mineTexts[locale];
  return (
    <div class="sw-route__two">
      <section class="sw-stack sw-stack--5" aria-labelledby="pad">
        <div class="sw-row sw-row--spread sw-row--stay">
          <h2 class="utrecht-heading-2" id="pad">
            {t.path}
          </h2>
          <ReadAloud locale={locale} part={t.path} />
        </div>
        <OwnPath view={view} />
        {view.mayChange ? (
          <div>
            <LinkButton href={view.pages.newStep} icon="plus">
              {t.add}
            </LinkButton>
          </div>
        ) : null}
        <Fold summary={t.why}>
          <p class="utrecht-paragraph">{adviceHref === null ? t.whyOwn : t.whyAdvice}</p>
          {adviceHref === null ? null : (
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={adviceHref}>
                {t.seeAdvice}
              </a>
            </p>
          )}
        </Fold>
        <PauseFold view={view} />
      </section>
      <div class="sw-stack sw-stack--6">
        <section class="sw-card sw-stack">
          <h2 class="utrecht-heading-3">{t.goalTitle}</h2>
          <Goal view={view} route={view.route} />
          {view.mayChange ? (
            <div>
              <LinkButton href={view.pages.goal}>{t.changeGoal}</LinkButton>
            </div>
          ) : null}
        </section>
        <WentWell view={view} />
        <section class="sw-card sw-stack">
          <h2 class="utrecht-heading-3">{t.plan}</h2>
          {hasPlan(view.route) ? <PlanWords view={view} route={view.route} /> : null}
          <p class="utrecht-paragraph">{t.planText}</p>
          <div>
            <LinkButton href={view.pages.paper} icon="print">
              {t.planLink}
            </LinkButton>
          </div>
        </section>
        <Fold summary={routeTexts[locale].history}>
          <Changes view={view} changes={view.changes} steps={view.steps} />
        </Fold>
      </div>
    </div>
  );
}

/** What went well, the latest first: so that somebody sees it on a bad day. */
function WentWell({ view }: { view: WithRoute }) {
  const t = mineTexts[view.shell.locale];
  const well = view.steps
    .filter(({ feeling }) => feeling === 'good')
    .toReversed()
    .slice(0, 3);
  if (well.length === 0) return null;
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.well}</h2>
      {well.map((step) => (
        <div>
          <h3 class="utrecht-heading-4">{step.title}</h3>
          <Felt view={view} step={step} />
        </div>
      ))}
    </section>
  );
}
