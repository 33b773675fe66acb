import type { Locale } from '../../../platform/i18n/locale.ts';
import { BASELINE } from '../design/baseline.ts';
import { baselineName } from '../design/names.ts';
import { BEGINNERS, CHANNELS, DUTIES, OUTCOMES, SECONDARY, SUBJECTS } from '../design/study.ts';
import { designTexts } from '../texts/design.ts';
import { wordTexts } from '../texts/words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A municipality a study may be in. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

const options = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
): Option[] => words.map((value) => ({ value, label: names[value] }));

/** What can be chosen in the fields of a design, in words. */
export function choicesOf(locale: Locale, municipalities: readonly Place[]) {
  const t = designTexts[locale];
  const w = wordTexts[locale];
  const baseline = BASELINE.map(({ id }) => ({ value: id, label: baselineName(w.baseline, id) }));
  return {
    soort: options(SUBJECTS, w.subject),
    uitkomst: options(OUTCOMES, w.outcome),
    bijkomend: options(SECONDARY, w.secondary),
    loting: options(['ja', 'nee'], { ja: t.yes, nee: t.no }),
    gemeenten: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    kenmerken: baseline,
    'loten-per': baseline,
  };
}

/** The same for a group. */
export function armChoicesOf(locale: Locale) {
  const w = wordTexts[locale];
  return {
    plichten: options(DUTIES, w.duties),
    kanaal: [{ value: '', label: w.anyChannel }, ...options(CHANNELS, w.channel)],
    begint: options(BEGINNERS, w.begins),
  };
}
