import type { Arm, Design } from '../../src/features/experiments/design/study.ts';
import { typedOf } from '../../src/features/experiments/forms/typed.ts';
import { createStudy } from '../../src/features/experiments/queries/design.ts';
import type { Organisation } from './organisation.ts';

const arm = (number: number, name: string, contactDays: number | null): Arm => ({
  ...{ number, name, control: number === 1, duties: number > 2 ? 'ontheven' : 'blijven', contactDays },
  ...{ channel: null, begins: 'coach', instruction: `Zo gaat het bij ${name}.`, share: 1 },
});

/** Four groups, as in the study this is for. */
export const fourArms: Design = {
  title: 'Wat werkt op weg naar werk?',
  question: 'Helpt vaker contact mensen aan betaald werk?',
  subjectKind: 'werkwijze',
  subject: 'Vaker contact',
  population: 'Mensen met bijstand die kunnen werken.',
  eligibility: ['Heeft deze persoon bijstand?'],
  outcome: 'betaald-werk',
  horizonMonths: 12,
  secondary: ['tijd-tot-uitstroom', 'welzijn'],
  lottery: true,
  municipalities: ['dorp'],
  baseline: ['leeftijd', 'maanden-bijstand'],
  factors: ['maanden-bijstand'],
  planned: 364,
  expectedControl: 15,
  expectedArm: 24,
  funding: 'De gemeente betaalt.',
  harms: '',
  involvement: '',
  arms: [
    arm(1, 'Gewone begeleiding', 90),
    arm(2, 'Vaker contact', 14),
    arm(3, 'App en telefoon', null),
    arm(4, 'Als jij het vraagt', null),
  ],
};

/** A draft of the researcher of this organisation; gives its id. */
export async function testStudy(organisation: Organisation, changes: Partial<Design> = {}): Promise<string> {
  const id = organisation.world.deps.ids();
  const viewer = organisation.as('researcher');
  await organisation.inside((tx) => createStudy(tx, viewer, id, { ...fourArms, ...changes }));
  return id;
}

/** What the form of this design sends. */
export function designForm(changes: Partial<Design> = {}): Record<string, readonly string[]> {
  const typed = typedOf({ ...fourArms, ...changes });
  return Object.fromEntries([...new Set(typed.keys())].map((name) => [name, typed.getAll(name)]));
}

/** Registers a draft through the front door. */
export async function register(organisation: Organisation, study: string): Promise<void> {
  const cookie = await organisation.session('researcher');
  const path = `/onderzoek/${study}/registreren`;
  const versie = /name="versie" value="(\d+)"/.exec(
    await (await organisation.ask(path, { cookie })).text(),
  )?.[1];
  await organisation.ask(path, { cookie, form: { versie: versie ?? '' } });
}

export const consent = {
  ...{ voorwaarde1: 'ja', toestemming: 'ja', bewaren: 'ja' },
  ...{ 'kenmerk-leeftijd': '36', 'kenmerk-maanden-bijstand': '6' },
};
