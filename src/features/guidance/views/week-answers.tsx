import { formatMoment } from '../../../platform/i18n/format.ts';
import { Face } from '../../../platform/web/components/faces.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { CheckIn } from '../check-in.ts';
import { talkTexts } from '../texts/talk.ts';

/** What was answered, each with its time: a second answer of the same week stands beside the first. */
export function WeekAnswers({ shell, answers }: { shell: Shell; answers: readonly CheckIn[] }) {
  const { week: t } = talkTexts[shell.locale];
  return (
    <>
      {answers.length > 1 ? <p class="utrecht-paragraph">{t.more(answers.length)}</p> : null}
      <ul class="sw-weeks">
        {answers.map(({ feeling, stepGoes, words, answeredAt }) => (
          <li>
            <Face name={feeling} small />
            <div>
              <p class="utrecht-paragraph">
                <strong>{t.faces[feeling]}</strong>. {t.step} {t.answers[stepGoes]}.
              </p>
              {words === null ? null : <p class="utrecht-paragraph">“{words}”</p>}
              <p class="sw-thread__when">{formatMoment(shell.locale, answeredAt)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
