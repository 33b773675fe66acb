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
  mostArms,
  mostPlanned,
  OUTCOMES,
  SECONDARY,
  SUBJECTS,
} from '../design/study.ts';

/** Longest texts, also on the fields themselves. */
export const longest = {
  titel: 120,
  vraag: 300,
  onderwerp: 120,
  doelgroep: 300,
  lang: 600,
  naam: 60,
  voorwaarde: 160,
};
export const mostConditions = 5;
export const armNumbers = Array.from({ length: mostArms }, (_, at) => at + 1);
export const armField = (number: number, part: ArmPart): string => `groep${number}.${part}`;
export type ArmPart = 'naam' | 'plichten' | 'dagen' | 'kanaal' | 'begint' | 'uitleg' | 'deel';

export type DesignProblemKind =
  | 'missing'
  | 'long'
  | 'choose'
  | 'number'
  | 'conditions'
  | 'armsFew'
  | 'armNames'
  | 'factorsMany'
  | 'strataMany'
  | 'sameShare';
export interface DesignProblem {
  readonly field: string;
  readonly kind: DesignProblemKind;
  readonly least?: number;
  readonly most?: number;
}

export interface Allowed {
  readonly municipalities: readonly string[];
}

/** What was typed, as it was typed; the same names as the fields. */
export type Typed = URLSearchParams;

class Reader {
  readonly problems: DesignProblem[] = [];
  readonly form: Typed;
  constructor(form: Typed) {
    this.form = form;
  }
  text(field: string, most: number, needed = true): string {
    const value = lineOf(this.form, field);
    if (needed && value === '') this.problems.push({ field, kind: 'missing' });
    if (value.length > most) this.problems.push({ field, kind: 'long', most });
    return value;
  }
  number(field: string, least: number, most: number): number {
    const value = lineOf(this.form, field);
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.problems.push({ field, kind: 'number', least, most });
    return least;
  }
  one<Word extends string>(
    field: string,
    words: readonly [Word, ...Word[]] | readonly Word[],
  ): Word | undefined {
    const found = words.find((word) => word === this.form.get(field));
    if (found === undefined) this.problems.push({ field, kind: 'choose' });
    return found;
  }
  some<Word extends string>(field: string, words: readonly Word[]): readonly Word[] {
    const sent = this.form.getAll(field);
    return words.filter((word) => sent.includes(word));
  }
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

/** The form of a study that is there already. */
export function typedOf(design: Design): Typed {
  const typed = new URLSearchParams({
    ...{ titel: design.title, vraag: design.question, soort: design.subjectKind, onderwerp: design.subject },
    ...{ doelgroep: design.population, voorwaarden: design.eligibility.join('\n'), uitkomst: design.outcome },
    ...{ maanden: String(design.horizonMonths), loting: design.lottery ? 'ja' : 'nee' },
    ...{ aantal: String(design.planned), 'verwacht-gewoon': String(design.expectedControl) },
    ...{ 'verwacht-nieuw': String(design.expectedArm), geld: design.funding, schade: design.harms },
    inspraak: design.involvement,
  });
  for (const one of design.secondary) typed.append('bijkomend', one);
  for (const one of design.municipalities) typed.append('gemeenten', one);
  for (const one of design.baseline) typed.append('kenmerken', one);
  for (const one of design.factors) typed.append('loten-per', one);
  for (const arm of design.arms) {
    const set = (part: ArmPart, value: string) => typed.set(armField(arm.number, part), value);
    set('naam', arm.name);
    set('plichten', arm.duties);
    set('dagen', arm.contactDays === null ? '' : String(arm.contactDays));
    set('kanaal', arm.channel ?? '');
    set('begint', arm.begins);
    set('uitleg', arm.instruction);
    set('deel', String(arm.share));
  }
  return typed;
}

/** A new study begins with the usual guidance to compare with, and as few choices made as possible. */
export function emptyTyped(municipalities: readonly string[]): Typed {
  const typed = new URLSearchParams({
    maanden: '12',
    aantal: '364',
    'verwacht-gewoon': '15',
    'verwacht-nieuw': '24',
  });
  typed.set('soort', 'werkwijze');
  const [only] = municipalities;
  if (municipalities.length === 1 && only !== undefined) typed.set('gemeenten', only);
  for (const number of armNumbers) {
    typed.set(armField(number, 'deel'), '1');
    typed.set(armField(number, 'plichten'), 'blijven');
    typed.set(armField(number, 'begint'), 'coach');
  }
  return typed;
}
