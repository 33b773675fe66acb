import { places } from '../advice/compare.ts';
import type { Compiled } from '../advice/compile.ts';
import { type Advice, advise } from '../advice/rank.ts';
import type { Situation } from '../answers/situation.ts';

export const EXAMPLES = ['schulden', 'dichtbij', 'bedrijf'] as const;
export type Example = (typeof EXAMPLES)[number];

/** Three invented people who ask for different things, to see what another weight does. */
export const EXAMPLE_SITUATIONS: Readonly<Record<Example, Situation>> = {
  schulden: {
    goal: 'doorstroom',
    rung: 2,
    hoursPerWeek: 8,
    language: 'A2',
    problematicDebts: true,
    financialStress: true,
    domains: [
      { domain: 'geld', state: 'belemmert', wish: true },
      { domain: 'gezondheid-mentaal', state: 'speelt', wish: false },
    ],
    targetGroups: ['schulden'],
  },
  dichtbij: {
    goal: 'uitstroom',
    rung: 4,
    hoursPerWeek: 24,
    language: 'B1',
    digital: 'goed',
    monthsWithoutWork: 4,
    usedToApplying: false,
    motivatedFor: ['bepaald werk'],
    domains: [{ domain: 'solliciteren', state: 'speelt', wish: true }],
  },
  bedrijf: {
    goal: 'uitstroom',
    rung: 3,
    hoursPerWeek: 16,
    language: 'B1',
    motivatedFor: ['eigen bedrijf'],
    takesInitiative: true,
    domains: [{ domain: 'zelfvertrouwen', state: 'kracht', wish: false }],
  },
};

export interface ExampleEffect {
  readonly example: Example;
  readonly before: Advice;
  readonly after: Advice;
  /** How many that fit stand higher, and how many lower: points may all fall and the order still change. */
  readonly higher: number;
  readonly lower: number;
}

/** What another policy does for each example: the same catalogue, other weights. */
export function effectsOf(before: Compiled, after: Compiled): ExampleEffect[] {
  return EXAMPLES.map((example) => {
    const situation = EXAMPLE_SITUATIONS[example];
    const [was, becomes] = [advise(before, situation), advise(after, situation)];
    return { example, before: was, after: becomes, ...movesBetween(was, becomes) };
  });
}

function movesBetween(before: Advice, after: Advice): Pick<ExampleEffect, 'higher' | 'lower'> {
  const now = places(after);
  const moves = before.fits.map(({ instrument }, i) => i + 1 - (now.get(instrument.id)?.rank ?? i + 1));
  return { higher: moves.filter((by) => by > 0).length, lower: moves.filter((by) => by < 0).length };
}
