import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';

export const dataClasses = ['dossier', 'choice', 'answer', 'audit', 'processing-log', 'session'] as const;
export type DataClassName = (typeof dataClasses)[number];

export type RetentionProblem = 'notANumber' | 'tooShort' | 'tooLong';

export interface ClassProblem {
  readonly dataClass: DataClassName;
  readonly problem: RetentionProblem;
}

export type PeriodsForm = Readonly<Partial<Record<DataClassName, number>>>;

/** Days that the database keeps a line whatever anybody decides. */
export const leastDays = (dataClass: DataClassName): number =>
  dataClass === 'audit' || dataClass === 'processing-log' ? 90 : 1;

const longest = 36_500;

function problemOf(dataClass: DataClassName, text: string): RetentionProblem | undefined {
  if (!/^\d{1,9}$/.test(text)) return 'notANumber';
  const days = Number(text);
  if (days > longest) return 'tooLong';
  if (days >= leastDays(dataClass)) return undefined;
  return leastDays(dataClass) === 1 ? 'notANumber' : 'tooShort';
}

/** Empty means: not decided. */
export function parseRetention(form: URLSearchParams): Parsed<PeriodsForm, ClassProblem> {
  const filled = dataClasses.flatMap((dataClass) => {
    const text = lineOf(form, dataClass);
    return text === '' ? [] : [{ dataClass, text }];
  });
  const problems = filled.flatMap(({ dataClass, text }) => {
    const problem = problemOf(dataClass, text);
    return problem === undefined ? [] : [{ dataClass, problem }];
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: Object.fromEntries(filled.map(({ dataClass, text }) => [dataClass, Number(text)])),
  };
}
