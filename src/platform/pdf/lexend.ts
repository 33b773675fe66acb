import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersIn, fontFromWoff } from './sfnt.ts';

const require = createRequire(import.meta.url);
const weights = [400, 600, 700] as const;
const woff = (subset: 'latin' | 'latin-ext', weight: number): Buffer =>
  readFileSync(require.resolve(`@fontsource/lexend/files/lexend-${subset}-${weight}-normal.woff`));

/** Two files of one family and weight: the typesetter would keep only the first, so the letters of latin-ext get a name of their own. */
const other = { from: 'Lexend', to: 'Lexenx' };
export const families = [other.from, other.to] as const;

export const lexend = (): Buffer[] =>
  weights.flatMap((weight) => [
    fontFromWoff(woff('latin', weight)),
    fontFromWoff(woff('latin-ext', weight), other),
  ]);

/** Gives the text with `?` for every letter that Lexend lacks; white space and joiners are kept. */
export function letterKeeper(): (text: string) => string {
  const known = new Set([...charactersIn(woff('latin', 400)), ...charactersIn(woff('latin-ext', 400))]);
  const keep = (letter: string): string =>
    known.has(letter.codePointAt(0) ?? 0) || /\s/u.test(letter) ? letter : '?';
  return (text) =>
    [...text.normalize('NFC').replaceAll(/[\u200b-\u200f\u00ad]|\ufe0f/gu, '')].map(keep).join('');
}
