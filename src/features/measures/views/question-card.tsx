import type { Locale } from '../../../platform/i18n/locale.ts';
import { FieldError } from '../../../platform/web/components/field-parts.tsx';
import { Tile } from '../../../platform/web/components/tile.tsx';
import { type Answer, NO_VALUES, type NoValue } from '../answer.ts';
import { fieldOf } from '../forms/answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { fillTexts } from '../texts/fill.ts';
import { AnswerSign } from './answer-sign.tsx';

export const noValueWords = (locale: Locale): Record<NoValue, string> => ({
  'past-niet': fillTexts[locale].notForMe,
  'zeg-niet': fillTexts[locale].notTold,
});

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly open: boolean;
}

/** A question with its answers; nothing is chosen before somebody chooses. */
export function QuestionCard({ locale, questionnaire, question, answer, open }: Props) {
  const field = fieldOf(question);
  const list = questionnaire.antwoorden[question.antwoorden];
  if (list === undefined) throw new RangeError(`There are no answers ${question.antwoorden}.`);
  const of = list.woorden.length;
  const words = noValueWords(locale);
  const error = open ? `${field}-fout` : undefined;
  const tile = (value: string, label: string, chosen: boolean, sign?: number) => (
    <Tile
      type="radio"
      name={field}
      value={value}
      checked={chosen}
      describedBy={error}
      picture={sign === undefined ? undefined : <AnswerSign kind={list.teken} level={sign} of={of} />}
    >
      {label}
    </Tile>
  );
  return (
    <div class="sw-card">
      <fieldset
        class="sw-question-card sw-stack sw-stack--3"
        id={field}
        aria-describedby={error}
        tabindex={-1}
      >
        <legend class="utrecht-heading-3">{question.vraag[locale]}</legend>
        {open ? <FieldError id={`${field}-fout`}>{fillTexts[locale].choose}</FieldError> : null}
        <div class={of === 5 ? 'sw-answers sw-answers--five' : 'sw-answers'}>
          {list.woorden.map((one, i) => tile(String(i + 1), one[locale], answer === i + 1, i + 1))}
        </div>
        <div class="sw-answers sw-answers--aside">
          {NO_VALUES.map((value) => tile(value, words[value], answer === value))}
        </div>
      </fieldset>
    </div>
  );
}
