import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Difference } from '../../../platform/web/components/both-texts.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Study } from '../design/study.ts';
import type { DesignProblem } from '../forms/reader.ts';
import type { Typed } from '../forms/typed.ts';
import { designTexts } from '../texts/design.ts';
import type { Place } from './design-choices.ts';

export interface DesignForm {
  /** Null: a new one. */
  readonly study: Study | null;
  readonly typed: Typed;
  readonly municipalities: readonly Place[];
  readonly problems?: readonly DesignProblem[];
  /** Who was first, and what stands there now. */
  readonly meanwhile?: Meanwhile;
}

export interface Meanwhile {
  /** Null is whoever reads this. */
  readonly who: string | null;
  readonly at: Date;
  readonly differences: readonly Difference[];
  readonly study: Study;
}

export type DesignPageProps = DesignForm & { readonly shell: Shell };

export function howToMend(locale: Locale, { kind, least = 0, most = 0 }: DesignProblem): string {
  const { problems: t } = designTexts[locale];
  if (kind === 'long' || kind === 'conditions') return t[kind](most);
  return kind === 'number' ? t.number(least, most) : t[kind];
}

export function errorOf({ shell, problems = [] }: DesignPageProps, name: string): string | undefined {
  const problem = problems.find(({ field }) => field === name);
  return problem && howToMend(shell.locale, problem);
}
