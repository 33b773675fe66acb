import { lintPlainDutch, type PlainFinding, type PlainOptions } from './plain-language.ts';

export interface TextFinding extends Omit<PlainFinding, 'rule'> {
  /** Where the text stands, such as `choice.found`. */
  path: string;
  rule: PlainFinding['rule'] | 'cannot-call';
}

export interface TextOptions extends PlainOptions {
  /** Arguments for the texts that are functions of more than a number or a name, by path. */
  samples?: Readonly<Record<string, readonly unknown[]>>;
}

/** Walks texts as features keep them: strings, lists and records of them, and functions that return them. */
export const lintTexts = (texts: unknown, options: TextOptions, path = ''): TextFinding[] =>
  textsIn(texts, options, path).flatMap(({ path, text }) =>
    text === undefined
      ? [cannotCall(path)]
      : lintPlainDutch(text, options).map((found) => ({ path, ...found })),
  );

export interface FoundText {
  path: string;
  /** Missing for a function that no sample fits. */
  text: string | undefined;
}

export function textsIn(value: unknown, options: TextOptions, path = ''): FoundText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const answer = call(value as Text, options.samples?.[path]);
    return answer === undefined ? [{ path, text: undefined }] : textsIn(answer, options, path);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, options, path ? `${path}.${key}` : key),
  );
}

type Text = (...args: readonly unknown[]) => unknown;

/** Most texts take numbers or names; one of both fits, or the caller gives a sample. */
function call(text: Text, sample?: readonly unknown[]): unknown {
  const attempts = sample
    ? [sample]
    : [3, 'Joris'].map((value) => Array.from({ length: text.length }, () => value));
  for (const attempt of attempts) {
    try {
      return text(...attempt);
    } catch {
      // The next kind of argument may fit.
    }
  }
  return undefined;
}

const cannotCall = (path: string): TextFinding => ({
  path,
  sentence: '',
  rule: 'cannot-call',
  advice: 'Geef een voorbeeld mee in samples.',
});
