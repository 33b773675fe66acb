import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { stepNow } from '../order.ts';
import { coachTexts } from '../texts/coach.ts';
import { mineTexts } from '../texts/mine.ts';
import { Goal } from './goal.tsx';
import { Paused } from './pause.tsx';
import { StepFacts } from './step-parts.tsx';
import { Today } from './today.tsx';
import type { RouteView, WithRoute } from './view.ts';

/** On the page of a dossier: the goal, the step for now, and what has to be agreed again. */
export function CoachPanel({ view, current }: { view: RouteView; current: WithRoute | null }) {
  const t = coachTexts[view.shell.locale];
  return (
    <section class="sw-card sw-stack" aria-labelledby="route-kop">
      <h2 class="utrecht-heading-2" id="route-kop">
        {t.panel}
      </h2>
      {current === null ? (
        <p class="utrecht-paragraph">
          {t.none}. {t.noneText(view.names.given)}
        </p>
      ) : (
        <Standing view={current} />
      )}
      <div>
        <LinkButton href={current === null && view.mayChange ? view.pages.goal : view.pages.page}>
          {current === null && view.mayChange ? t.begin : t.panelOpen}
        </LinkButton>
      </div>
    </section>
  );
}

function Standing({ view }: { view: WithRoute }) {
  const t = coachTexts[view.shell.locale];
  const now = stepNow(view.steps);
  const going = view.steps.filter(({ status }) => status !== 'stopped');
  const done = going.filter(({ status }) => status === 'done').length;
  const again = view.steps.filter(({ agreement }) => agreement === 'again').length;
  return (
    <>
      <Goal view={view} route={view.route} />
      <div class="sw-row sw-row--tight">
        <Label icon="vink">{t.panelCount(done, going.length)}</Label>
        {again === 0 ? null : (
          <Label icon="let" kind="not">
            {t.panelAgain(again)}
          </Label>
        )}
      </div>
      {view.route.pausedOn !== null ? (
        <Paused view={{ ...view, mayChange: false }} />
      ) : now === undefined ? null : (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-3">
            {now.status === 'under-way' ? t.panelNow : t.panelNext}:{' '}
            <a class="utrecht-link" href={view.pages.step(now.id)}>
              {now.title}
            </a>
          </h3>
          <StepFacts view={view} step={now} steps={view.steps} />
        </div>
      )}
    </>
  );
}

/** On the own page: the step for now, large. */
export function OwnPanel({ view, current }: { view: RouteView; current: WithRoute | null }) {
  const t = mineTexts[view.shell.locale];
  if (current === null)
    return (
      <section class="sw-card sw-stack">
        <h2 class="utrecht-heading-2">{t.none}</h2>
        <p class="utrecht-paragraph">{t.noneText}</p>
        {view.mayChange ? (
          <div>
            <LinkButton href={view.pages.goal} icon="plus">
              {t.beginRoute}
            </LinkButton>
          </div>
        ) : null}
      </section>
    );
  return (
    <div class="sw-stack sw-stack--4">
      {current.route.pausedOn === null ? <Today view={current} /> : <Paused view={current} />}
      <div>
        <LinkButton href={view.pages.page} icon="vlag">
          {t.toRoute}
        </LinkButton>
      </div>
    </div>
  );
}
