import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Wie ziet mijn gegevens?',
  lead: 'Hier lees je wat wij van je weten, waarom, hoe lang en wie dat ziet.',
  alone: 'Zonder account',
  aloneText:
    'Zonder account bewaren wij niets. Je antwoorden gaan van pagina naar pagina in je eigen browser. Sluit je de pagina? Dan zijn ze weg. Ze staan nooit in het adres van een pagina.',
  aloneList: [
    'Wij volgen je niet. Er zijn geen advertenties en geen meetprogramma’s van anderen.',
    'Gaat er iets mis? Dan schrijven wij op welke pagina het was en hoe laat. Niet wat je invulde.',
    'Vul je vragen in met een link uit een brief? Die antwoorden bewaren wij wel. Bij de vragen staat wie ze ziet.',
  ],
  together: 'Samen met een coach',
  togetherText:
    'Werk je met een coach? Dan is er een dossier. Daarin staan je antwoorden, het advies, wat jullie kiezen en waarom. Je mag alles zien.',
  why: 'Waarom mag dat?',
  whyText: (tenant: string) =>
    `${tenant} helpt mensen naar werk of meedoen. Dat is een taak die in de wet staat: de Participatiewet, artikel 7. Daarom vragen wij geen toestemming. Toestemming kan niet als je van de gemeente afhangt: je moet dan echt nee kunnen zeggen.`,
  voluntary:
    'Sommige dingen zijn wel helemaal vrij, zoals een verhaal delen. Daar vragen wij toestemming voor. Je kunt altijd stoppen. Dat heeft geen gevolgen voor je uitkering.',
  health: 'Gezondheid',
  healthText:
    'Wij vragen of je gezondheid meespeelt, nooit welke ziekte je hebt. Je coach schrijft op wat werken mogelijk maakt. Een diagnose hoort niet in het dossier.',
  what: 'Wat wij met gegevens doen',
  whatText: 'Dit is het register van wat wij doen. De organisatie stelt het vast.',
  table: {
    caption: 'Register van verwerkingen',
    name: 'Wat',
    goal: 'Waarom',
    ground: 'Mag door',
    data: 'Welke gegevens',
    keep: 'Hoe lang',
  },
  keepTitle: 'Hoe lang wij iets bewaren',
  keepText:
    'De wet noemt geen vast getal. Daarom beslist de organisatie. Is er nog niets beslist? Dan staat dat er ook.',
  days: (n: number) => (n === 1 ? '1 dag' : n % 365 === 0 ? `${n / 365} jaar` : `${n} dagen`),
  undecided: 'nog niet vastgesteld',
  classes: {
    dossier: 'Het dossier, nadat het is gesloten',
    choice: 'Antwoorden, adviezen en keuzes',
    answer: 'Antwoorden van professionals op vragenlijsten',
    audit: 'Wie iets veranderde',
    'processing-log': 'Wie iets bekeek',
    session: 'Dat iemand was ingelogd',
  },
  keepTable: { caption: 'Bewaartermijnen', name: 'Wat', days: 'Hoe lang' },
  who: 'Wie ziet het?',
  whoList: [
    'Jij ziet alles wat over jou in je dossier staat.',
    'Je coach ziet je dossier. Andere coaches van jouw gemeente ook, want zij helpen elkaar.',
    'Een beheerder ziet accounts, maar nooit een dossier.',
    'Onderzoekers zien alleen cijfers van groepen van 10 of meer mensen. Voor een brief met een link zien zij ook namen.',
    'Vertelde je een verhaal? Onderzoekers en coaches lezen het alleen als jij dat goed vindt, zonder je naam. Zijn het er minder dan vijf? Dan laten wij het aantal niet zien.',
    'Wij schrijven elke keer op wie er keek. Dat kun je zelf lezen.',
    'Wij geven niets aan bedrijven of aan andere landen.',
  ],
  rights: 'Wat mag jij?',
  rightsList: [
    'Je mag je gegevens zien en meenemen. Dat kan op ‘Mijn route’.',
    'Klopt er iets niet? Dan verbeteren wij het.',
    'Je mag vragen om iets weg te halen. Soms mag dat niet van de wet. Dan leggen wij uit waarom.',
    'Je mag zeggen dat je iets niet wilt. Wij kijken er dan opnieuw naar.',
    'Geen computer beslist over jou.',
  ],
  ask: 'Vraag of klacht?',
  askText:
    'Vraag het aan je coach of aan de balie. Elke gemeente heeft ook iemand die op privacy let: de functionaris voor privacy (FG). Kom je er samen niet uit? Dan kun je klagen bij de Autoriteit Persoonsgegevens.',
  cookies: 'Cookies',
  cookiesText: 'Wij gebruiken alleen cookies die nodig zijn. Daarom vragen wij er niets over.',
  cookieTable: { caption: 'Cookies die wij gebruiken', name: 'Naam', why: 'Waarvoor', until: 'Tot wanneer' },
  cookieRows: [
    ['taal', 'Welke taal je koos.', '1 jaar'],
    ['sessie', 'Dat je bent ingelogd.', 'tot je stopt'],
    ['toestel', 'Dat je hier eerder inlogde, voor de veiligheid.', '90 dagen'],
  ],
};

