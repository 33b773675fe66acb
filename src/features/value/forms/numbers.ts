/**
 * A number as people type it: `1250`, `1.250`, `1250,50`, `1.250,50` and `12.5`. Dots before groups of three are
 * thousands, a comma or a lone dot with one or two figures behind it is a decimal. The answer is whole: cents, hundredths.
 */
export function parseHundredths(typed: string): number | null {
  const text = typed.replaceAll(/[\s€%\u00A0]/g, '').replace(/^[−–]/, '-');
  const found =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(text) ?? /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (found === null) return null;
  const [, minus, whole = '', decimals = ''] = found;
  const value = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(value)) return null;
  return minus === '' ? value : -value + 0;
}

/** Back to what somebody would type. */
export function typedHundredths(value: number): string {
  const size = Math.abs(Math.round(value));
  const decimals = size % 100;
  const text =
    decimals === 0 ? `${size / 100}` : `${(size - decimals) / 100},${`${decimals}`.padStart(2, '0')}`;
  return value < 0 ? `-${text}` : text;
}

/** A whole number inside the range; nothing typed is no number. */
export function parseWhole(typed: string, least: number, most: number): number | null {
  const text = typed.replaceAll(/[\s.\u00A0]/g, '');
  if (!/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
