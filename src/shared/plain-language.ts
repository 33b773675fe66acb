import { checks, type PlainRule, type ReadingLevel } from './plain-language-rules.ts';
import { sentencesOf } from './plain-language-sentences.ts';

export { fleschDouma } from './plain-language-sentences.ts';
export type { PlainRule, ReadingLevel };

export interface PlainFinding {
  sentence: string;
  rule: PlainRule;
  /** In Dutch, for whoever writes the text. */
  advice: string;
}

export interface PlainOptions {
  level: ReadingLevel;
  known?: readonly string[];
}

/** Every sentence against every rule. Rules catch habits, not meaning: a text without findings can still be unclear. */
export function lintPlainDutch(text: string, { level, known = [] }: PlainOptions): PlainFinding[] {
  const rules = Object.keys(checks) as PlainRule[];
  return sentencesOf(text).flatMap((sentence) =>
    rules.flatMap((rule) => {
      const advice = checks[rule](sentence, { level, known });
      return advice ? [{ sentence, rule, advice }] : [];
    }),
  );
}
