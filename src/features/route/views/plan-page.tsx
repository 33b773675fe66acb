import { BothTexts } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { type PlanProblem, planFieldOf, type TypedPlan } from '../forms/route.ts';
import { coachTexts } from '../texts/coach.ts';
import { routeTexts } from '../texts/route.ts';
import { Frame } from './frame.tsx';
import type { Meanwhile } from './step-form-page.tsx';
import type { WithRoute } from './view.ts';

interface Props {
  readonly view: WithRoute;
  /** The version that a form with a mistake was about: what came after it was not seen yet. */
  readonly seen?: number;
  readonly typed: TypedPlan;
  readonly problems: readonly PlanProblem[];
  readonly meanwhile: Meanwhile | null;
}

/** What article 44a of the Participatiewet asks of a plan, beside the steps. */
export function PlanPage({ view, seen, typed, problems, meanwhile }: Props) {
  const { locale } = view.shell;
  const t = coachTexts[locale];
  const errors = problems.map((one) => ({ field: planFieldOf(one), message: t.planProblems[one] }));
  const field = (name: keyof TypedPlan) => ({
    locale,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.message,
    optional: true,
  });
  return (
    <Frame
      view={view}
      title={t.planTitle}
      lead={t.planLead}
      back={{ href: view.pages.page, label: routeTexts[locale].back }}
      hasErrors={errors.length > 0}
      narrow
    >
      <ErrorSummary locale={locale} errors={errors} />
      {meanwhile === null ? null : <BothTexts locale={locale} {...meanwhile} keep={view.pages.page} />}
      <form class="sw-stack sw-stack--5" method="post" action={view.pages.plan} novalidate>
        <input type="hidden" name="versie" value={seen ?? view.route.version} />
        <Field {...field('hulp')} label={t.support} help={t.supportHelp} rows={4} />
        <Field {...field('afspraken')} label={t.duties} help={t.dutiesHelp} rows={4} />
        <Field {...field('alsnietlukt')} label={t.consequences} help={t.consequencesHelp} rows={4} />
        <Field {...field('samenkijken')} label={t.evaluate} type="date" />
        <div>
          <Button kind="primary" icon="vink">
            {t.save}
          </Button>
        </div>
      </form>
    </Frame>
  );
}
