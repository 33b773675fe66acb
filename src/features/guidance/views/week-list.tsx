import { formatDate } from '../../../platform/i18n/format.ts';
import { Face } from '../../../platform/web/components/faces.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { CheckIn } from '../check-in.ts';
import { talkTexts } from '../texts/talk.ts';

/** The answers of the last weeks, for the coach. */
export function WeekList({ shell, checkIns }: { shell: Shell; checkIns: readonly CheckIn[] }) {
  const { week: t } = talkTexts[shell.locale];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.list}</h2>
      {checkIns.length === 0 ? (
        <p class="utrecht-paragraph">{t.listEmpty}</p>
      ) : (
        <ul class="sw-weeks">
          {checkIns.map(({ week, feeling, stepGoes, words }) => (
            <li>
              <Face name={feeling} small />
              <div>
                <p class="utrecht-paragraph">
                  <strong>{t.faces[feeling]}</strong>. {t.step} {t.answers[stepGoes]}.
                </p>
                {words === null ? null : <p class="utrecht-paragraph">“{words}”</p>}
                <p class="sw-thread__when">{t.of(formatDate(shell.locale, week))}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
