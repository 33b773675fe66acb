import type { Answer, Answers } from './answer.ts';
import { highestOf, type Question, type Questionnaire, type Scale } from './questionnaire.ts';

export type Score =
  | { readonly ok: true; readonly mean: number; readonly answered: number; readonly of: number }
  /** Too few questions had a value; `past-niet` and `zeg-niet` are no values. */
  | { readonly ok: false; readonly code: 'too-few-answers'; readonly answered: number; readonly of: number };

/** The value of an answer in the direction of the scale; undefined when it has none. */
export function scaleValue(
  questionnaire: Questionnaire,
  question: Question,
  answer: Answer | undefined,
): number | undefined {
  const highest = highestOf(questionnaire, question);
  if (typeof answer !== 'number' || !Number.isInteger(answer) || answer < 1 || answer > highest)
    return undefined;
  return question.omgekeerd ? highest + 1 - answer : answer;
}

/** At least so many of the questions must have a value; a part of a question counts as one. */
const needed = ({ vragen, minimum }: Scale): number => Math.ceil(vragen.length * minimum - 1e-9);

/** The mean of the values there are, when there are enough of them. Nothing is filled in for what is missing. */
export function scoreOf(questionnaire: Questionnaire, scale: Scale, answers: Answers): Score {
  const values = scale.vragen.flatMap((question) => {
    const value = scaleValue(questionnaire, question, answers[question.id]);
    return value === undefined ? [] : [value];
  });
  const [answered, of] = [values.length, scale.vragen.length];
  if (answered < needed(scale)) return { ok: false, code: 'too-few-answers', answered, of };
  return { ok: true, mean: values.reduce((sum, value) => sum + value, 0) / answered, answered, of };
}
