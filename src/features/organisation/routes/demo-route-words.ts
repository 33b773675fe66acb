import type { StepStatus } from '../../route/index.ts';

/** What invented people want, in their own words: one for each of the demo situations, in that order. */
export const demoGoals: readonly string[] = [
  'Betaald werk in een keuken. En rust in mijn geld.',
  'Goed Nederlands spreken, zodat ik weer als lasser kan werken.',
  'Een vaste baan op kantoor, niet te ver van huis.',
  'Weer werken, een paar uur per dag, met mensen die mij kennen.',
  'Elke week ergens heen waar ze mij verwachten.',
  'Werken als de kinderen op school zijn.',
  'Weten wat ik wil worden.',
  'Nog een paar jaar mijn vak doen en het leren aan jongeren.',
  'Mijn eigen fietsenzaak, klein beginnen.',
  'Op mijn werk blijven en het daar naar mijn zin hebben.',
  'Een eigen plek en een dag die ergens over gaat.',
  'Lezen wat er op mijn brieven staat, en werk met mijn handen.',
];

/** How a step went, as somebody would say it. */
export const demoFeelings: readonly (readonly ['good' | 'ok' | 'bad', string])[] = [
  ['good', 'Het was minder eng dan ik dacht.'],
  ['good', 'Ik werd goed geholpen.'],
  ['good', ''],
  ['ok', 'Het was druk, maar het lukte.'],
  ['ok', ''],
  ['bad', 'De reis was te lang.'],
];

export interface DemoStep {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly instrument: string | null;
  readonly responsible: 'person' | 'coach' | 'other';
  readonly who: string;
  /** Days from today. */
  readonly from: number;
  readonly to: number;
  readonly hours: number | null;
  readonly status: StepStatus;
  readonly felt: readonly ['good' | 'ok' | 'bad', string] | null;
  readonly agreed: boolean;
}

const step = (title: string, from: number, to: number, more: Partial<DemoStep> = {}): DemoStep => ({
  ...{ title, from, to, why: '', how: '', instrument: null, responsible: 'person', who: '' },
  ...{ hours: null, status: 'planned', felt: null, agreed: true },
  ...more,
});

/** The route of the job seeker with whom a visitor signs in. */
export const milasSteps: readonly DemoStep[] = [
  step('Gesprek over de rekeningen', -19, -19, {
    responsible: 'coach',
    who: 'samen met Mila',
    status: 'done',
    felt: ['ok', 'Ik vond het spannend, maar ik ben blij dat het op tafel ligt.'],
  }),
  step('De brief van de schuldhulp lezen', -13, -12, {
    who: 'samen met Joris',
    how: 'Neem de brief mee. Jullie lezen hem samen.',
    status: 'done',
    felt: ['good', 'Nu weet ik wat er moet gebeuren.'],
  }),
  step('Eerste gesprek bij de schuldhulp', -5, -5, {
    why: 'Rust in je geld geeft ruimte voor werk.',
    how: 'Neem je bankpas en de laatste rekeningen mee.',
    status: 'done',
    felt: ['good', 'De mevrouw was aardig. Ik kreeg een lijstje mee.'],
  }),
  step('Ga kijken in de buurtkeuken', 0, 3, {
    why: 'Je wilt graag de keuken in. Zo weet je of het bij je past.',
    how: 'Dorpsstraat 12. Vraag naar Ellen. Zij weet dat je komt.',
    status: 'under-way',
  }),
  step('Een ochtend meehelpen', 9, 9, {
    instrument: 'vrijwilligerswerk-met-begeleiding',
    how: 'Trek dichte schoenen aan. Een schort krijg je daar.',
    who: 'met Ellen',
    hours: 3,
  }),
  step('Samen kijken: hoe ging het?', 15, 15, { responsible: 'coach', who: 'samen met Mila', agreed: false }),
  step('Twee ochtenden in de week', 22, 90, { who: 'met Ellen', hours: 6, agreed: false }),
];
