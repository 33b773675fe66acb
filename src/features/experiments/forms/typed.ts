import { type Design, mostArms } from '../design/study.ts';

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

/** What was typed, as it was typed; the same names as the fields. */
export type Typed = URLSearchParams;

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
