/** A whole number in a range; null when nothing was typed, undefined when it is something else. */
export function wholeNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null | undefined {
  if (text === '') return null;
  const plain = text.replaceAll(/(?<=\d)\.(?=\d{3}(\D|$))/g, '');
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : -1;
  return value >= least && value <= most ? value : undefined;
}

/** A number with a comma or a point: `-2,5`, `−2.5`, `+9`. */
export function decimal(text: string): number | null | undefined {
  if (text === '') return null;
  const plain = text.replaceAll(/[−–]/g, '-').replace(',', '.').replaceAll(' ', '');
  return /^[+-]?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) + 0 : undefined;
}
