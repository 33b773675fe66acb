import { lineOf, textOf } from '../../../platform/web/read-form.ts';
import { FEELINGS, longestWords } from '../check-in.ts';
import {
  longestAgreed,
  longestSupervisor,
  NEEDS,
  type WorkplaceAnswer,
  type WorkplaceInvitation,
} from '../workplace.ts';

export type InvitationField = 'naam' | 'mail' | 'afgesproken';
export type InvitationProblem = 'nameMissing' | 'nameLong' | 'mailWrong' | 'agreedLong';
export type TypedInvitation = Readonly<Record<InvitationField, string>>;

export const readInvitation = (form: URLSearchParams): TypedInvitation => ({
  naam: lineOf(form, 'naam'),
  mail: lineOf(form, 'mail').toLowerCase(),
  afgesproken: textOf(form, 'afgesproken'),
});

type Problems<Field, Problem> = ReadonlyMap<Field, Problem>;
export type InvitationProblems = Problems<InvitationField, InvitationProblem>;
export type ParsedInvitation =
  | { readonly ok: true; readonly value: WorkplaceInvitation & { readonly mail: string | null } }
  | { readonly ok: false; readonly problems: InvitationProblems };

export function parseInvitation({ naam, mail, afgesproken }: TypedInvitation): ParsedInvitation {
  const problems = new Map<InvitationField, InvitationProblem>();
  if (naam === '') problems.set('naam', 'nameMissing');
  else if (naam.length > longestSupervisor) problems.set('naam', 'nameLong');
  if (mail !== '' && (!/^[^@\s]+@[^@\s]+$/.test(mail) || mail.length > 254))
    problems.set('mail', 'mailWrong');
  if (afgesproken.length > longestAgreed) problems.set('afgesproken', 'agreedLong');
  if (problems.size > 0) return { ok: false, problems };
  return { ok: true, value: { supervisor: naam, agreed: afgesproken || null, mail: mail || null } };
}

export type AnswerField = 'hoe' | 'nodig' | 'woorden';
export type AnswerProblem = 'goesMissing' | 'needsMissing' | 'wordsLong';
export type TypedAnswer = Readonly<Record<AnswerField, string>>;
export type AnswerProblems = Problems<AnswerField, AnswerProblem>;

export const readAnswer = (form: URLSearchParams): TypedAnswer => ({
  hoe: form.get('hoe') ?? '',
  nodig: form.get('nodig') ?? '',
  woorden: textOf(form, 'woorden'),
});

export type ParsedAnswer =
  | { readonly ok: true; readonly value: WorkplaceAnswer }
  | { readonly ok: false; readonly problems: AnswerProblems };

export function parseAnswer(typed: TypedAnswer): ParsedAnswer {
  const problems = new Map<AnswerField, AnswerProblem>();
  const goes = FEELINGS.find((one) => one === typed.hoe);
  const needs = NEEDS.find((one) => one === typed.nodig);
  if (goes === undefined) problems.set('hoe', 'goesMissing');
  if (needs === undefined) problems.set('nodig', 'needsMissing');
  if (typed.woorden.length > longestWords) problems.set('woorden', 'wordsLong');
  if (!goes || !needs || problems.size > 0) return { ok: false, problems };
  return { ok: true, value: { goes, needs, words: typed.woorden || null } };
}
