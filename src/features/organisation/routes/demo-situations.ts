import type { Situation } from '../../choice/index.ts';

/** An invented situation with the reason an invented coach and person wrote down. */
export interface DemoSituation {
  readonly situation: Situation;
  readonly reason: string;
}

/** Twelve kinds of people that every coach knows; plausible, and nobody in particular. */
export const demoSituations: readonly DemoSituation[] = [
  {
    situation: {
      goal: 'uitstroom',
      rung: 2,
      desiredRung: 5,
      hoursPerWeek: 8,
      monthsWithoutWork: 30,
      domains: [
        { domain: 'geld', state: 'belemmert', wish: true },
        { domain: 'zelfvertrouwen', state: 'speelt', wish: true },
        { domain: 'passend-werk', state: 'speelt', wish: true },
        { domain: 'wonen', state: 'kracht', wish: false },
      ],
      targetGroups: ['schulden', 'ouders'],
      financialStress: true,
      motivatedFor: ['bepaald werk'],
      language: 'B1',
      digital: 'basis',
      done: ['brede-intake'],
    },
    reason:
      'De rekeningen geven veel onrust. Wij willen daar tegelijk aan werken, met een paar uur in de buurtkeuken.',
  },
  {
    situation: {
      goal: 'doorstroom',
      rung: 3,
      desiredRung: 5,
      hoursPerWeek: 20,
      domains: [{ domain: 'taal', state: 'belemmert', wish: true }],
      targetGroups: ['statushouders', 'inburgeraars'],
      language: 'A1',
      digital: 'basis',
      motivatedFor: ['bepaald werk'],
      done: ['brede-intake'],
    },
    reason: 'Eerst weten hoe goed het Nederlands is. Daarna taalles en zo snel mogelijk meelopen.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 4,
      desiredRung: 6,
      hoursPerWeek: 32,
      monthsWithoutWork: 7,
      domains: [{ domain: 'solliciteren', state: 'speelt', wish: true }],
      targetGroups: ['korte-afstand'],
      language: 'C1',
      digital: 'goed',
      usedToApplying: false,
    },
    reason: 'Solliciteren is lang geleden. Een korte training helpt om weer te beginnen.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 2,
      hoursPerWeek: 12,
      domains: [
        { domain: 'gezondheid-mentaal', state: 'belemmert', wish: true },
        { domain: 'passend-werk', state: 'speelt', wish: true },
      ],
      targetGroups: ['psychisch'],
      motivatedFor: ['bepaald werk'],
      language: 'B2',
      digital: 'goed',
      done: [],
    },
    reason: 'Werk helpt bij het herstel. De behandelaar denkt mee.',
  },
  {
    situation: {
      goal: 'instroom',
      rung: 1,
      hoursPerWeek: 4,
      monthsWithoutWork: 60,
      domains: [
        { domain: 'gezondheid-sociaal', state: 'belemmert', wish: true },
        { domain: 'dagbesteding', state: 'speelt', wish: true },
      ],
      targetGroups: ['grote-afstand', 'langdurig'],
      language: 'B1',
    },
    reason: 'Weer onder de mensen komen is nu het belangrijkst. Werk komt later.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 3,
      hoursPerWeek: 16,
      domains: [
        { domain: 'zorgtaken', state: 'belemmert', wish: true },
        { domain: 'vervoer', state: 'speelt', wish: false },
      ],
      targetGroups: ['ouders'],
      wantsPartTime: true,
      language: 'B1',
      digital: 'goed',
    },
    reason: 'Eerst de opvang regelen. Dan kan werken onder schooltijd.',
  },
  {
    situation: {
      goal: 'doorstroom',
      rung: 3,
      hoursPerWeek: 24,
      domains: [
        { domain: 'beroepskeuze', state: 'speelt', wish: true },
        { domain: 'diploma', state: 'belemmert', wish: true },
      ],
      targetGroups: ['jongeren'],
      language: 'B2',
      digital: 'goed',
      motivatedFor: ['nog onbekend'],
    },
    reason: 'Eerst kijken bij een paar bedrijven, dan kiezen voor een opleiding.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 4,
      hoursPerWeek: 24,
      domains: [{ domain: 'gezondheid-lichaam', state: 'speelt', wish: false }],
      targetGroups: ['50plus', 'langdurig'],
      monthsWithoutWork: 26,
      language: 'B1',
      digital: 'geen',
    },
    reason: 'Veel ervaring, maar de computer is een drempel. Daar beginnen we.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 4,
      hoursPerWeek: 20,
      domains: [{ domain: 'geld', state: 'speelt', wish: true }],
      targetGroups: ['zelfstandigen'],
      motivatedFor: ['eigen bedrijf'],
      takesInitiative: true,
      language: 'B2',
      digital: 'goed',
    },
    reason: 'Het plan is goed. Klein beginnen naast de uitkering geeft rust.',
  },
  {
    situation: {
      goal: 'behoud',
      rung: 5,
      hoursPerWeek: 28,
      domains: [{ domain: 'werkplek', state: 'speelt', wish: true }],
      targetGroups: ['arbeidsbeperking'],
      placedWithEmployer: true,
      language: 'B1',
    },
    reason: 'Het werk gaat goed. De nieuwe leidinggevende wil graag leren hoe hij het beste helpt.',
  },
  {
    situation: {
      goal: 'doorstroom',
      rung: 2,
      hoursPerWeek: 10,
      domains: [
        { domain: 'verslaving', state: 'speelt', wish: true },
        { domain: 'wonen', state: 'belemmert', wish: true },
      ],
      targetGroups: ['jongeren', 'dakloos', 'verslaving'],
      language: 'B1',
      digital: 'goed',
    },
    reason: 'Iemand die het zelf heeft meegemaakt, begrijpt het beter.',
  },
  {
    situation: {
      goal: 'uitstroom',
      rung: 3,
      hoursPerWeek: 16,
      domains: [
        { domain: 'taal', state: 'speelt', wish: true },
        { domain: 'werkervaring', state: 'speelt', wish: true },
      ],
      lowLiteracy: true,
      targetGroups: ['laaggeletterd'],
      language: 'B1',
      digital: 'geen',
    },
    reason: 'Lezen leren en werken gaan samen het best.',
  },
];
