import { formatDate } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { Known } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { isOpen } from '../campaign.ts';
import { measureLinks as links } from '../links.ts';
import type { Outcome } from '../outcome.ts';
import { questionsOf } from '../questionnaire.ts';
import { mineTexts } from '../texts/mine.ts';
import type { AskedOf } from './coach-panel.tsx';
import { answerInWords } from './fill-pages.tsx';
import { LatestFacts } from './latest-facts.tsx';

interface Props {
  readonly shell: Shell;
  readonly asked: readonly AskedOf[];
  readonly outcomes: readonly Outcome[];
  readonly today: string;
}

/** Questions that wait for the person, what the person answered before, and what is known of how it went on. */
export function SelfPanel(props: Props) {
  const { shell, outcomes } = props;
  const t = mineTexts[shell.locale];
  return (
    <>
      <Questions {...props} />
      {outcomes.length === 0 ? null : (
        <Fold summary={t.knownTitle}>
          <LatestFacts shell={shell} outcomes={outcomes} />
          <p class="utrecht-paragraph">{t.knownText}</p>
        </Fold>
      )}
    </>
  );
}

function Questions({ shell, asked, today }: Props) {
  const t = mineTexts[shell.locale];
  const open = asked.filter(({ invited }) => invited.sentAt === null && isOpen(invited.moment, today));
  const sent = asked.filter(({ invited }) => invited.sentAt !== null);
  if (open.length + sent.length === 0) return null;
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <div class="sw-card__head">
        <Pictogram name="gesprek" />
        <h2 class="utrecht-heading-3">{open.length > 0 ? t.title : t.sentTitle}</h2>
      </div>
      {open.map(({ invited, questionnaire }) => (
        <form class="sw-stack" method="post" action={links.begin(invited.id)}>
          <p class="utrecht-paragraph">
            <strong>{questionnaire.naam[shell.locale]}</strong>
            <br />
            {t.text(
              Math.ceil(questionsOf(questionnaire).length / 4),
              formatDate(shell.locale, invited.moment.to),
            )}
          </p>
          <div>
            <Button after="pijl">{Object.keys(invited.answers).length > 0 ? t.goOn : t.begin}</Button>
          </div>
        </form>
      ))}
      {sent.map((one) => (
        <Sent shell={shell} {...one} />
      ))}
    </section>
  );
}

function Sent({ shell, invited, questionnaire }: { shell: Shell } & AskedOf) {
  const t = mineTexts[shell.locale];
  const day = invited.sentAt === null ? '' : formatDate(shell.locale, invited.sentAt);
  return (
    <Fold summary={t.sent(questionnaire.naam[shell.locale], day)} plain>
      <Known
        facts={questionsOf(questionnaire).flatMap((question) => {
          const answer = answerInWords(shell, questionnaire, question, invited.answers);
          return answer === undefined ? [] : [[question.vraag[shell.locale], answer] as const];
        })}
      />
    </Fold>
  );
}
