import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { BASELINE } from '../design/baseline.ts';
import { tooManyStrata } from '../design/strata.ts';
import {
  type Arm,
  BEGINNERS,
  CHANNELS,
  type Design,
  DUTIES,
  leastPlanned,
  mostPlanned,
  OUTCOMES,
  SECONDARY,
  SUBJECTS,
} from '../design/study.ts';
import { type DesignProblem, Reader } from './reader.ts';
import { type ArmPart, armField, armNumbers, longest, mostConditions, type Typed } from './typed.ts';

export interface Allowed {
  readonly municipalities: readonly string[];
}

function conditionsOf(read: Reader): readonly string[] {
  const lines = (read.form.get('voorwaarden') ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length > mostConditions || lines.some((line) => line.length > longest.voorwaarde))
    read.problems.push({ field: 'voorwaarden', kind: 'conditions', most: mostConditions });
  return lines;
}

function armOf(read: Reader, number: number): Arm {
  const field = (part: ArmPart) => armField(number, part);
  const days = lineOf(read.form, field('dagen'));
  const channel = read.form.get(field('kanaal')) ?? '';
  return {
    number,
    name: read.text(field('naam'), longest.naam),
    control: number === 1,
    duties: read.one(field('plichten'), DUTIES) ?? 'blijven',
    contactDays: days === '' ? null : read.number(field('dagen'), 1, 365),
    channel: CHANNELS.find((one) => one === channel) ?? null,
    begins: read.one(field('begint'), BEGINNERS) ?? 'samen',
    instruction: read.text(field('uitleg'), longest.vraag, false),
    share: read.number(field('deel'), 1, 4),
  };
}

/** A group without a name is left out; those that stay are numbered on. */
function armsOf(read: Reader): readonly Arm[] {
  const named = armNumbers.filter((number) => lineOf(read.form, armField(number, 'naam')) !== '');
  if (named.length < 2 || !named.includes(1)) {
    const field = armField([1, 2].find((number) => !named.includes(number)) ?? 1, 'naam');
    read.problems.push({ field, kind: 'armsFew' });
  }
  const arms = named.map((number) => armOf(read, number));
  const names = arms.map(({ name }) => name.toLowerCase());
  const double = names.findIndex((name, at) => names.indexOf(name) !== at);
  const at = named[double];
  if (at !== undefined) read.problems.push({ field: armField(at, 'naam'), kind: 'armNames' });
  return arms.map((arm, index) => ({ ...arm, number: index + 1, control: index === 0 }));
}

export function parseDesign(typed: Typed, { municipalities }: Allowed): Parsed<Design, DesignProblem> {
  const read = new Reader(typed);
  const ids = BASELINE.map(({ id }) => id);
  const factors = read.some('loten-per', ids);
  const chosen = read.some('kenmerken', ids);
  const design: Design = {
    title: read.text('titel', longest.titel),
    question: read.text('vraag', longest.vraag),
    subjectKind: read.one('soort', SUBJECTS) ?? 'werkwijze',
    subject: read.text('onderwerp', longest.onderwerp),
    population: read.text('doelgroep', longest.doelgroep),
    eligibility: conditionsOf(read),
    arms: armsOf(read),
    outcome: read.one('uitkomst', OUTCOMES) ?? 'betaald-werk',
    horizonMonths: read.number('maanden', 1, 60),
    secondary: read.some('bijkomend', SECONDARY),
    lottery: read.one('loting', ['ja', 'nee']) === 'ja',
    municipalities: read.some('gemeenten', municipalities),
    baseline: ids.filter((id) => chosen.includes(id) || factors.includes(id)),
    factors,
    planned: read.number('aantal', leastPlanned, mostPlanned),
    expectedControl: read.number('verwacht-gewoon', 1, 99),
    expectedArm: read.number('verwacht-nieuw', 1, 99),
    funding: read.text('geld', longest.lang, false),
    harms: read.text('schade', longest.lang, false),
    involvement: read.text('inspraak', longest.lang, false),
  };
  const problems = [...read.problems, ...wholeProblems(design)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: design };
}

/** What no single field can tell. */
function wholeProblems(design: Design): readonly DesignProblem[] {
  const many = design.factors.length > 2;
  return [
    ...(design.municipalities.length === 0 ? [{ field: 'gemeenten', kind: 'choose' } as const] : []),
    ...(many ? [{ field: 'loten-per', kind: 'factorsMany' } as const] : []),
    ...(!many && design.lottery && tooManyStrata(design)
      ? [{ field: 'loten-per', kind: 'strataMany' } as const]
      : []),
    ...(design.expectedControl === design.expectedArm
      ? [{ field: 'verwacht-nieuw', kind: 'sameShare' } as const]
      : []),
  ];
}
