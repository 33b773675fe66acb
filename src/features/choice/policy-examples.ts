import { compare, type Difference } from './compare.ts';
import type { Compiled } from './compile.ts';
import { type Advice, advise } from './rank.ts';
import type { Situation } from './situation.ts';

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
  readonly difference: Difference;
}

/** What another policy does for each example: the same catalogue, other weights. */
export function effectsOf(before: Compiled, after: Compiled): ExampleEffect[] {
  return EXAMPLES.map((example) => {
    const situation = EXAMPLE_SITUATIONS[example];
    const [was, becomes] = [advise(before, situation), advise(after, situation)];
    return { example, before: was, after: becomes, difference: compare(was, becomes) };
  });
}
