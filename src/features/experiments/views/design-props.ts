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
