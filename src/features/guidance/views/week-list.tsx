import { formatDate } from '../../../platform/i18n/format.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { byWeek, type CheckIn } from '../check-in.ts';
import { talkTexts } from '../texts/talk.ts';
import { WeekAnswers } from './week-answers.tsx';

/** The answers of the last weeks, for the coach. */
export function WeekList({ shell, checkIns }: { shell: Shell; checkIns: readonly CheckIn[] }) {
  const { week: t } = talkTexts[shell.locale];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.list}</h2>
      {checkIns.length === 0 ? <p class="utrecht-paragraph">{t.listEmpty}</p> : null}
      {byWeek(checkIns).map((answers) => (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-4">{t.of(formatDate(shell.locale, answers[0]?.week ?? ''))}</h3>
          <WeekAnswers shell={shell} answers={answers} />
        </div>
      ))}
    </section>
  );
}
