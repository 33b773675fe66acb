import { BothTexts, type Difference } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { LONGEST, type StepField, type StepProblem, stepFieldOf, type TypedStep } from '../forms/step.ts';
import { hasRoom, isOpen, RESPONSIBLE, type Step } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { Frame } from './frame.tsx';
import type { WithRoute } from './view.ts';

/** Somebody else changed the same step after this form was shown. */
export interface Meanwhile {
  /** Null: whoever reads this. */
  readonly who: string | null;
  readonly at: Date;
  readonly differences: readonly Difference[];
}

interface Props {
  readonly view: WithRoute;
  /** Null: a new step. */
  readonly step: Step | null;
  /** Of the new step: sent twice it is one step. */
  readonly id: string;
  /** The version that a form with a mistake was about: what came after it was not seen yet. */
  readonly seen?: number;
  readonly typed: TypedStep;
  readonly problems: readonly StepProblem[];
  readonly meanwhile: Meanwhile | null;
  readonly instruments: readonly { readonly id: string; readonly name: string }[];
}

/** A step to add or to change; the few fields everybody needs first. */
export function StepFormPage(props: Props) {
  const { view, step, problems, meanwhile } = props;
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const errors = problems.map((one) => ({ field: stepFieldOf(one), message: t.stepProblems[one] }));
  const back = step === null ? view.pages.page : view.pages.step(step.id);
  const full = step === null && !hasRoom(view.steps);
  return (
    <Frame
      view={view}
      title={step === null ? t.form.addTitle : t.form.editTitle}
      lead={step === null ? t.form.addLead : t.form.editLead}
      back={{ href: back, label: step === null ? t.back : step.title }}
      hasErrors={errors.length > 0}
      narrow
    >
      <ErrorSummary locale={locale} errors={errors} />
      {meanwhile === null ? null : <BothTexts locale={locale} {...meanwhile} keep={back} />}
      {step?.agreement === 'agreed' ? (
        <Notice icon="gelijk" title={t.form.editAgreed}>
          {t.form.editAgreedText}
        </Notice>
      ) : null}
      {full ? <Notice title={t.form.full}>{t.form.fullText}</Notice> : null}
      {full && props.typed.titel === '' ? null : <Form {...props} />}
    </Frame>
  );
}

function Form({ view, step, id, seen, typed, problems, instruments }: Props) {
  const { locale } = view.shell;
  const t = routeTexts[locale].form;
  const wrong = (field: StepField): string | undefined => {
    const problem = problems.find((one) => stepFieldOf(one) === field);
    return problem === undefined ? undefined : routeTexts[locale].stepProblems[problem];
  };
  const field = (name: StepField) => ({ locale, name, error: wrong(name) });
  const detailed = [typed.waarom, typed.wat, typed.instrument, typed.uren].some((text) => text !== '');
  return (
    <form
      class="sw-stack sw-stack--5"
      method="post"
      action={step === null ? view.pages.newStep : view.pages.edit(step.id)}
      novalidate
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versie" value={seen ?? step?.version ?? 0} />
      <Field
        {...field('titel')}
        label={t.title}
        help={t.titleHelp}
        value={typed.titel}
        maxlength={LONGEST.title}
      />
      <div class="sw-grid sw-grid--2">
        <Field {...field('van')} label={t.from} type="date" value={typed.van} optional />
        <Field {...field('tot')} label={t.to} type="date" value={typed.tot} optional />
      </div>
      <Field {...field('hoe')} label={t.how} help={t.howHelp} rows={3} value={typed.hoe} optional />
      <FieldGroup {...field('wie')} label={t.who}>
        <Tiles least={9}>
          {RESPONSIBLE.map((one) => (
            <Tile type="radio" name="wie" value={one} checked={typed.wie === one} row>
              {one === 'other' ? routeTexts[locale].responsible.other : view.names[one]}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <Field
        {...field('met')}
        label={t.whoWords}
        help={t.whoWordsHelp}
        value={typed.met}
        maxlength={LONGEST.who}
        optional
      />
      <After view={view} id={id} typed={typed} error={wrong('na')} />
      <Fold summary={t.more} open={detailed || problems.length > 0}>
        <div class="sw-stack sw-stack--5">
          <Field {...field('waarom')} label={t.why} rows={2} value={typed.waarom} optional />
          <Field {...field('wat')} label={t.what} rows={2} value={typed.wat} optional />
          <Field
            {...field('uren')}
            label={t.hours}
            inputmode="decimal"
            value={typed.uren}
            maxlength={4}
            optional
          />
          <Select
            {...field('instrument')}
            label={t.instrument}
            value={typed.instrument}
            options={[
              { value: '', label: t.own },
              ...instruments.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        </div>
      </Fold>
      <div class="sw-row">
        <Button kind="primary" icon="vink">
          {step === null ? t.add : t.save}
        </Button>
        {step === null ? (
          <Button name="als" value="idee">
            {t.idea}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function After({
  view,
  id,
  typed,
  error,
}: Pick<Props, 'view' | 'id' | 'typed'> & { error: string | undefined }) {
  const { locale } = view.shell;
  const others = view.steps.filter((step) => step.id !== id && (isOpen(step) || typed.na.includes(step.id)));
  if (others.length === 0) return null;
  return (
    <FieldGroup locale={locale} name="na" label={routeTexts[locale].form.after} error={error} optional>
      <Tiles least={11}>
        {others.map((step) => (
          <Tile type="checkbox" name="na" value={step.id} checked={typed.na.includes(step.id)} row>
            {step.title}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}
