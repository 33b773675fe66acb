import { lineOf, type Parsed, textOf } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';

/** One field of a short form: a line, a text, a day or a word of a list. */
export interface FieldRule {
  readonly name: string;
  readonly kind: 'line' | 'text' | 'day' | 'choice';
  readonly max?: number;
  readonly optional?: boolean;
  readonly words?: readonly string[];
}

export type Values<Rules extends readonly FieldRule[]> = Readonly<Record<Rules[number]['name'], string>>;

export interface EntryProblem {
  readonly field: string;
  readonly kind:
    | 'missing'
    | 'tooLong'
    | 'noDay'
    | 'notInList'
    | 'basisMissing'
    | 'tooEarly'
    | 'notYet'
    | 'noSteps'
    | 'fullPrinciples'
    | 'fullSteps'
    | 'savedBefore';
}

/** What was typed, to show it again as it was. */
export function readEntry<const Rules extends readonly FieldRule[]>(
  form: URLSearchParams,
  rules: Rules,
): Values<Rules> {
  const pairs = rules.map(({ name, kind }) => [
    name,
    kind === 'text' ? textOf(form, name) : lineOf(form, name),
  ]);
  return Object.fromEntries(pairs) as Values<Rules>;
}

function problemOf({ kind, max, optional, words }: FieldRule, value: string): EntryProblem['kind'] | null {
  if (value === '') return optional ? null : 'missing';
  if (max !== undefined && [...value].length > max) return 'tooLong';
  if (kind === 'day' && !isDay(value)) return 'noDay';
  return kind === 'choice' && !words?.includes(value) ? 'notInList' : null;
}

export function parseEntry<const Rules extends readonly FieldRule[]>(
  typed: Values<Rules>,
  rules: Rules,
): Parsed<Values<Rules>, EntryProblem> {
  const given: Readonly<Record<string, string>> = typed;
  const problems = rules.flatMap((rule): EntryProblem[] => {
    const kind = problemOf(rule, given[rule.name] ?? '');
    return kind === null ? [] : [{ field: rule.name, kind }];
  });
  return problems.length === 0 ? { ok: true, value: typed } : { ok: false, problems };
}
