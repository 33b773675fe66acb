import type { Design } from '../../experiments/index.ts';

type Arm = Design['arms'][number];

const arm = (
  number: number,
  name: string,
  rest: Omit<Arm, 'number' | 'name' | 'control' | 'share'>,
): Arm => ({
  ...{ number, name, control: number === 1, share: 1, ...rest },
});

/** The four regimes of the study of Deventer (source 001), with invented people. */
export const demoDesign: Design = {
  title: 'Wat werkt op weg naar werk?',
  question: 'Vinden mensen vaker betaald werk als de begeleiding anders gaat?',
  subjectKind: 'werkwijze',
  subject: 'Vier manieren van begeleiden',
  population: 'Mensen met bijstand die kunnen werken.',
  eligibility: ['Heeft deze persoon bijstand?', 'Kan deze persoon werken, ook al is het een paar uur?'],
  outcome: 'betaald-werk',
  horizonMonths: 12,
  secondary: ['tijd-tot-uitstroom', 'welzijn'],
  lottery: true,
  municipalities: ['lindewaard', 'oeverstad'],
  baseline: ['leeftijd', 'maanden-bijstand', 'kinderen-thuis'],
  factors: ['kinderen-thuis'],
  planned: 280,
  expectedControl: 25,
  expectedArm: 40,
  funding: 'De gemeenten Lindewaard en Oeverstad betalen het onderzoek samen.',
  harms: 'Iemand kan zich te veel of te weinig gesteund voelen. De coach vraagt dat elke drie maanden.',
  involvement: '',
  arms: [
    arm(1, 'Gewone begeleiding', {
      ...{ duties: 'blijven', contactDays: 90, channel: 'gesprek', begins: 'coach' },
      instruction: 'De coach nodigt je elke drie maanden uit voor een gesprek.',
    }),
    arm(2, 'Vaker contact', {
      ...{ duties: 'blijven', contactDays: 14, channel: null, begins: 'coach' },
      instruction: 'De coach spreekt je elke twee weken. Bellen mag ook.',
    }),
    arm(3, 'App en telefoon', {
      ...{ duties: 'ontheven', contactDays: 28, channel: 'app', begins: 'samen' },
      instruction: 'Je hebt contact met de app. De coach belt als dat nodig is.',
    }),
    arm(4, 'Als jij het vraagt', {
      ...{ duties: 'ontheven', contactDays: null, channel: null, begins: 'inwoner' },
      instruction: 'Je vraagt zelf om hulp als je die wilt.',
    }),
  ],
};

/** Running: people are still asked. */
export const demoRunning: Design = {
  ...demoDesign,
  title: 'Helpt een bericht voor het gesprek?',
  question: 'Vinden mensen vaker werk als de coach eerst een bericht stuurt?',
  subject: 'Een bericht voor elk gesprek',
  secondary: [],
  baseline: ['leeftijd', 'maanden-bijstand'],
  factors: [],
  planned: 120,
  expectedControl: 25,
  expectedArm: 45,
  harms: 'Een bericht kan druk geven. De coach vraagt daar elk gesprek naar.',
  arms: [
    arm(1, 'Gewone begeleiding', {
      ...{ duties: 'blijven', contactDays: 90, channel: 'gesprek', begins: 'coach' },
      instruction: 'De coach nodigt je elke drie maanden uit voor een gesprek.',
    }),
    arm(2, 'Eerst een bericht', {
      ...{ duties: 'blijven', contactDays: 30, channel: 'bericht', begins: 'coach' },
      instruction: 'Je krijgt elke maand een bericht. Daarna spreken jullie elkaar.',
    }),
  ],
};

/** A draft, to go on with and to register. */
export const demoDraft: Design = {
  ...demoDesign,
  title: 'Helpt een vaste dag om te bellen?',
  question: 'Gaan mensen eerder uit de bijstand als de coach op een vaste dag belt?',
  subject: 'Bellen op een vaste dag',
  outcome: 'uit-bijstand',
  horizonMonths: 6,
  secondary: ['tijd-tot-uitstroom'],
  baseline: ['leeftijd', 'maanden-bijstand'],
  factors: ['maanden-bijstand'],
  planned: 200,
  expectedControl: 20,
  expectedArm: 30,
  funding: '',
  harms: '',
  arms: [
    arm(1, 'Gewone begeleiding', {
      ...{ duties: 'blijven', contactDays: 90, channel: 'gesprek', begins: 'coach' },
      instruction: 'De coach nodigt je elke drie maanden uit voor een gesprek.',
    }),
    arm(2, 'Bellen op een vaste dag', {
      ...{ duties: 'blijven', contactDays: 7, channel: 'telefoon', begins: 'coach' },
      instruction: 'De coach belt je elke week op dezelfde dag.',
    }),
  ],
};
