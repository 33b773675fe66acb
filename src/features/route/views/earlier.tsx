import { formatDate } from '../../../platform/i18n/index.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { inOrder } from '../order.ts';
import type { PersonRoute, Step } from '../step.ts';
import { coachTexts } from '../texts/coach.ts';
import { mineTexts } from '../texts/mine.ts';
import { StepLabels } from './step-parts.tsx';
import type { RouteView } from './view.ts';

/** Routes that have ended: still to be read, with where each step stood. */
export function Earlier({
  view,
  routes,
  steps,
}: {
  view: RouteView;
  routes: readonly PersonRoute[];
  steps: readonly Step[];
}) {
  const { locale } = view.shell;
  if (routes.length === 0) return null;
  return (
    <Fold summary={view.side === 'coach' ? coachTexts[locale].ended : mineTexts[locale].ended}>
      {routes.map((route) => (
        <section class="sw-stack sw-stack--3">
          <h3 class="utrecht-heading-3 sw-own-words">{route.goalWords}</h3>
          {route.endedAt === null ? null : (
            <p class="utrecht-paragraph">
              {coachTexts[locale].endedOn(formatDate(locale, route.endedAt))}
              {route.endedReason === null ? null : <span class="sw-own-words">: {route.endedReason}</span>}
            </p>
          )}
          <ul class="sw-stack sw-stack--2">
            {inOrder(steps.filter(({ routeId }) => routeId === route.id)).map((step) => (
              <li class="sw-row sw-row--tight">
                {step.title} <StepLabels view={view} step={step} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
