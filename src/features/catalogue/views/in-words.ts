import { formatList, type Locale, midSentence } from '../../../platform/i18n/index.ts';
import type { Instrument, Offering, Range } from '../../../shared/instrument.ts';
import type { Vocabulary, WordId, WordList } from '../../../shared/vocabulary.ts';
import { waitingWeeks } from '../offerings.ts';
import { type FactTexts, factTexts } from '../texts/facts.ts';
import type { OfferView } from './props.ts';

export const labelOf = <L extends WordList>(
  words: Vocabulary,
  list: L,
  id: WordId<L>,
  locale: Locale,
): string => words[list].get(id)?.[locale] ?? String(id);

export const termOf = <L extends WordList>(words: Vocabulary, list: L, id: WordId<L>): string =>
  words[list].get(id)?.term ?? String(id);

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Labels in one sentence: alleen met een coach, op een werkplek. */
export function labelsInSentence<L extends WordList>(
  { words, shell }: Pick<OfferView, 'words' | 'shell'>,
  list: L,
  ids: readonly WordId<L>[],
): string {
  return formatList(
    shell.locale,
    ids.map((id) => midSentence(labelOf(words, list, id, shell.locale))),
  );
}

const perYear = 52;
const perMonth = perYear / 12;

/** All weeks are estimates, so a round word says more than a precise number. */
function spell(weeks: number, t: FactTexts): string {
  if (weeks === 26) return t.halfYear;
  if (weeks === 78) return t.yearAndHalf;
  if (weeks < 13) return t.week(weeks);
  return weeks % perYear === 0 ? t.year(weeks / perYear) : t.month(Math.round(weeks / perMonth));
}

export function weeksInWords(weeks: Range | null, t: FactTexts): string {
  if (weeks === null) return t.weeksUnknown;
  const [from, until] = [spell(weeks.min, t), spell(weeks.max, t)];
  if (from === until) return from;
  const [, ...unit] = from.split(' ');
  const sameUnit = /^\d/.test(from) && until.endsWith(unit.join(' '));
  return t.to(sameUnit ? (from.split(' ')[0] ?? from) : from, until);
}

export const hoursInWords = (hours: Range | null, t: FactTexts): string =>
  hours === null ? t.hoursUnknown : t.hours(hours.min, hours.max);

export function waitInWords(offering: Offering, today: string, t: FactTexts): string {
  const weeks = waitingWeeks(offering, today);
  if (weeks === null) return t.waitUnknown;
  return weeks === 0 ? t.waitNone : t.wait(weeks);
}

/** 2 plekken vrij in Lindewaard, 5 weken wachten */
export function placeInWords(one: Pick<Instrument, 'id'>, view: OfferView): string {
  const t = factTexts[view.shell.locale];
  const nearest = view.open.get(one.id)?.[0];
  if (nearest === undefined) return t.noPlace;
  const free = nearest.openPlaces === null ? t.placesUnknown : t.places(nearest.openPlaces);
  const where = view.municipalities.get(nearest.municipality) ?? nearest.municipality;
  return `${free} (${where}), ${waitInWords(nearest, view.today, t)}`;
}

/** One or two sentences: a question alone says too little. */
export function inShort(summary: string): string {
  const [first = '', second = ''] = summary.split(/(?<=[.?!])\s+/);
  return first.endsWith('?') || first.length < 45 ? `${first} ${second}`.trim() : first;
}
