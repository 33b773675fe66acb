import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { stepNow } from '../order.ts';
import type { Step } from '../step.ts';
import { mineTexts } from '../texts/mine.ts';
import { StepFacts } from './step-parts.tsx';
import { pictureOf, type WithRoute } from './view.ts';

const titles = {
  'under-way': 'nowStep',
  planned: 'nextStep',
  suggested: 'idea',
  paused: 'pausedStep',
  done: 'nextStep',
  stopped: 'nextStep',
} as const;

/** One step, large: the only thing for now, with one button. */
export function Today({ view }: { view: WithRoute }) {
  const t = mineTexts[view.shell.locale];
  const step = stepNow(view.steps);
  if (step === undefined) return <Ready view={view} />;
  return (
    <section class="sw-today__card sw-stack" aria-labelledby="nu">
      <div class="sw-card__head">
        <Pictogram name={pictureOf(view, step)} large />
        <div>
          <p class="utrecht-paragraph">{t[titles[step.status]]}</p>
          <h2 class="utrecht-heading-2" id="nu">
            <a class="utrecht-link" href={view.pages.step(step.id)}>
              {step.title}
            </a>
          </h2>
        </div>
      </div>
      <StepFacts view={view} step={step} steps={view.steps} />
      {step.how === '' ? null : <p class="utrecht-paragraph sw-own-words">{step.how}</p>}
      <div class="sw-today__actions">
        {view.mayChange ? <Do view={view} step={step} /> : null}
        <LinkButton href={view.pages.step(step.id)}>{t.open}</LinkButton>
      </div>
    </section>
  );
}

function Do({ view, step }: { view: WithRoute; step: Step }) {
  const t = mineTexts[view.shell.locale];
  const busy = step.status === 'under-way';
  return (
    <form
      method="post"
      action={view.pages.status(step.id)}
      data-later=""
      data-label={`${step.title}: ${busy ? t.finish : t.begin}`}
    >
      <Button kind="primary" icon={busy ? 'vink' : 'pijl'} name="naar" value={busy ? 'done' : 'under-way'}>
        {busy ? t.finish : step.status === 'paused' ? t.goOn : t.begin}
      </Button>
    </form>
  );
}

function Ready({ view }: { view: WithRoute }) {
  const t = mineTexts[view.shell.locale];
  const none = view.steps.length === 0;
  return (
    <section class="sw-today__card sw-stack" aria-labelledby="nu">
      <h2 class="utrecht-heading-2" id="nu">
        {none ? t.noSteps : t.ready}
      </h2>
      <p class="utrecht-paragraph">{none ? t.noStepsText : t.readyText}</p>
      {view.mayChange ? (
        <div>
          <LinkButton href={view.pages.newStep} kind="primary" icon="plus">
            {t.add}
          </LinkButton>
        </div>
      ) : null}
    </section>
  );
}
