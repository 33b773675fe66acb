import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { Person } from '../../dossier/index.ts';
import type { CheckIn } from '../check-in.ts';
import { guidanceLinks } from '../links.ts';
import { talkTexts } from '../texts/talk.ts';
import type { Message } from '../thread.ts';
import { WeekAnswers } from './week-answers.tsx';
import { WeekForm, type WeekFormProps } from './week-form.tsx';

interface Props extends WeekFormProps {
  readonly person: Person;
  /** The last of the coach, when it was not read yet. */
  readonly unread: readonly Message[];
  readonly due: boolean;
  /** Of the last week with an answer. */
  readonly answers: readonly CheckIn[];
}

/** On the own page: the talk with the coach, and the two questions of the week. */
export function OwnPanel(props: Props) {
  const { shell, person, unread, due, answers } = props;
  const t = talkTexts[shell.locale];
  return (
    <>
      <section class="sw-card sw-stack">
        <div class="sw-card__head">
          <Pictogram name="gesprek" />
          <h2 class="utrecht-heading-3">{t.title(person.coachName)}</h2>
        </div>
        {unread.length === 0 ? null : <Notice icon="bericht" title={t.unread(unread.length)} />}
        <div>
          <LinkButton href={guidanceLinks.talk} icon="bericht">
            {t.open}
          </LinkButton>
        </div>
      </section>
      {person.archivedAt === null ? (
        <section class="sw-card sw-stack" id="week">
          <h2 class="utrecht-heading-3">{t.week.title}</h2>
          {due ? (
            <>
              <p class="utrecht-paragraph">{t.week.lead(person.coachName)}</p>
              <WeekForm {...props} />
            </>
          ) : (
            <>
              <Notice kind="good" title={t.week.done} />
              <WeekAnswers shell={shell} answers={answers} />
            </>
          )}
        </section>
      ) : null}
    </>
  );
}
