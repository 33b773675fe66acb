import type { Locale } from '../../../platform/i18n/index.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import type { Names } from '../views/names.ts';

/** A model as a spreadsheet: change a yellow amount and the outcome follows. */
export interface ForWorkbook {
  readonly locale: Locale;
  readonly model: Model;
  readonly outcome: Outcome;
  readonly names: Names;
  /** When the file was made: the sentence in it does not follow what is changed later. */
  readonly at: Date;
}
