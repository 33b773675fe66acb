import type { Locale } from '../../../platform/i18n/index.ts';
import { formatDate, formatTime } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { routeTitle } from '../../choice/index.ts';
import type { ChoiceRecord, Decision } from '../choice-record.ts';
import { choiceTexts } from '../texts/choices.ts';

interface Props {
  readonly locale: Locale;
  readonly choices: readonly ChoiceRecord[];
  /** Address of one choice. */
  readonly href: (id: string) => string;
  /** Where a new choice begins; `null` when that is not theirs to do. */
  readonly make: string | null;
  readonly nameOf: (instrument: string) => string;
}

/** Choices in a dossier with what was decided and why; the same for coach and person. */
export function ChoiceList({ locale, choices, href, make, nameOf }: Props) {
  const t = choiceTexts[locale];
  const button =
    make === null ? null : (
      <LinkButton href={make} kind={choices.length === 0 ? 'primary' : 'secondary'} icon="plus">
        {t.make}
      </LinkButton>
    );
  if (choices.length === 0)
    return <EmptyState title={t.none} text={t.noneText} {...(button === null ? {} : { action: button })} />;
  return (
    <div class="sw-stack sw-stack--4">
      {button === null ? null : <div>{button}</div>}
      <ul class="sw-cards">
        {choices.map((choice) => (
          <li class="sw-card sw-stack sw-stack--3">
            <h3 class="utrecht-heading-4">{t.madeOn(formatDate(locale, choice.madeAt), choice.madeBy)}</h3>
            {choice.decisions.length === 0 ? <p class="utrecht-paragraph sw-soft">{t.noDecision}</p> : null}
            {choice.decisions.map((decision) => (
              <DecisionWords locale={locale} decision={decision} nameOf={nameOf} />
            ))}
            <div>
              <LinkButton href={href(choice.id)}>{t.see}</LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DecisionWords({
  locale,
  decision,
  nameOf,
}: {
  locale: Locale;
  decision: Decision;
  nameOf: Props['nameOf'];
}) {
  const t = choiceTexts[locale];
  const { kind, route, instrument } = decision;
  const what =
    route !== null
      ? t.route(routeTitle(locale, route))
      : instrument !== null
        ? nameOf(instrument)
        : t.kinds[kind];
  return (
    <div class="sw-quote sw-stack sw-stack--2">
      <p class="utrecht-paragraph">
        <strong>{what}</strong>
      </p>
      <p class="utrecht-paragraph">{t.chosenBy[decision.chosenBy]}</p>
      {decision.againstAdvice ? (
        <div>
          <Label icon="info">{t.against}</Label>
        </div>
      ) : null}
      <p class="utrecht-paragraph">
        {t.reason}: {decision.reason}
      </p>
      <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
        {t.decided(`${formatDate(locale, decision.at)}, ${formatTime(locale, decision.at)}`, decision.by)}
      </p>
    </div>
  );
}
