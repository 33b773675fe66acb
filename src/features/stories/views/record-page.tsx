import { formatDate } from '../../../platform/i18n/format.ts';
import { assets } from '../../../platform/web/assets.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Progress } from '../../../platform/web/components/progress.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { fields } from '../forms/fields.ts';
import { carried } from '../forms/step-fields.ts';
import { type Asked, type FieldProblem, type Step, steps } from '../forms/story.ts';
import { storyLinks } from '../links.ts';
import { askedPurposes } from '../story.ts';
import { guideTexts } from '../texts/guide.ts';
import { phoneTexts } from '../texts/phone.ts';
import { tellTexts } from '../texts/tell.ts';
import { Band } from './band.tsx';
import { PhonePanels } from './phone-panels.tsx';
import { CheckStep } from './steps/check.tsx';
import { ConsentStep } from './steps/consent.tsx';
import { DyadStep } from './steps/dyads.tsx';
import { IndicatorStep } from './steps/indicators.tsx';
import type { StepProps } from './steps/props.ts';
import { StoryStep } from './steps/story.tsx';
import { TriadStep } from './steps/triad.tsx';

export interface RecordProps {
  readonly shell: Shell;
  readonly study: { readonly id: string; readonly name: string; readonly prompt: string };
  readonly asked: Asked;
  readonly step: Step;
  readonly form: URLSearchParams;
  readonly problems: readonly FieldProblem[];
  /** The first page carries all steps along, so that a phone can go on without a network. */
  readonly whole: boolean;
  readonly accountId: string;
}

const views: Readonly<Record<Step, (props: StepProps) => ReturnType<typeof ConsentStep>>> = {
  consent: ConsentStep,
  story: StoryStep,
  triad: TriadStep,
  dyads: DyadStep,
  indicators: IndicatorStep,
  check: CheckStep,
};

export function RecordPage(props: RecordProps) {
  const { shell, study, problems, step, asked } = props;
  const t = guideTexts[shell.locale];
  // Four times "choose yes or no" would be four links to nobody knows where: there the question itself is the line.
  const questions = new Map(
    askedPurposes.map((purpose) => [
      fields.consent(purpose),
      tellTexts[shell.locale].consent.purposes[purpose],
    ]),
  );
  const errors = problems.map(({ field, problem }) => ({
    field,
    message: (problem === 'consentMissing' && questions.get(field)) || t.problems[problem],
  }));
  return (
    <Page shell={shell} title={t.recordTitle} current="stories" hasErrors={errors.length > 0}>
      <Band title={t.recordTitle} lead={study.name} back={{ href: storyLinks.guide, label: t.back }}>
        <Progress locale={shell.locale} steps={tellTexts[shell.locale].steps} now={steps.indexOf(step) + 1} />
      </Band>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {asked.closedOn === null ? null : (
              <Notice kind="caution" title={t.closed(formatDate(shell.locale, asked.closedOn))}>
                {t.closedText}
              </Notice>
            )}
            {props.whole ? <OnPhone {...props} /> : <StoryForm {...props} />}
          </div>
        </div>
      </div>
      {props.whole ? <script type="module" src={assets().stories.url}></script> : null}
    </Page>
  );
}

function OnPhone(props: RecordProps) {
  const { shell, study, accountId } = props;
  const t = guideTexts[shell.locale];
  return (
    <sw-story
      class="sw-stack sw-stack--5"
      data-study={study.id}
      data-account={accountId}
      data-sound={storyLinks.sound('ID')}
      data-worker={storyLinks.worker}
      data-list={storyLinks.guide}
      data-sign-in={`/inloggen?terug=${encodeURIComponent(storyLinks.record(study.id))}`}
    >
      <p class="utrecht-paragraph sw-story__status" role="status" tabindex={-1} data-status></p>
      <noscript>
        <Notice kind="caution" title={t.noScript}>
          {phoneTexts[shell.locale].notKept}
        </Notice>
      </noscript>
      <StoryForm {...props} />
      <PhonePanels locale={shell.locale} />
    </sw-story>
  );
}

/** One step, the others carried along; or, for a phone, the others as templates. */
function StoryForm(props: RecordProps) {
  const { study, form, step, asked, whole } = props;
  return (
    <form
      class="sw-stack sw-stack--6"
      method="post"
      action={storyLinks.record(study.id)}
      novalidate
      autocomplete="off"
      data-form
    >
      <HiddenFields
        fields={[
          [fields.id, form.get(fields.id) ?? ''],
          [fields.step, step],
          ...carried(form, step, asked.frame),
        ]}
      />
      <StepPart {...props} />
      {whole
        ? steps
            .filter((one) => one !== step)
            .map((one) => (
              <template>
                <StepPart {...props} step={one} />
              </template>
            ))
        : null}
    </form>
  );
}

function StepPart({ shell, study, asked, form, step, problems }: RecordProps) {
  const { locale } = shell;
  const t = tellTexts[locale];
  const View = views[step];
  const texts = guideTexts[locale].problems;
  const error = (field: string) => {
    const found = problems.find((one) => one.field === field);
    return found && texts[found.problem];
  };
  return (
    <section class="sw-stack sw-stack--5" data-step={step}>
      <View locale={locale} prompt={study.prompt} asked={asked} form={form} error={error} />
      <div class="sw-row">
        <Button kind="primary" name="naar" value={step === 'check' ? 'inleveren' : 'verder'} after="pijl">
          {step === 'check' ? t.handIn : t.next}
        </Button>
        {step === 'consent' ? null : (
          <Button kind="subtle" name="naar" value="terug" goesBack>
            {t.previous}
          </Button>
        )}
      </div>
    </section>
  );
}
