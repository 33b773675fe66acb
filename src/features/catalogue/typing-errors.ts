/**
 * How many letters somebody typed wrong: left out, added, changed, or two neighbours swapped (optimal string alignment,
 * Damerau 1964). Works out the rows of the table one by one.
 */
export function lettersWrong(typed: string, meant: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1] ? 0 : 1;
      const options = [(previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (previous[at - 1] ?? 0) + same];
      const swapped = typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1];
      if (row > 1 && at > 1 && swapped) options.push((before[at - 2] ?? 0) + 1);
      current.push(Math.min(...options));
    }
    before = previous;
    previous = current;
  }
  return previous[meant.length] ?? 0;
}

/** A short word with two wrong letters is another word. */
const mayBeWrong = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/** The beginning of a longer word counts as well: *solicitatie* is near *sollicitatiebrief*. */
function distance(typed: string, word: string): number {
  const starts = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
  const whole = lettersWrong(typed, word);
  const partly =
    typed.length < 6 ? whole : Math.min(...starts.map((start) => lettersWrong(typed, start))) + 0.5;
  return Math.min(whole, partly);
}

/** Of shorter words there are so many that any guess is a silly one. */
const shortest = 5;

export interface Repair {
  /** Words near enough to search with, the nearest first. */
  readonly use: readonly string[];
  /** Words that are too far for that, and may still be meant. */
  readonly suggest: readonly string[];
}

/** Chooses among words that look alike (the trigrams of the database find those). */
export function repair(typed: string, candidates: readonly string[]): Repair {
  const near = candidates
    .map((word) => ({ word, wrong: distance(typed, word) }))
    .sort((a, b) => a.wrong - b.wrong || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
  const best = near[0]?.wrong ?? Number.POSITIVE_INFINITY;
  const limit = mayBeWrong(typed);
  const use = best <= limit ? near.filter(({ wrong }) => wrong <= best + 0.5 && wrong <= limit) : [];
  const suggest =
    best > limit && typed.length >= shortest
      ? near.filter(({ word, wrong }) => word.length >= shortest && wrong <= limit + 1)
      : [];
  const words = (list: readonly { word: string }[]): string[] => list.map(({ word }) => word);
  return { use: words(use).slice(0, 6), suggest: words(suggest).slice(0, 3) };
}
