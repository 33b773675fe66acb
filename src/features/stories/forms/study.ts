import { lineOf } from '../../../platform/web/read-form.ts';
import { longest } from '../story.ts';

export type StudyProblem =
  | 'nameMissing'
  | 'nameLong'
  | 'promptMissing'
  | 'promptLong'
  | 'instrumentMissing'
  | 'momentsMissing'
  | 'momentsMany'
  | 'momentLong';

const fieldOf = {
  nameMissing: 'naam',
  nameLong: 'naam',
  promptMissing: 'vraag',
  promptLong: 'vraag',
  instrumentMissing: 'instrument',
  momentsMissing: 'momenten',
  momentsMany: 'momenten',
  momentLong: 'momenten',
} as const satisfies Record<StudyProblem, string>;

export const studyFieldOf = (problem: StudyProblem): (typeof fieldOf)[StudyProblem] => fieldOf[problem];

export interface TypedStudy {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly instrument: string;
  readonly moments: string;
  readonly guides: readonly string[];
}

export const typedStudy = (form: URLSearchParams): TypedStudy => ({
  id: form.get('id') ?? '',
  name: lineOf(form, 'naam'),
  prompt: lineOf(form, 'vraag'),
  instrument: lineOf(form, 'instrument'),
  moments: form.get('momenten') ?? '',
  guides: form.getAll('begeleider'),
});

export interface ParsedStudy {
  readonly name: string;
  readonly prompt: string;
  readonly instrumentId: string;
  readonly moments: readonly string[];
  readonly guides: readonly string[];
}

interface Allowed {
  readonly instruments: readonly { readonly id: string }[];
  readonly guides: readonly { readonly id: string }[];
}

type Outcome =
  | { readonly ok: true; readonly value: ParsedStudy }
  | { readonly ok: false; readonly problems: readonly StudyProblem[] };

export function parseStudy(typed: TypedStudy, allowed: Allowed): Outcome {
  const moments = typed.moments
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = [
    typed.name === '' ? 'nameMissing' : typed.name.length > longest.studyName ? 'nameLong' : null,
    typed.prompt === '' ? 'promptMissing' : typed.prompt.length > longest.prompt ? 'promptLong' : null,
    allowed.instruments.some(({ id }) => id === typed.instrument) ? null : 'instrumentMissing',
    momentsProblem(moments),
  ] as const;
  const problems = found.filter((problem) => problem !== null);
  if (problems.length > 0) return { ok: false, problems };
  const guides = allowed.guides.map(({ id }) => id).filter((id) => typed.guides.includes(id));
  const { name, prompt, instrument } = typed;
  return { ok: true, value: { name, prompt, instrumentId: instrument, moments, guides } };
}

function momentsProblem(moments: readonly string[]): StudyProblem | null {
  if (moments.length === 0) return 'momentsMissing';
  if (moments.length > 9) return 'momentsMany';
  return moments.some((name) => name.length > longest.moment) ? 'momentLong' : null;
}
