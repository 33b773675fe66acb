import { lineOf, type Parsed, textOf } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { makesCircle } from '../order.ts';
import { RESPONSIBLE, type Step, type StepPlan } from '../step.ts';

export const LONGEST = { title: 120, words: 1000, who: 120 } as const;

/** What was typed, under the names of the fields. */
export interface TypedStep {
  readonly titel: string;
  readonly waarom: string;
  readonly wat: string;
  readonly hoe: string;
  readonly instrument: string;
  readonly wie: string;
  readonly met: string;
  readonly na: readonly string[];
  readonly van: string;
  readonly tot: string;
  readonly uren: string;
}
export type StepField = keyof TypedStep;
export type StepProblem =
  | 'titleMissing'
  | 'titleLong'
  | 'whyLong'
  | 'whatLong'
  | 'howLong'
  | 'instrumentUnknown'
  | 'whoMissing'
  | 'withMissing'
  | 'withLong'
  | 'afterUnknown'
  | 'circle'
  | 'fromWrong'
  | 'toWrong'
  | 'toBeforeFrom'
  | 'hoursWrong';

const fields = {
  titleMissing: 'titel',
  titleLong: 'titel',
  whyLong: 'waarom',
  whatLong: 'wat',
  howLong: 'hoe',
  instrumentUnknown: 'instrument',
  whoMissing: 'wie',
  withMissing: 'met',
  withLong: 'met',
  afterUnknown: 'na',
  circle: 'na',
  fromWrong: 'van',
  toWrong: 'tot',
  toBeforeFrom: 'tot',
  hoursWrong: 'uren',
} as const satisfies Record<StepProblem, StepField>;
export const stepFieldOf = (problem: StepProblem): StepField => fields[problem];

export const typedStep = (form: URLSearchParams): TypedStep => ({
  titel: lineOf(form, 'titel'),
  waarom: textOf(form, 'waarom'),
  wat: textOf(form, 'wat'),
  hoe: textOf(form, 'hoe'),
  instrument: lineOf(form, 'instrument'),
  wie: lineOf(form, 'wie'),
  met: lineOf(form, 'met'),
  na: form.getAll('na'),
  van: lineOf(form, 'van'),
  tot: lineOf(form, 'tot'),
  uren: lineOf(form, 'uren'),
});

export const EMPTY_STEP: TypedStep = {
  ...{ titel: '', waarom: '', wat: '', hoe: '', instrument: '', wie: '', met: '' },
  ...{ na: [], van: '', tot: '', uren: '' },
};

export const typedOfStep = (plan: StepPlan): TypedStep => ({
  titel: plan.title,
  waarom: plan.why,
  wat: plan.what,
  hoe: plan.how,
  instrument: plan.instrumentId ?? '',
  wie: plan.responsible,
  met: plan.responsibleWords,
  na: plan.after,
  van: plan.from ?? '',
  tot: plan.to ?? '',
  uren: plan.hoursPerWeek === null ? '' : String(plan.hoursPerWeek).replace('.', ','),
});

export interface Around {
  readonly instruments: ReadonlySet<string>;
  /** The other steps of the route, and the id of this one. */
  readonly steps: readonly Pick<Step, 'id' | 'after'>[];
  readonly id: string;
  /** The offering that goes with the instrument stays as long as the instrument does. */
  readonly was: Pick<StepPlan, 'instrumentId' | 'offeringId'> | null;
}

export function parseStep(typed: TypedStep, around: Around): Parsed<StepPlan, StepProblem> {
  const problems = [...textProblems(typed), ...placeProblems(typed, around), ...timeProblems(typed)];
  const responsible = RESPONSIBLE.find((one) => one === typed.wie);
  if (responsible === undefined) problems.push('whoMissing');
  if (responsible === undefined || problems.length > 0) return { ok: false, problems };
  const instrumentId = typed.instrument || null;
  return {
    ok: true,
    value: {
      title: typed.titel,
      why: typed.waarom,
      what: typed.wat,
      how: typed.hoe,
      instrumentId,
      offeringId: around.was?.instrumentId === instrumentId ? around.was.offeringId : null,
      responsible,
      responsibleWords: typed.met,
      after: [...new Set(typed.na)].sort(),
      from: typed.van || null,
      to: typed.tot || null,
      hoursPerWeek: typed.uren === '' ? null : hoursOf(typed.uren),
    },
  };
}

function textProblems({ titel, waarom, wat, hoe, wie, met }: TypedStep): StepProblem[] {
  const checks: readonly (readonly [boolean, StepProblem])[] = [
    [titel === '', 'titleMissing'],
    [titel.length > LONGEST.title, 'titleLong'],
    [waarom.length > LONGEST.words, 'whyLong'],
    [wat.length > LONGEST.words, 'whatLong'],
    [hoe.length > LONGEST.words, 'howLong'],
    [wie === 'other' && met === '', 'withMissing'],
    [met.length > LONGEST.who, 'withLong'],
  ];
  return checks.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

function placeProblems(
  { instrument, na }: TypedStep,
  { instruments, steps, id, was }: Around,
): StepProblem[] {
  const known = instrument === '' || instrument === was?.instrumentId || instruments.has(instrument);
  const others = new Set(steps.map((step) => step.id).filter((one) => one !== id));
  const strange = na.some((one) => !others.has(one));
  return [
    ...(known ? [] : (['instrumentUnknown'] as const)),
    ...(strange ? (['afterUnknown'] as const) : []),
    ...(!strange && makesCircle(steps, id, na) ? (['circle'] as const) : []),
  ];
}

function timeProblems({ van, tot, uren }: TypedStep): StepProblem[] {
  const fromWrong = van !== '' && !isDay(van);
  const toWrong = tot !== '' && !isDay(tot);
  const turned = !fromWrong && !toWrong && van !== '' && tot !== '' && tot < van;
  const hours = hoursOf(uren);
  const hoursWrong = uren !== '' && !(hours > 0 && hours <= 80);
  return [
    ...(fromWrong ? (['fromWrong'] as const) : []),
    ...(toWrong ? (['toWrong'] as const) : []),
    ...(turned ? (['toBeforeFrom'] as const) : []),
    ...(hoursWrong ? (['hoursWrong'] as const) : []),
  ];
}

/** Halves are enough: `2,5`. What is no number is NaN. */
const hoursOf = (typed: string): number =>
  /^\d{1,2}([.,]\d)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
