/** Does this cell say nothing: empty, NA, NaN or n/a? */
export const isMissing = (cell: string): boolean => cell === '' || /^(na|nan|n\/a)$/i.test(cell);

/** 12.5, 12,5 and 1.234,5; undefined when it is something else, or too large for a number. */
export function numberOf(cell: string): number | undefined {
  const plain = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(cell) ? cell.replaceAll('.', '') : cell;
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** Which of two words means that it happened; undefined when neither, or both, do. */
export function yesAmong(words: readonly string[]): string | undefined {
  const found = words.filter((word) => /^(1|ja|j|yes|y|true|t|waar)$/i.test(word));
  return words.length === 2 && found.length === 1 ? found[0] : undefined;
}
