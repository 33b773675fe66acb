import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Study } from '../design/study.ts';
import type { DesignProblem, Typed } from '../forms/design.ts';
import { designTexts } from '../texts/design.ts';

export interface DesignPageProps {
  readonly shell: Shell;
  /** Null: a new one. */
  readonly study: Study | null;
  readonly typed: Typed;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly DesignProblem[];
  /** Somebody else stored another version since this form was opened. */
  readonly conflict?: boolean;
}

export function howToMend(locale: Locale, { kind, least = 0, most = 0 }: DesignProblem): string {
  const { problems: t } = designTexts[locale];
  if (kind === 'long' || kind === 'conditions') return t[kind](most);
  return kind === 'number' ? t.number(least, most) : t[kind];
}

/** For the list above the form, where four groups have the same fields: which one it is about, and what to do. */
export function howToMendWhere(locale: Locale, problem: DesignProblem): string {
  const where = labelOf(locale, problem.field);
  const mend = howToMend(locale, problem);
  if (where === undefined) return mend;
  return where.endsWith('?') ? `${where} ${mend}` : `${where}: ${mend}`;
}

function labelOf(locale: Locale, field: string): string | undefined {
  const t = designTexts[locale];
  const labels = [1, 2, 3, 4].flatMap((number) =>
    Object.entries(t.armFields).map(([part, [label]]) => [
      `groep${number}.${part}`,
      `${t.inArm(number)}: ${label}`,
    ]),
  );
  const all = [...Object.entries(t.fields).map(([name, [label]]) => [name, label]), ...labels];
  return all.find(([name]) => name === field)?.[1];
}
