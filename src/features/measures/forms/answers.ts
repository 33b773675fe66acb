import { type Answer, type Answers, NO_VALUES } from '../answer.ts';
import { highestOf, type Question, type Questionnaire } from '../questionnaire.ts';

/** The field of a question; the prefix keeps it apart from other fields and makes it an id that starts with a letter. */
export const fieldOf = (question: Pick<Question, 'id'>): string => `vraag-${question.id}`;

export interface ReadPage {
  readonly answers: Answers;
  /** Questions without an answer. */
  readonly open: readonly Question[];
}

function read(questionnaire: Questionnaire, question: Question, text: string | null): Answer | undefined {
  const noValue = NO_VALUES.find((one) => one === text);
  if (noValue !== undefined) return noValue;
  const value = /^\d$/.test(text ?? '') ? Number(text) : 0;
  return value >= 1 && value <= highestOf(questionnaire, question) ? value : undefined;
}

/** The answers on one page; what is not an answer of that question is no answer. */
export function readPage(
  questionnaire: Questionnaire,
  page: readonly Question[],
  form: URLSearchParams,
): ReadPage {
  const all = page.map((question) => ({
    question,
    answer: read(questionnaire, question, form.get(fieldOf(question))),
  }));
  return {
    answers: Object.fromEntries(
      all.flatMap(({ question, answer }) => (answer === undefined ? [] : [[question.id, answer]])),
    ),
    open: all.flatMap(({ question, answer }) => (answer === undefined ? [question] : [])),
  };
}
