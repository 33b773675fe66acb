/** A part of a text in Unicode code points, half-open: [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const cut = (text: string, { from, to }: Span): string => Array.from(text).slice(from, to).join('');

export const codePoints = (text: string): number => Array.from(text).length;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { segment } of segmenterFor(language).segment(text)) {
    const length = codePoints(segment);
    const before = length - codePoints(segment.trimStart());
    const words = codePoints(segment.trim());
    if (words > 0) spans.push({ from: at + before, to: at + before + words });
    at += length;
  }
  return spans;
}

export interface Piece {
  readonly text: string;
  /** Whether one of the spans lies over it. */
  readonly marked: boolean;
}

/** The text in pieces that lie under a span and pieces that do not; together they are the text again. */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const points = Array.from(text);
  const marked = points.map(() => false);
  for (const { from, to } of spans) marked.fill(true, from, Math.min(to, points.length));
  const pieces: Piece[] = [];
  let begin = 0;
  for (let i = 1; i <= points.length; i++) {
    if (i < points.length && marked[i] === marked[begin]) continue;
    pieces.push({ text: points.slice(begin, i).join(''), marked: marked[begin] ?? false });
    begin = i;
  }
  return pieces;
}
