import { lineOf } from '../../../platform/web/read-form.ts';
import { codePoints, type Span } from '../sentences.ts';
import { longest } from '../story.ts';

export type CodingProblem = 'passageMissing' | 'codeMissing' | 'codeLong';
export const codingFieldOf = (problem: CodingProblem): string =>
  problem === 'passageMissing' ? 'passages' : problem === 'codeMissing' ? 'code' : 'nieuwe-code';

export interface ParsedCoding {
  readonly side: 'text' | 'translation';
  readonly spans: readonly Span[];
  readonly code: { readonly id: string } | { readonly name: string };
}

type Outcome =
  | { readonly ok: true; readonly value: ParsedCoding }
  | { readonly ok: false; readonly problems: readonly CodingProblem[] };

const sides = ['text', 'translation'] as const;

/** `text:0-41`: which side of the story, and from where to where in code points. */
function readSpan(value: string, lengths: Readonly<Record<'text' | 'translation', number>>) {
  const found = /^(text|translation):(\d{1,6})-(\d{1,6})$/.exec(value);
  const side = sides.find((one) => one === found?.[1]);
  const [from, to] = [Number(found?.[2]), Number(found?.[3])];
  if (side === undefined || from >= to || to > lengths[side]) return [];
  return [{ side, from, to }];
}

const mostSpans = 200;

/** Ticked sentences, or what was selected with the mouse; that is on one side of the story. */
export function parseCoding(form: URLSearchParams, story: { text: string; translation: string }): Outcome {
  const lengths = { text: codePoints(story.text), translation: codePoints(story.translation) };
  const selected = readSpan(form.get('selectie') ?? '', lengths);
  const ticked = form
    .getAll('zin')
    .slice(0, mostSpans)
    .flatMap((value) => readSpan(value, lengths));
  const chosen = selected.length > 0 ? selected : ticked;
  const side = chosen[0]?.side;
  const name = lineOf(form, 'nieuwe-code');
  const id = form.get('code') ?? '';
  const problems: CodingProblem[] = [];
  if (side === undefined) problems.push('passageMissing');
  if (id === '' && name === '') problems.push('codeMissing');
  if (name.length > longest.code) problems.push('codeLong');
  if (side === undefined || problems.length > 0) return { ok: false, problems };
  const spans = chosen.filter((one) => one.side === side).map(({ from, to }) => ({ from, to }));
  return { ok: true, value: { side, spans, code: name === '' ? { id } : { name } } };
}
