import { formatDate } from '../../../platform/i18n/index.ts';
import { DoneBefore } from '../../../platform/web/components/both-texts.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Faces } from '../../../platform/web/components/faces.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import type { TypedFeeling } from '../forms/small.ts';
import { MOST_PARTS } from '../split.ts';
import { mayAgree, NEXT } from '../status.ts';
import { hasRoom, isOpen, type Step, type StepStatus } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { Changes } from './changes.tsx';
import { Frame } from './frame.tsx';
import { ChooseOffering } from './offering.tsx';
import { Felt, StepFacts, StepLabels, StepWords, TooEarly } from './step-parts.tsx';
import { otherThan, type WithRoute } from './view.ts';

/** What was wrong with one of the small forms of this page, with what was typed. */
export interface StepMistake {
  readonly field: 'reden' | 'hoe-ging-het' | 'woorden';
  readonly message: string;
  readonly reason?: string;
  readonly feeling?: TypedFeeling;
}

interface Props {
  readonly view: WithRoute;
  readonly step: Step;
  readonly saved: boolean;
  readonly mistake: StepMistake | null;
  /** Nothing was done, because somebody changed the step meanwhile; what was written with it. */
  readonly meanwhile?: readonly string[];
  /** A reason to stop, of which nothing is stored: somebody else stopped or finished the step first. */
  readonly lost?: string;
}

/** One step: what it is, what to do with it, how it went, and who changed it. */
export function StepPage({ view, step, saved, mistake, meanwhile, lost }: Props) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const changes = view.changes.filter(({ stepId }) => stepId === step.id);
  const errors = mistake === null ? [] : [{ field: mistake.field, message: mistake.message }];
  return (
    <Frame
      view={view}
      title={step.title}
      back={{ href: view.pages.page, label: t.back }}
      hasErrors={errors.length > 0}
      narrow
      under={
        <>
          <div class="sw-row sw-row--tight">
            <StepLabels view={view} step={step} />
          </div>
          <ReadAloud locale={locale} whole />
        </>
      }
    >
      <ErrorSummary locale={locale} errors={errors} />
      {saved ? <Notice kind="good" title={t.saved} live /> : null}
      {meanwhile === undefined ? null : <Meanwhile view={view} written={meanwhile} />}
      {lost === undefined ? null : (
        <DoneBefore
          locale={locale}
          first={{ who: otherThan(view, step.changedBy), at: step.statusAt, reason: step.statusReason }}
          yours={lost}
          keep={view.pages.step(step.id)}
        />
      )}
      <StepFacts view={view} step={step} steps={view.steps} />
      <TooEarly view={view} step={step} steps={view.steps} />
      <Agreed view={view} step={step} />
      <StepWords view={view} step={step} />
      <ChooseOffering view={view} step={step} />
      {view.mayChange ? <Moves view={view} step={step} mistake={mistake} /> : null}
      <HowWasIt view={view} step={step} mistake={mistake} />
      {changes.length === 0 ? null : (
        <Fold summary={t.history}>
          <Changes view={view} changes={changes} steps={view.steps} />
        </Fold>
      )}
    </Frame>
  );
}

function Meanwhile({ view, written }: { view: WithRoute; written: readonly string[] }) {
  const t = routeTexts[view.shell.locale];
  return (
    <Notice kind="caution" title={t.meanwhile} live>
      <div class="sw-stack sw-stack--3">
        <p>{t.meanwhileText}</p>
        {written.length === 0 ? null : <p>{t.meanwhileWritten}</p>}
        {written.map((text) => (
          <p class="sw-own-words">“{text}”</p>
        ))}
      </div>
    </Notice>
  );
}

type Part = { readonly view: WithRoute; readonly step: Step };

