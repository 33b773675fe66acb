import { DoneBefore } from '../../../platform/web/components/both-texts.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Icon } from '../../../platform/web/components/icon.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { stepNow } from '../order.ts';
import type { PersonRoute, Step } from '../step.ts';
import { coachTexts } from '../texts/coach.ts';
import { routeTexts } from '../texts/route.ts';
import { Changes } from './changes.tsx';
import { Earlier } from './earlier.tsx';
import { Frame } from './frame.tsx';
import { Goal } from './goal.tsx';
import { Paused, PauseFold } from './pause.tsx';
import { hasPlan, PlanWords } from './plan-card.tsx';
import { Felt, StepFacts, StepLabels, TooEarly } from './step-parts.tsx';
import { otherThan, type RouteView, type WithRoute } from './view.ts';

interface EndProblem {
  readonly message: string;
  readonly typed: string;
}
interface Props {
  readonly view: RouteView;
  /** Null: nothing begun, or everything ended. */
  readonly current: WithRoute | null;
  readonly earlier: readonly PersonRoute[];
  readonly earlierSteps: readonly Step[];
  readonly saved: boolean;
  readonly endProblem?: EndProblem;
  /** Somebody else ended this route before the reason that was typed now. */
  readonly endedBefore?: { readonly route: PersonRoute; readonly yours: string };
}

/** The route as coach and person look at it together: the goal, the steps, the plan, and who changed what. */
export function CoachRoutePage(props: Props) {
  const { view, current, earlier, earlierSteps, saved, endProblem, endedBefore } = props;
  const { locale } = view.shell;
  const t = coachTexts[locale];
  const errors = endProblem === undefined ? [] : [{ field: 'reden-einde', message: endProblem.message }];
  return (
    <Frame
      view={view}
      title={t.title(view.names.given)}
      hasErrors={errors.length > 0}
      back={{ href: view.home, label: t.back(view.names.given) }}
    >
      <ErrorSummary locale={locale} errors={errors} />
      {saved ? <Notice kind="good" title={routeTexts[locale].saved} live /> : null}
      {endedBefore === undefined ? null : <EndedBefore view={view} {...endedBefore} />}
      {view.mayChange ? null : <Notice icon="slot" title={t.closed} />}
      {current === null ? <None view={view} /> : <Current view={current} endProblem={endProblem} />}
      <Earlier view={view} routes={earlier} steps={earlierSteps} />
    </Frame>
  );
}

function EndedBefore({ view, route, yours }: { view: RouteView } & NonNullable<Props['endedBefore']>) {
  const { changedBy, changedAt, endedAt, endedReason } = route;
  const first = { who: otherThan(view, changedBy), at: endedAt ?? changedAt, reason: endedReason ?? '' };
  return <DoneBefore locale={view.shell.locale} first={first} yours={yours} keep={view.pages.page} />;
}

function None({ view }: { view: RouteView }) {
  const t = coachTexts[view.shell.locale];
  const action = view.mayChange ? (
    <LinkButton href={view.pages.goal} kind="primary" icon="plus">
      {t.begin}
    </LinkButton>
  ) : undefined;
  return (
    <EmptyState picture="motivatie" title={t.none} text={t.noneText(view.names.given)} action={action} />
  );
}

function Current({ view, endProblem }: { view: WithRoute; endProblem: EndProblem | undefined }) {
  const { locale } = view.shell;
  const t = coachTexts[locale];
  return (
    <>
      <Paused view={view} />
      <div class="sw-grid sw-grid--main">
        <div class="sw-stack sw-stack--6">
          <section class="sw-card sw-stack">
            <h2 class="utrecht-heading-3">{t.goal}</h2>
            <Goal view={view} route={view.route} />
            {view.mayChange ? (
              <div>
                <LinkButton href={view.pages.goal}>{t.changeGoal}</LinkButton>
              </div>
            ) : null}
          </section>
          <section class="sw-stack sw-stack--5" aria-labelledby="stappen">
            <h2 class="utrecht-heading-2" id="stappen">
              {t.steps}
            </h2>
            <Steps view={view} />
          </section>
        </div>
        <div class="sw-stack sw-stack--6">
          <Plan view={view} />
        </div>
      </div>
      <div class="sw-stack sw-stack--3">
        <PauseFold view={view} />
        <Fold summary={t.history}>
          <Changes view={view} changes={view.changes} steps={view.steps} />
        </Fold>
        {view.mayChange ? <End view={view} problem={endProblem} /> : null}
      </div>
    </>
  );
}

function Plan({ view }: { view: WithRoute }) {
  const t = coachTexts[view.shell.locale];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.agreements}</h2>
      {hasPlan(view.route) ? (
        <PlanWords view={view} route={view.route} />
      ) : (
        <p class="utrecht-paragraph">{t.agreementsNone}</p>
      )}
      <div class="sw-row">
        {view.mayChange ? <LinkButton href={view.pages.plan}>{t.changePlan}</LinkButton> : null}
        <LinkButton href={view.pages.paper} icon="print">
          {t.print}
        </LinkButton>
      </div>
    </section>
  );
}

function Steps({ view }: { view: WithRoute }) {
  const { pages, steps, mayChange } = view;
  const t = coachTexts[view.shell.locale];
  const add = mayChange ? (
    <LinkButton
      href={pages.newStep}
      kind={view.route.pausedOn === null ? 'primary' : 'secondary'}
      icon="plus"
    >
      {t.add}
    </LinkButton>
  ) : undefined;
  if (steps.length === 0)
    return <EmptyState picture="beroepskeuze" title={t.noSteps} text={t.noStepsText} action={add} />;
  const now = stepNow(steps);
  return (
    <>
      <ol class="sw-step-list">
        {steps.map((step, at) => (
          <li
            class={step.status === 'done' ? 'sw-path__step--done' : step === now ? 'sw-path__step--now' : ''}
          >
            <span class="sw-path__stone" aria-hidden="true">
              {step.status === 'done' ? <Icon name="vink" /> : step === now ? <Icon name="mens" /> : at + 1}
            </span>
            <div class="sw-stack sw-stack--2">
              <h3 class="utrecht-heading-3">
                <a class="utrecht-link" href={pages.step(step.id)}>
                  {step.title}
                </a>
              </h3>
              <div class="sw-row sw-row--tight">
                <StepLabels view={view} step={step} />
              </div>
              <StepFacts view={view} step={step} steps={steps} />
              <Felt view={view} step={step} />
              <TooEarly view={view} step={step} steps={steps} />
            </div>
          </li>
        ))}
      </ol>
      {add === undefined ? null : <div>{add}</div>}
    </>
  );
}

function End({ view, problem }: { view: WithRoute; problem: EndProblem | undefined }) {
  const { locale } = view.shell;
  const t = coachTexts[locale];
  return (
    <Fold summary={t.end} open={problem !== undefined}>
      <p class="utrecht-paragraph">{t.endText}</p>
      <form class="sw-stack" method="post" action={view.pages.end}>
        <input type="hidden" name="id" value={view.route.id} />
        <Field
          locale={locale}
          name="reden-einde"
          label={t.endWhy}
          rows={2}
          value={problem?.typed}
          error={problem?.message}
        />
        <div>
          <Button>{t.end}</Button>
        </div>
      </form>
    </Fold>
  );
}
