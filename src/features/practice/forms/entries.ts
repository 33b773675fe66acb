import { EVENT_KINDS, LAYERS, STANCES } from '../practice.ts';
import type { EntryProblem, Values } from './entry.ts';

export const principleFields = [
  { name: 'woorden', kind: 'line', max: 300 },
  { name: 'waarom', kind: 'text', max: 1000 },
  { name: 'bewijs', kind: 'choice', words: STANCES },
  { name: 'bron', kind: 'text', max: 1000, optional: true },
] as const;

export const stepFields = [
  { name: 'wat', kind: 'line', max: 300 },
  { name: 'waarom', kind: 'text', max: 1000 },
] as const;

export const agreementFields = [
  { name: 'vanaf', kind: 'day' },
  { name: 'terugkijken', kind: 'day' },
] as const;

export const eventFields = [
  { name: 'soort', kind: 'choice', words: EVENT_KINDS },
  { name: 'wat', kind: 'line', max: 300 },
  { name: 'van', kind: 'day' },
  { name: 'tot', kind: 'day', optional: true },
] as const;

export const evaluationFields = [
  { name: 'dag', kind: 'day' },
  { name: 'wie', kind: 'choice', words: LAYERS },
  { name: 'houden', kind: 'text', max: 1000 },
  { name: 'anders', kind: 'text', max: 1000 },
] as const;

/** Research that agrees or disagrees has a name. */
export const principleProblems = ({ bewijs, bron }: Values<typeof principleFields>): EntryProblem[] =>
  bewijs !== 'unknown' && bron === '' ? [{ field: 'bron', kind: 'basisMissing' }] : [];

export const agreementProblems = ({ vanaf, terugkijken }: Values<typeof agreementFields>): EntryProblem[] =>
  terugkijken <= vanaf ? [{ field: 'terugkijken', kind: 'tooEarly' }] : [];

export const eventProblems = ({ van, tot }: Values<typeof eventFields>): EntryProblem[] =>
  tot !== '' && tot < van ? [{ field: 'tot', kind: 'tooEarly' }] : [];

/** Nobody looked back on a day that has yet to come. */
export const evaluationProblems = (
  { dag }: Values<typeof evaluationFields>,
  today: string,
): EntryProblem[] => (dag > today ? [{ field: 'dag', kind: 'notYet' }] : []);
