/** A sentence ends at a mark followed by white space, or at the end of a line; `10.30 uur` stays whole. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));

export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? [];

/** Roughly the vowel groups: a Dutch syllable has one. */
const syllablesOf = (word: string): number => word.match(/[aeiouyàáâäèéêëìíïòóôöùúûü]+/giu)?.length ?? 1;

/**
 * Flesch-Douma: 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence (Douma, 1960). Above 80 is easy, 70-80
 * fairly easy, 60-70 ordinary. Under 100 words the score is chance, so there is none. A signal: it says nothing of what to mend.
 */
export function fleschDouma(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < 100) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.8 - (0.77 * 100 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
