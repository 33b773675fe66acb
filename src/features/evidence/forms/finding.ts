import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import {
  COMPARISONS,
  EVIDENCE_DIRECTIONS,
  EVIDENCE_STRENGTHS,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import { type FindingContent, MEASURES } from '../finding.ts';
import { type Objection, objectionsTo } from '../judgement.ts';
import { readEffect } from './effect.ts';
import { wholeNumber } from './numbers.ts';
import type { FindingProblem, Problem } from './problem.ts';
import { type FindingField, longest, type TypedFinding } from './typed.ts';

const isOneOf = <Word extends string>(list: readonly Word[], value: string): Word | undefined =>
  list.find((one) => one === value);

interface Allowed {
  readonly instruments: ReadonlySet<string>;
  readonly thisYear: number;
}

/** From what was typed to what can be stored, or everything that is wrong with it at once. */
export function parseFinding(
  typed: TypedFinding,
  { instruments, thisYear }: Allowed,
): Parsed<FindingContent, Problem> {
  const problems: Problem[] = [];
  const wrong = (field: FindingField, problem: FindingProblem) => problems.push({ field, problem });
  const words = (field: 'bevinding' | 'mensen' | 'uitkomst' | 'bron', missing: FindingProblem) => {
    if (typed[field] === '') wrong(field, missing);
    else if (typed[field].length > longest[field]) wrong(field, 'tooLong');
  };
  if (!instruments.has(typed.instrument)) wrong('instrument', 'instrumentMissing');
  words('bevinding', 'statementMissing');
  words('mensen', 'populationMissing');
  const measure = isOneOf(MEASURES, typed.onderwerp);
  if (measure === undefined) wrong('onderwerp', 'measureMissing');
  words('uitkomst', 'outcomeMissing');
  const horizonMonths = wholeNumber(typed.maanden, { least: 0, most: 600 });
  if (horizonMonths === undefined) wrong('maanden', 'horizonWrong');
  const comparison = isOneOf(COMPARISONS, typed.vergelijking);
  if (comparison === undefined) wrong('vergelijking', 'comparisonMissing');
  const effect = readEffect(typed, wrong);
  const people = wholeNumber(typed.aantal, { least: 1, most: 100_000_000 });
  if (people === undefined) wrong('aantal', 'peopleWrong');
  const direction = isOneOf(EVIDENCE_DIRECTIONS, typed.richting);
  if (direction === undefined) wrong('richting', 'directionMissing');
  const strength = EVIDENCE_STRENGTHS.find((one) => String(one) === typed.sterkte);
  if (strength === undefined) wrong('sterkte', 'strengthMissing');
  words('bron', 'titleMissing');
  const address = typed.adres === '' ? null : typed.adres;
  if (address !== null && !isAddress(address)) wrong('adres', 'addressWrong');
  const year = wholeNumber(typed.jaar, { least: 1900, most: thisYear });
  if (year === undefined) wrong('jaar', 'yearWrong');
  if (comparison !== undefined && direction !== undefined && strength !== undefined && effect !== undefined) {
    for (const one of objectionsTo({ comparison, effect, direction, strength })) wrong(fieldOf[one], one);
  }
  if (
    problems.length > 0 ||
    measure === undefined ||
    horizonMonths === undefined ||
    comparison === undefined ||
    effect === undefined ||
    people === undefined ||
    direction === undefined ||
    strength === undefined ||
    year === undefined
  )
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      instrument: typed.instrument,
      statement: typed.bevinding,
      population: typed.mensen,
      targetGroups: TARGET_GROUPS.filter((one) => typed.doelgroepen.includes(one)),
      ...{ measure, outcome: typed.uitkomst, horizonMonths, comparison, effect, people, direction, strength },
      source: { title: typed.bron, address, year },
      studyId: null,
    },
  };
}

/** Where somebody mends it. */
const fieldOf: Readonly<Record<Objection, FindingField>> = {
  effectWithoutComparison: 'verschil',
  strengthTooHigh: 'sterkte',
  directionWithoutComparison: 'richting',
  directionAgainstMargin: 'richting',
};

const isAddress = (text: string): boolean =>
  text.length <= longest.adres && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);

/** The reason to take a finding back. */
export function readReason(form: URLSearchParams): {
  readonly why: string;
  readonly problem?: 'missing' | 'long';
} {
  const why = lineOf(form, 'reden');
  if (why === '') return { why, problem: 'missing' };
  return why.length > longest.reden ? { why, problem: 'long' } : { why };
}
