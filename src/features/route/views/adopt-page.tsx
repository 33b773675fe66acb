import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { TypedGoal } from '../forms/route.ts';
import type { StepPlan } from '../step.ts';
import { coachTexts } from '../texts/coach.ts';
import { Frame } from './frame.tsx';
import { GoalFields } from './goal-page.tsx';
import { hoursText, type RouteView, whenText } from './view.ts';

interface Props {
  readonly view: RouteView;
  readonly action: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Name of the proposed route, and what it is called. */
  readonly proposed: string;
  readonly name: string;
  readonly id: string;
  readonly steps: readonly StepPlan[];
  readonly typed: TypedGoal;
  readonly start: string;
  readonly replaces: boolean;
  readonly errors: readonly { readonly field: 'doel' | 'start'; readonly message: string }[];
}

/** A proposed route becomes the route of the person, after saying the goal in own words. */
export function AdoptPage({ view, errors, typed, ...props }: Props) {
  const { locale } = view.shell;
  const { adopt: t } = coachTexts[locale];
  const messageOf = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <Frame
      view={view}
      title={`${t.title}: ${props.name}`}
      lead={t.lead(view.names.given)}
      back={props.back}
      hasErrors={errors.length > 0}
      narrow
    >
      <ErrorSummary locale={locale} errors={errors} />
      {props.replaces ? (
        <Notice kind="caution" title={t.replaces}>
          {t.replacesText}
        </Notice>
      ) : null}
      <form class="sw-stack sw-stack--6" method="post" action={props.action} novalidate>
        <input type="hidden" name="id" value={props.id} />
        <input type="hidden" name="route" value={props.proposed} />
        <section class="sw-stack sw-stack--3">
          <h2 class="utrecht-heading-3">{t.steps}</h2>
          <ol class="sw-steps">
            {props.steps.map((step, at) => (
              <li>
                <span class="sw-steps__number">{at + 1}</span>
                <span>
                  <strong>{step.title}</strong>
                  <br />
                  {whenText(locale, step)}
                  {step.hoursPerWeek === null ? '' : `, ${hoursText(locale, step.hoursPerWeek, step)}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <Field
          locale={locale}
          name="start"
          label={t.start}
          type="date"
          value={props.start}
          error={messageOf('start')}
        />
        <GoalFields view={view} typed={typed} error={messageOf('doel')} />
        <div>
          <Button kind="primary" icon="vink">
            {t.save}
          </Button>
        </div>
      </form>
    </Frame>
  );
}
