import { type DyadKey, dyadKeys, type TriadKey, triadKeys } from './patterns.ts';
import { type IndicatorAnswer, indicatorAnswers } from './story.ts';

/** A part of a picture that somebody chose, to read the stories behind it. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'triad'; readonly key: TriadKey }
  | { readonly kind: 'dyad'; readonly dyad: string; readonly key: DyadKey }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly answer: IndicatorAnswer };

export function nameOfSelection(selection: Selection): string {
  if (selection.kind === 'all') return '';
  if (selection.kind === 'triad') return `driehoek.${selection.key}`;
  if (selection.kind === 'dyad') return `lijn.${selection.dyad}.${selection.key}`;
  return `indicator.${selection.indicator}.${selection.answer}`;
}

/** Null: no part of a picture is called so. */
export function readSelection(name: string): Selection | null {
  if (name === '') return { kind: 'all' };
  const [kind, first = '', second = ''] = name.split('.');
  const triad = triadKeys.find((key) => key === first);
  if (kind === 'driehoek' && triad !== undefined) return { kind: 'triad', key: triad };
  const place = dyadKeys.find((key) => key === second);
  if (kind === 'lijn' && place !== undefined) return { kind: 'dyad', dyad: first, key: place };
  const answer = indicatorAnswers.find((one) => one === second);
  if (kind === 'indicator' && answer !== undefined) return { kind: 'indicator', indicator: first, answer };
  return null;
}
