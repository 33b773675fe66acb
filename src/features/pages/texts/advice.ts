import type { Texts } from '../../../platform/i18n/texts.ts';

/** How an advice comes about, for everybody: B1. */
const nl = {
  title: 'Hoe wij rekenen',
  lead: 'Stapwijs rekent met vaste regels. Voor iedereen zijn het dezelfde regels. Hier lees je welke.',
  onPage: 'Op deze pagina',
  jump: {
    steps: 'Stap voor stap',
    weights: 'Wat telt hoe zwaar',
    lessons: 'Lessen uit onderzoek',
    never: 'Wat nooit telt',
    unknown: 'Wat wij niet weten',
    human: 'Een mens beslist',
    disagree: 'Niet eens?',
  },
  steps: [
    [
      'Jij vertelt hoe het gaat',
      'Je vult in wat je wilt. Sla je een vraag over? Dan weten wij dat niet. Een vraag die je overslaat, sluit niets uit.',
    ],
    [
      'Kan het?',
      'De computer kijkt naar drie dingen: voor wie het is, hoeveel uur het kost en waar je nu staat. Past dat niet? Dan zie je het bij ‘Dit past nu niet’, met de reden.',
    ],
    [
      'Moet er eerst iets anders?',
      'Soms heb je eerst meer Nederlands nodig, of een cursus voor de computer. Dan zie je wat eerst moet, en wat daarna kan.',
    ],
    [
      'Past het?',
      'Elke reden geeft punten. Wat jij wilt, geeft de meeste punten. Je ziet elke reden, ook als die niets toevoegt.',
    ],
    [
      'Werkt het?',
      'Is er goed onderzoek naar? Dan telt dat mee. Is er geen onderzoek? Dan krijgt het geen punten, en zeggen wij dat.',
    ],
    [
      'De volgorde',
      'De computer telt de punten op. Wat de meeste punten heeft, staat bovenaan. De punten gaan over het aanbod, nooit over mensen.',
    ],
    [
      'De routes',
      'Wij maken hoogstens drie routes, elk in een andere volgorde. Elke route past in de uren die jij hebt en is zo kort als dat kan.',
    ],
  ],
  weights: 'Wat telt hoe zwaar',
  weightsText: (tenant: string) =>
    `Dit zijn de punten waarmee ${tenant} nu rekent. Zij bepalen alleen de volgorde. Zij bepalen nooit of iets kan.`,
  version: (rules: string, policy: string) =>
    `Versie van de regels: ${rules}. Versie van de punten: ${policy}.`,
  column: { name: 'Reden', value: 'Punten' },
  valueOf: { aandacht: 'Procent', grenzen: 'Aantal' },
  lessons: 'Lessen uit onderzoek',
  lessonsText:
    'Zeven lessen uit Nederlands onderzoek veranderen de volgorde. Bij elke les staat waar die vandaan komt en hoe sterk het bewijs is.',
  ifThen: 'Als',
  weSay: 'Dan zeggen wij',
  strength: (n: number) => `Bewijs ${n} van 5`,
  moreLessons: 'Nog enkele lessen, voor de begeleiding',
  notForPerson: 'Deze les gaat over de gemeente of de begeleiding. Zij verandert geen advies.',
  never: 'Wat nooit telt',
  neverText: 'Deze dingen vragen wij niet. Stuurt iemand ze toch? Dan weigert de computer ze.',
  neverList: [
    'in welk land je bent geboren of welk paspoort je hebt',
    'je afkomst of huidskleur',
    'je geloof',
    'of je man, vrouw of iets anders bent',
    'je postcode',
    'een ziekte of diagnose',
  ],
  groups:
    'Sommige hulp is voor één groep, zoals jongeren. Een groep opent of sluit die hulp. Een groep geeft zelf geen punten.',
  unknown: 'Wat wij niet weten',
  unknownText: 'Onderzoekers zeggen het zelf:',
  unknownList: [
    'De punten zijn een keuze. Zij komen niet uit onderzoek.',
    'Uren en weken van het aanbod zijn een schatting.',
    'Niemand weet welke volgorde het beste is. Daarom zie je routes naast elkaar.',
    'Wij weten niet of mensen door dit advies vaker werk vinden.',
    'Naar veel hulp kennen wij nog geen onderzoek.',
  ],
  human: 'Een mens beslist',
  humanText:
    'De computer beslist niets. Jij kiest, samen met je coach als je die hebt. Je mag iets anders kiezen dan het advies. Je coach schrijft dan op waarom. Dat heeft geen gevolgen voor je uitkering.',
  disagree: 'Ben je het er niet mee eens?',
  disagreeList: [
    'Vraag bij elk advies: waarom dit, en waarom dat niet? Daar is een knop voor.',
    'Verander een antwoord en kijk wat er gebeurt.',
    'Praat met je coach, of met iemand aan de balie.',
  ],
  objection: 'Bezwaar maken',
  objectionText:
    'Bezwaar maak je tegen een besluit, niet tegen een advies. Neemt de gemeente een besluit over jou? Dan krijg je een brief. In die brief staat hoe je bezwaar maakt. Je hebt daarvoor meestal zes weken. Over hoe iemand met je omging, kun je altijd een klacht indienen.',
  more: 'Meer weten?',
  toRegister: 'Lees het algoritmeregister',
  toPrivacy: 'Lees wie je gegevens ziet',
};