function Agreed({ view, step }: Part) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const may = view.mayChange && mayAgree(view.side, view.viewerId, step);
  const words =
    step.agreement === 'agreed' && step.agreedBy !== null && step.agreedAt !== null
      ? t.agreedBy(step.agreedBy, formatDate(locale, step.agreedAt))
      : step.agreement === 'again'
        ? t.againText(step.changedBy.name, formatDate(locale, step.changedAt))
        : null;
  if (words === null && !may) return null;
  return (
    <Notice
      kind={step.agreement === 'agreed' ? 'good' : step.agreement === 'again' ? 'caution' : 'neutral'}
      icon={step.agreement === 'agreed' ? 'gelijk' : 'vraag'}
      title={t.agreement[step.agreement]}
    >
      <div class="sw-stack sw-stack--3">
        {words === null ? null : <p>{words}</p>}
        {may ? (
          <form method="post" action={view.pages.agree(step.id)}>
            <input type="hidden" name="versie" value={step.version} />
            <Button icon="gelijk">{view.side === 'coach' ? t.agreeCoach : t.agreePerson}</Button>
          </form>
        ) : null}
      </div>
    </Notice>
  );
}

/** The words on a button depend on where the step comes from: going on after a pause is no beginning. */
function moveText(view: WithRoute, from: StepStatus, to: StepStatus): string {
  const t = routeTexts[view.shell.locale];
  if (from === 'done') return t.undo;
  if (from === 'stopped' && to === 'planned') return t.retry;
  if (from === 'paused' && to === 'under-way') return t.again;
  return (view.side === 'coach' ? t.moveCoach : t.move)[to];
}

function Moves({ view, step, mistake }: Part & { mistake: StepMistake | null }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const wrong = mistake?.field === 'reden' ? mistake : null;
  const [main, ...others] = NEXT[step.status].filter((to) => to !== 'stopped');
  const mayStop = NEXT[step.status].includes('stopped');
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="wat-nu">
      <h2 class="utrecht-heading-3" id="wat-nu">
        {t.now}
      </h2>
      <form class="sw-row" method="post" action={view.pages.status(step.id)}>
        {main === undefined ? null : (
          <Button kind={step.status === 'done' ? 'secondary' : 'primary'} name="naar" value={main}>
            {moveText(view, step.status, main)}
          </Button>
        )}
        {others.map((to) => (
          <Button name="naar" value={to}>
            {moveText(view, step.status, to)}
          </Button>
        ))}
      </form>
      {isOpen(step) ? (
        <div class="sw-row">
          <LinkButton href={view.pages.edit(step.id)}>{t.edit}</LinkButton>
          {hasRoom(view.steps, MOST_PARTS) ? (
            <LinkButton href={view.pages.split(step.id)}>{t.split}</LinkButton>
          ) : null}
        </div>
      ) : null}
      {mayStop ? (
        <Fold summary={t.move.stopped} open={wrong !== null}>
          <form class="sw-stack" method="post" action={view.pages.status(step.id)}>
            <Field
              locale={locale}
              name="reden"
              label={t.stopWhy}
              help={t.stopWhyHelp}
              rows={2}
              value={wrong?.reason}
              error={wrong?.message}
            />
            <div>
              <Button name="naar" value="stopped">
                {t.move.stopped}
              </Button>
            </div>
          </form>
        </Fold>
      ) : null}
    </section>
  );
}

/** Only when there is something to look back on. */
function HowWasIt({ view, step, mistake }: Part & { mistake: StepMistake | null }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const begun = step.status === 'under-way' || step.status === 'done' || step.status === 'stopped';
  if (!begun && step.feeling === null) return null;
  if (!view.mayChange) return <Felt view={view} step={step} />;
  const wrong = mistake?.feeling ? mistake : null;
  return (
    <section class="sw-card sw-stack">
      <form class="sw-stack" method="post" action={view.pages.felt(step.id)} novalidate>
        <FieldGroup
          locale={locale}
          name="hoe-ging-het"
          label={t.howWasIt}
          help={t.howWasItHelp}
          error={wrong?.field === 'hoe-ging-het' ? wrong.message : undefined}
        >
          <Faces name="hoe-ging-het" words={t.feeling} chosen={wrong?.feeling?.feeling ?? step.feeling} />
        </FieldGroup>
        <Field
          locale={locale}
          name="woorden"
          label={t.words}
          rows={2}
          value={wrong?.feeling?.words ?? step.feelingWords}
          error={wrong?.field === 'woorden' ? wrong.message : undefined}
          optional
        />
        <div>
          <Button>{t.saveFeeling}</Button>
        </div>
      </form>
    </section>
  );
}
