import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';

export type EraseProblem = 'nameWrong' | 'reasonMissing' | 'reasonLong';

export const eraseFieldOf = (problem: EraseProblem): 'naam' | 'reden' =>
  problem === 'nameWrong' ? 'naam' : 'reden';

export interface TypedErase {
  readonly name: string;
  readonly reason: string;
}

const longest = 300;

export const typedErase = (form: URLSearchParams): TypedErase => ({
  name: lineOf(form, 'naam'),
  reason: lineOf(form, 'reden'),
});

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Only who types the name of this very person, and says why. Capitals do not matter. */
export function parseErase(typed: TypedErase, name: string): Parsed<{ reason: string }, EraseProblem> {
  const { reason } = typed;
  const problems: EraseProblem[] = [];
  if (reason === '') problems.push('reasonMissing');
  else if (reason.length > longest) problems.push('reasonLong');
  if (plain(typed.name) !== plain(name)) problems.push('nameWrong');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { reason } };
}
