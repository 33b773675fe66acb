import { formatDate } from '../../../platform/i18n/index.ts';
import type { PersonRoute } from '../step.ts';
import { coachTexts } from '../texts/coach.ts';
import { mineTexts } from '../texts/mine.ts';
import type { RouteView } from './view.ts';

export const hasPlan = ({ support, duties, consequences, evaluateOn }: PersonRoute): boolean =>
  `${support}${duties}${consequences}` !== '' || evaluateOn !== null;

/** What article 44a asks of a plan, as far as coach and person wrote it down. */
export function PlanWords({ view, route }: { view: RouteView; route: PersonRoute }) {
  const { locale } = view.shell;
  const t = view.side === 'coach' ? coachTexts[locale] : mineTexts[locale];
  const parts = (
    [
      [t.support, route.support],
      [t.duties, route.duties],
      [t.consequences, route.consequences],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <>
      {parts.map(([name, text]) => (
        <div>
          <h3 class="utrecht-heading-4">{name}</h3>
          <p class="utrecht-paragraph sw-measure sw-own-words">{text}</p>
        </div>
      ))}
      {route.evaluateOn === null ? null : (
        <p class="utrecht-paragraph">
          {view.side === 'coach'
            ? coachTexts[locale].evaluateOn(formatDate(locale, route.evaluateOn))
            : mineTexts[locale].evaluate(formatDate(locale, route.evaluateOn))}
        </p>
      )}
    </>
  );
}
