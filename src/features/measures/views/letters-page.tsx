import { formatDate } from '../../../platform/i18n/format.ts';
import { PrintButton } from '../../../platform/web/components/read-aloud.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Moment } from '../campaign.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import { MeasuresFrame } from './frame.tsx';

export interface Letter {
  /** A name or a code. */
  readonly to: string;
  readonly isCode: boolean;
  /** The whole address with the token; it is kept nowhere else. */
  readonly address: string;
}

interface Props {
  readonly shell: Shell;
  readonly questionnaire: Questionnaire;
  readonly moment: Moment;
  readonly letters: readonly Letter[];
  readonly back: { readonly href: string; readonly label: string };
  readonly current: 'dossiers' | 'measures';
}

/** One letter for each, to print or to copy from. */
export function LettersPage({ shell, questionnaire, moment, letters, back, current }: Props) {
  const t = campaignTexts[shell.locale];
  return (
    <MeasuresFrame
      shell={shell}
      title={t.letter.title}
      lead={letters.length === 0 ? t.page.nobodyWaits : t.letter.lead}
      back={back}
      current={current}
    >
      {letters.length === 0 ? null : (
        <>
          <div>
            <PrintButton locale={shell.locale} />
          </div>
          <div class="sw-letters sw-column">
            {letters.map((letter, i) => (
              <OneLetter {...{ shell, questionnaire, moment, letter }} number={i + 1} />
            ))}
          </div>
        </>
      )}
    </MeasuresFrame>
  );
}

/** In the language of the page; who writes decides which. */
function OneLetter({
  shell,
  questionnaire,
  moment,
  letter,
  number,
}: Pick<Props, 'shell' | 'questionnaire' | 'moment'> & { letter: Letter; number: number }) {
  const t = campaignTexts[shell.locale].letter;
  const { to, isCode, address } = letter;
  const id = `brief-${number}`;
  return (
    <article class="sw-card sw-letter sw-stack" aria-labelledby={id}>
      <h2 class="utrecht-heading-3" id={id}>
        {isCode ? `${t.greetingCode} ${to}` : t.greeting(to)}
      </h2>
      <p class="utrecht-paragraph">{questionnaire.uitleg[shell.locale]}</p>
      <p class="utrecht-paragraph">
        {questionnaire.voor === 'professional' ? t.freeProfessional : t.free}{' '}
        {t.until(formatDate(shell.locale, moment.to))}
      </p>
      <p class="utrecht-paragraph">
        {t.open}
        <br />
        <span class="sw-letter__address">{address}</span>
      </p>
      {isCode ? <p class="utrecht-paragraph sw-bold">{t.code(to)}</p> : null}
      <p class="utrecht-paragraph">{t.from(shell.tenant.name)}</p>
    </article>
  );
}
