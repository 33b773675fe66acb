import type { Locale } from '../../../../platform/i18n/locale.ts';
import type { Asked } from '../../forms/story.ts';

/** What every step of a story gets: what is asked, what was filled in so far, and what is wrong with it. */
export interface StepProps {
  readonly locale: Locale;
  /** The question with which every story of this study begins. */
  readonly prompt: string;
  readonly asked: Asked;
  readonly form: URLSearchParams;
  /** How to mend the field with this name, when it is wrong. */
  readonly error: (field: string) => string | undefined;
}
