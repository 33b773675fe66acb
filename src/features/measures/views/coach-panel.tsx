import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Invited, isOpen } from '../campaign.ts';
import { measureLinks as links } from '../links.ts';
import type { Outcome } from '../outcome.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { scoreOf } from '../score.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { LatestFacts } from './latest-facts.tsx';

export interface AskedOf {
  readonly invited: Invited;
  readonly questionnaire: Questionnaire;
}

interface Props {
  readonly shell: Shell;
  readonly personId: string;
  readonly outcomes: readonly Outcome[];
  readonly asked: readonly AskedOf[];
  readonly today: string;
}

/** How it is now, in a few facts, and which questionnaires there are. */
export function CoachPanel({ shell, personId, outcomes, asked, today }: Props) {
  const t = outcomeTexts[shell.locale];
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <h2 class="utrecht-heading-3">{t.panel.title}</h2>
      {outcomes.length === 0 ? (
        <p class="utrecht-paragraph">{t.nothing.text}</p>
      ) : (
        <LatestFacts shell={shell} outcomes={outcomes} />
      )}
      <div>
        <LinkButton href={links.outcomes(personId)} icon="groei">
          {t.panel.all}
        </LinkButton>
      </div>
      {asked.length === 0 ? null : (
        <div class="sw-stack sw-stack--3">
          <h3 class="utrecht-heading-4">{t.panel.questionnaires}</h3>
          <AskedList {...{ shell, personId, today }} asked={asked.slice(0, shownAtOnce)} />
          {asked.length > shownAtOnce ? (
            <Fold summary={t.panel.earlier(asked.length - shownAtOnce)} plain>
              <AskedList {...{ shell, personId, today }} asked={asked.slice(shownAtOnce)} />
            </Fold>
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Latest first: what waits for an answer is among these. */
const shownAtOnce = 2;

const AskedList = ({ shell, personId, today, asked }: Omit<Props, 'outcomes'>) => (
  <ul class="sw-people">
    {asked.map((one) => (
      <Asked {...{ shell, personId, today }} {...one} />
    ))}
  </ul>
);

function stateOf(shell: Shell, { moment, sentAt }: Invited, today: string): string {
  const t = outcomeTexts[shell.locale].panel.state;
  if (sentAt !== null) return t.sent(formatDate(shell.locale, sentAt));
  if (isOpen(moment, today)) return t.open(formatDate(shell.locale, moment.to));
  return today < moment.from ? t.later(formatDate(shell.locale, moment.from)) : t.over;
}

function Asked({
  shell,
  personId,
  today,
  invited,
  questionnaire,
}: Pick<Props, 'shell' | 'personId' | 'today'> & AskedOf) {
  const t = outcomeTexts[shell.locale].panel;
  const waits = invited.sentAt === null && isOpen(invited.moment, today);
  return (
    <li>
      <div>
        {invited.moment.name}: <span class="sw-bold">{questionnaire.naam[shell.locale]}</span>
        <br />
        <span class="sw-soft">
          {stateOf(shell, invited, today)}
          {invited.sentAt !== null && !questionnaire.coachZietScores ? `. ${t.notSeen}` : ''}
        </span>
        {invited.sentAt !== null && questionnaire.coachZietScores ? (
          <Scores {...{ shell, invited, questionnaire }} />
        ) : null}
      </div>
      {waits ? (
        <form method="post" action={links.letter(personId, invited.id)}>
          <Button icon="print">{t.letter}</Button>
        </form>
      ) : null}
    </li>
  );
}

function Scores({ shell, invited, questionnaire }: { shell: Shell } & AskedOf) {
  const t = outcomeTexts[shell.locale].panel;
  return (
    <ul>
      {questionnaire.schalen.map((scale) => {
        const score = scoreOf(questionnaire, scale, invited.answers);
        const said = score.ok ? t.score(formatNumber(shell.locale, score.mean, 1)) : t.noScore;
        return (
          <li>
            {scale.naam[shell.locale]}: {said}
          </li>
        );
      })}
    </ul>
  );
}
