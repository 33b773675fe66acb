import type { Locale } from '../../../platform/i18n/index.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Compiled } from '../advice/compile.ts';
import type { Advice } from '../advice/rank.ts';
import type { Situation } from '../answers/situation.ts';
import type { Submitted, WrongField } from '../forms.ts';
import type { Plan } from '../plan/plan.ts';
import type { Speaker } from '../texts/words.ts';
import type { Carrier } from './carrier.tsx';

/** What every page after the questions shows. */
export interface AnswerProps {
  readonly shell: Shell;
  readonly carrier: Carrier;
  readonly speaker: Speaker;
  readonly compiled: Compiled;
  readonly situation: Situation;
  readonly advice: Advice;
  readonly plan: Plan;
}

export interface QuestionsProps {
  readonly shell: Shell;
  readonly carrier: Carrier;
  readonly speaker: Speaker;
  readonly submitted: Submitted;
  readonly wrong: readonly WrongField[];
  readonly municipalities: readonly string[];
  /** Instruments that others ask first: the only ones worth asking about. */
  readonly needed: readonly { readonly id: string; readonly name: string }[];
}

/** All words of an instrument but its name and summary are Dutch; on an English page they say so. */
export const dutchOn = (locale: Locale): 'nl' | undefined => (locale === 'nl' ? undefined : 'nl');

/** Address of an instrument in the catalogue. */
export const instrumentHref = (id: string): string => `/aanbod/${id}`;
