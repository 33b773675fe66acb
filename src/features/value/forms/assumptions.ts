import { lineOf } from '../../../platform/web/read-form.ts';
import { COMPARISONS, type Comparison } from '../../../shared/vocabulary.ts';
import type { Assumptions } from '../model.ts';
import { answerOf, findingIn, type UsableFinding } from '../usable-finding.ts';
import type { Effect } from '../words.ts';
import { FIRST_YEAR, isWebAddress, LONGEST, type Read, sourceOf, sourceYearOf } from './common.ts';
import { parseHundredths, parseWhole, typedHundredths } from './numbers.ts';

export const ASSUMPTION_FIELDS = [
  ...(['naam', 'instrument', 'gemeente', 'mensen', 'prijsjaar', 'jaren', 'rente', 'rentebron'] as const),
  ...(['effect', 'effect-laag', 'effect-midden', 'effect-hoog', 'vergelijking', 'maanden'] as const),
  ...(['effectbron', 'effectadres', 'effectjaar'] as const),
] as const;
export type AssumptionField = (typeof ASSUMPTION_FIELDS)[number];
export type TypedAssumptions = Readonly<Record<AssumptionField, string>>;

export type AssumptionProblem =
  | ('nameMissing' | 'tooLong' | 'instrument' | 'municipality' | 'people' | 'priceYear' | 'horizon')
  | (
      | 'rate'
      | 'rateSource'
      | 'effectKind'
      | 'otherProgramme'
      | 'effectNumber'
      | 'effectOrder'
      | 'comparison'
      | 'months'
    )
  | ('effectSource' | 'address' | 'year');

/** What may be chosen: nothing else is stored. */
export interface Choices {
  readonly instruments: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly findings: readonly UsableFinding[];
}

type Problems = Map<AssumptionField, AssumptionProblem>;

export const typedAssumptions = (form: URLSearchParams): TypedAssumptions =>
  Object.fromEntries(ASSUMPTION_FIELDS.map((field) => [field, lineOf(form, field)])) as Record<
    AssumptionField,
    string
  >;

export function readAssumptions(
  typed: TypedAssumptions,
  choices: Choices,
): Read<Assumptions, AssumptionField, AssumptionProblem> {
  const problems: Problems = new Map();
  const check = (field: AssumptionField, wrong: boolean, problem: AssumptionProblem) => {
    if (wrong && !problems.has(field)) problems.set(field, problem);
  };
  const participants = parseWhole(typed.mensen, 1, 100_000);
  const priceYear = parseWhole(typed.prijsjaar, FIRST_YEAR + 10, 2100);
  const horizonYears = parseWhole(typed.jaren, 1, 30);
  const rate = parseHundredths(typed.rente);
  check('naam', typed.naam === '', 'nameMissing');
  check('naam', typed.naam.length > LONGEST.name, 'tooLong');
  check('instrument', !choices.instruments.has(typed.instrument), 'instrument');
  check('gemeente', typed.gemeente !== '' && !choices.municipalities.has(typed.gemeente), 'municipality');
  check('mensen', participants === null, 'people');
  check('prijsjaar', priceYear === null, 'priceYear');
  check('jaren', horizonYears === null, 'horizon');
  check('rente', rate === null || rate < 0 || rate > 2_000, 'rate');
  check('rentebron', typed.rentebron === '', 'rateSource');
  check('rentebron', typed.rentebron.length > LONGEST.source, 'tooLong');
  const effect = readEffect(typed, choices, check);
  if (problems.size > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name: typed.naam,
      instrument: typed.instrument,
      municipality: typed.gemeente === '' ? null : typed.gemeente,
      participants: participants ?? 1,
      priceYear: priceYear ?? 0,
      horizonYears: horizonYears ?? 1,
      discountBp: rate ?? 0,
      discountSource: typed.rentebron,
      effect,
    },
  };
}

type Check = (field: AssumptionField, wrong: boolean, problem: AssumptionProblem) => void;

function readEffect(typed: TypedAssumptions, { findings }: Choices, check: Check): Effect | null {
  if (typed.effect === 'geen') return null;
  const finding = findingIn(typed.effect, findings);
  if (finding !== undefined) {
    check('effect', finding.instrument !== typed.instrument, 'otherProgramme');
    return finding.effect;
  }
  check('effect', typed.effect !== 'bekend', 'effectKind');
  if (typed.effect !== 'bekend') return null;
  const fields = ['effect-laag', 'effect-midden', 'effect-hoog'] as const;
  const numbers = fields.map((field) => {
    const value = parseHundredths(typed[field]);
    check(field, value === null || Math.abs(value) > 10_000, 'effectNumber');
    return (value ?? 0) / 100;
  });
  const [low = 0, mid = 0, high = 0] = numbers;
  check('effect-midden', low > mid || mid > high, 'effectOrder');
  const comparison = COMPARISONS.find((one): one is Comparison => one === typed.vergelijking);
  check('vergelijking', comparison === undefined, 'comparison');
  const months = parseWhole(typed.maanden, 1, 360);
  check('maanden', months === null, 'months');
  checkSource(typed, check);
  const source = sourceOf(typed.effectbron, typed.effectadres, typed.effectjaar);
  return { low, mid, high, comparison: comparison ?? 'geen', months, source, finding: null };
}

function checkSource({ effectbron, effectadres, effectjaar }: TypedAssumptions, check: Check): void {
  check('effectbron', effectbron === '', 'effectSource');
  check('effectbron', effectbron.length > LONGEST.source, 'tooLong');
  const wrong = effectadres !== '' && !isWebAddress(effectadres);
  check('effectadres', wrong || effectadres.length > LONGEST.url, 'address');
  check('effectjaar', sourceYearOf(effectjaar) === 'wrong', 'year');
}

/** What a form shows of a model that is there. */
export function assumptionsAsTyped(model: Assumptions): TypedAssumptions {
  const { effect } = model;
  const points = (value: number | undefined) => (value === undefined ? '' : typedHundredths(value * 100));
  return {
    naam: model.name,
    instrument: model.instrument,
    gemeente: model.municipality ?? '',
    mensen: `${model.participants}`,
    prijsjaar: `${model.priceYear}`,
    jaren: `${model.horizonYears}`,
    rente: typedHundredths(model.discountBp),
    rentebron: model.discountSource,
    effect: effect === null ? 'geen' : effect.finding === null ? 'bekend' : answerOf(effect.finding),
    'effect-laag': points(effect?.low),
    'effect-midden': points(effect?.mid),
    'effect-hoog': points(effect?.high),
    vergelijking: effect?.comparison ?? '',
    maanden: `${effect?.months ?? ''}`,
    effectbron: effect?.source.text ?? '',
    effectadres: effect?.source.url ?? '',
    effectjaar: `${effect?.source.year ?? ''}`,
  };
}