const en: Texts<typeof nl> = {
  title: 'Who sees my data?',
  lead: 'Here you read what we know of you, why, for how long and who sees it.',
  alone: 'Without an account',
  aloneText:
    'Without an account we store nothing. Your answers go from page to page in your own browser. When you close the page they are gone. They never stand in the address of a page.',
  aloneList: [
    'We do not follow you. There are no advertisements and no measuring programs of others.',
    'When something goes wrong we write down which page it was and at what time. Not what you filled in.',
    'Do you fill in questions with a link from a letter? We do keep those answers. With the questions stands who sees them.',
  ],
  together: 'Together with a coach',
  togetherText:
    'Do you work with a coach? Then there is a file. It holds your answers, the advice, what you choose and why. You may see everything.',
  why: 'Why is that allowed?',
  whyText: (tenant) =>
    `${tenant} helps people to work or to take part. That is a task in the law: the Participation Act (Participatiewet), article 7. That is why we do not ask consent. Consent is not possible when you depend on the municipality: you must really be able to say no.`,
  voluntary:
    'Some things are entirely free, such as sharing a story. For those we ask consent. You can always stop. That has no consequences for your benefit.',
  health: 'Health',
  healthText:
    'We ask whether health plays a part, never which illness you have. Your coach writes down what makes working possible. A diagnosis does not belong in the file.',
  what: 'What we do with data',
  whatText: 'This is the register of what we do. The organisation decides on it. It is in Dutch.',
  table: {
    caption: 'Register of processing activities',
    name: 'What',
    goal: 'Why',
    ground: 'Allowed by',
    data: 'Which data',
    keep: 'How long',
  },
  keepTitle: 'How long we keep things',
  keepText:
    'The law gives no fixed number. So the organisation decides. Is nothing decided yet? Then it says so.',
  days: (n) => (n === 1 ? '1 day' : n === 365 ? '1 year' : n % 365 === 0 ? `${n / 365} years` : `${n} days`),
  undecided: 'not decided yet',
  classes: {
    dossier: 'The file, after it was closed',
    choice: 'Answers, advice and choices',
    answer: 'Answers of professionals to questionnaires',
    audit: 'Who changed something',
    'processing-log': 'Who looked at something',
    session: 'That somebody was signed in',
  },
  keepTable: { caption: 'Retention periods', name: 'What', days: 'How long' },
  who: 'Who sees it?',
  whoList: [
    'You see everything that stands in your file.',
    'Your coach sees your file. Other coaches of your municipality do too, because they help each other.',
    'An administrator sees accounts, but never a file.',
    'Researchers only see figures of groups of 10 people or more. For a letter with a link they see names too.',
    'Did you tell a story? Researchers and coaches read it only if you allow that, without your name. We show no count of fewer than five stories.',
    'We write down every time who looked. You can read that yourself.',
    'We give nothing to companies or to other countries.',
  ],
  rights: 'What may you do?',
  rightsList: [
    'You may see your data and take them along, at ‘My route’.',
    'Is something wrong? Then we correct it.',
    'You may ask us to remove something. Sometimes the law does not allow that. Then we explain why.',
    'You may say that you do not want something. We then look at it again.',
    'No computer decides about you.',
  ],
  ask: 'A question or complaint?',
  askText:
    'Ask your coach or at the desk. Every municipality also has somebody who watches over privacy: the data protection officer (FG). Can you not work it out together? Then you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
  cookies: 'Cookies',
  cookiesText: 'We use only cookies that are needed. That is why we ask nothing about them.',
  cookieTable: { caption: 'Cookies that we use', name: 'Name', why: 'What for', until: 'Until when' },
  cookieRows: [
    ['taal', 'Which language you chose.', '1 year'],
    ['sessie', 'That you are signed in.', 'until you stop'],
    ['toestel', 'That you signed in here before, for safety.', '90 days'],
  ],
};

export const privacyTexts = { nl, en };