const en: Texts<typeof nl> = {
  title: 'How we calculate',
  lead: 'Stapwijs calculates with fixed rules. They are the same rules for everybody. Here you read which ones.',
  onPage: 'On this page',
  jump: {
    steps: 'Step by step',
    weights: 'What counts how heavily',
    lessons: 'Lessons from research',
    never: 'What never counts',
    unknown: 'What we do not know',
    human: 'A human decides',
    disagree: 'Disagree?',
  },
  steps: [
    [
      'You say how things are',
      'You fill in what you want. If you skip a question, we do not know the answer. A question you skip closes nothing.',
    ],
    [
      'Is it possible?',
      'The computer looks at three things: whom it is for, how many hours it takes and where you are now. Does that not fit? Then you see it under ‘This does not fit now’, with the reason.',
    ],
    [
      'Must something else come first?',
      'Sometimes you first need more Dutch, or a computer course. Then you see what comes first, and what is possible after that.',
    ],
    [
      'Does it suit you?',
      'Every reason gives points. What you want gives most points. You see every reason, also when it adds nothing.',
    ],
    [
      'Does it work?',
      'Is there good research? Then that counts. No research? Then it gets no points, and we say so.',
    ],
    [
      'The order',
      'The computer adds up the points. What has most points comes first. The points are about the help on offer, never about people.',
    ],
    [
      'The routes',
      'We make at most three routes, each in another order. Every route fits in the hours you have and is as short as possible.',
    ],
  ],
  weights: 'What counts how heavily',
  weightsText: (tenant) =>
    `These are the points ${tenant} calculates with now. They only decide the order. They never decide what is possible.`,
  version: (rules, policy) => `Version of the rules: ${rules}. Version of the points: ${policy}.`,
  column: { name: 'Reason', value: 'Points' },
  valueOf: { aandacht: 'Per cent', grenzen: 'Number' },
  lessons: 'Lessons from research',
  lessonsText:
    'Seven lessons from Dutch research change the order. Each says where it comes from and how strong the evidence is.',
  ifThen: 'If',
  weSay: 'Then we say',
  strength: (n) => `Evidence ${n} of 5`,
  moreLessons: 'Some more lessons, for whoever guides people',
  notForPerson: 'This lesson is about the municipality or the guidance. It changes no advice.',
  never: 'What never counts',
  neverText: 'We do not ask these things. If somebody sends them anyway, the computer refuses them.',
  neverList: [
    'in which country you were born or which passport you have',
    'your origin or the colour of your skin',
    'your religion',
    'whether you are a man, a woman or something else',
    'your postcode',
    'an illness or diagnosis',
  ],
  groups:
    'Some help is for one group, such as young people. A group opens or closes that help. A group by itself gives no points.',
  unknown: 'What we do not know',
  unknownText: 'Researchers say so themselves:',
  unknownList: [
    'The points are a choice. They do not come from research.',
    'Hours and weeks of what is on offer are an estimate.',
    'Nobody knows which order is best. That is why you see routes side by side.',
    'We do not know whether people find work more often because of this advice.',
    'Of much help we do not know any research yet.',
  ],
  human: 'A human decides',
  humanText:
    'The computer decides nothing. You choose, together with your coach if you have one. You may choose something other than the advice. Your coach then writes down why. That has no consequences for your benefit.',
  disagree: 'Do you disagree?',
  disagreeList: [
    'Ask with every advice: why this, and why not that? There is a button for it.',
    'Change an answer and see what happens.',
    'Talk to your coach, or to somebody at the desk.',
  ],
  objection: 'Objecting',
  objectionText:
    'You object to a decision, not to advice. Does the municipality take a decision about you? Then you get a letter. The letter says how to object. You usually have six weeks. You can always complain about how somebody treated you.',
  more: 'Want to know more?',
  toRegister: 'Read the algorithm register',
  toPrivacy: 'Read who sees your data',
};

export const adviceTexts = { nl, en };
