import { readContent } from '../../platform/content.ts';
import { type Questionnaire, questionnaireSchema } from './questionnaire.ts';

const files = ['hoe-gaat-het', 'methodisch-werken'] as const;

let known: readonly Questionnaire[] | undefined;

/** Every questionnaire there is, read once. @throws Error with the file, the place and the reason. */
export function readQuestionnaires(): readonly Questionnaire[] {
  known ??= files.map((name) => readContent(`vragenlijsten/${name}.json`, questionnaireSchema));
  return known;
}

export const questionnaireOf = (id: string): Questionnaire | undefined =>
  readQuestionnaires().find((one) => one.id === id);
