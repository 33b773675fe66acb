import { Fold } from '../../../platform/web/components/fold.tsx';
import { Path, type PathStep } from '../../../platform/web/components/path.tsx';
import { stepNow } from '../order.ts';
import type { Step } from '../step.ts';
import { mineTexts } from '../texts/mine.ts';
import { type WithRoute, whenText } from './view.ts';

/** Few enough stones to oversee; older and later ones fold. */
const MOST_DONE = 3;
const MOST_LATER = 4;

/** Stones from what was done to the goal. Stopped steps stand below: they are no part of the way. */
export function OwnPath({ view }: { view: WithRoute }) {
  const t = mineTexts[view.shell.locale];
  const going = view.steps.filter(({ status }) => status !== 'stopped');
  // In a pause it is the step that was under way, not the one after it.
  const now = view.steps.find(({ pausedWithRoute }) => pausedWithRoute) ?? stepNow(view.steps);
  const done = going.filter(({ status }) => status === 'done');
  const later = going.filter((step) => step.status !== 'done' && step !== now);
  const stone = stoneOf(view);
  const shown = [
    ...done.slice(-MOST_DONE).map(stone('done')),
    ...(now === undefined ? [] : [stone('now')(now)]),
    ...later.slice(0, MOST_LATER).map(stone('later')),
    { state: 'end', name: view.route.goalWords, text: t.goal } as const,
  ];
  return (
    <>
      <More view={view} summary={t.earlier} steps={done.slice(0, -MOST_DONE)} />
      <Path locale={view.shell.locale} steps={shown} />
      <More view={view} summary={t.laterToo} steps={later.slice(MOST_LATER)} />
      <More
        view={view}
        summary={() => t.stopped}
        steps={view.steps.filter(({ status }) => status === 'stopped')}
      />
    </>
  );
}

const stoneOf =
  (view: WithRoute) =>
  (state: PathStep['state']) =>
  (step: Step): PathStep => ({
    state,
    name: (
      <a class="utrecht-link" href={view.pages.step(step.id)}>
        {step.title}
      </a>
    ),
    text: step.status === 'paused' ? mineTexts[view.shell.locale].paused : whenText(view.shell.locale, step),
  });

function More({
  view,
  summary,
  steps,
}: {
  view: WithRoute;
  summary: (n: number) => string;
  steps: readonly Step[];
}) {
  if (steps.length === 0) return null;
  return (
    <Fold summary={summary(steps.length)}>
      <ul class="sw-stack sw-stack--2">
        {steps.map((step) => (
          <li>
            <a class="utrecht-link" href={view.pages.step(step.id)}>
              {step.title}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
