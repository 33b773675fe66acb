import { howManyPeople } from '../../../platform/i18n/how-many.ts';
import type { Texts } from '../../../platform/i18n/texts.ts';
import { exitTexts } from './report-exit.ts';
import { flowTexts } from './report-flow.ts';
import { wellbeingTexts } from './report-wellbeing.ts';

/** The report, for researchers, managers and whoever reads along, B1. */
const nl = {
  ...exitTexts.nl,
  ...wellbeingTexts.nl,
  ...flowTexts.nl,
  back: 'Alle onderzoeken',
  open: 'De uitkomst is nog dicht',
  openText: 'Je ziet de uitkomst na het afronden. Tot dan is er niets te zien, ook niet voor onderzoekers.',
  toWatch: 'Volg het onderzoek',
  plain: 'In gewone woorden',
  lead: (people: number, groups: string, lottery: boolean) =>
    lottery
      ? `Een proef met ${groups} groepen. Wie in welke groep kwam, is geloot. Er ${people === 1 ? 'deed' : 'deden'} ${howManyPeople.nl(people)} mee.`
      : `Een vergelijking van ${groups} groepen. Er is niet geloot. Er ${people === 1 ? 'deed' : 'deden'} ${howManyPeople.nl(people)} mee.`,
  invented: 'Deze mensen en cijfers zijn verzonnen.',
  words: ['nul', 'een', 'twee', 'drie', 'vier'],
  labels: {
    none: 'Geen duidelijk verschil',
    indication: 'Aanwijzing, geen bewijs',
    clear: 'Duidelijk verschil, met marge',
    unknown: 'Nog niets te zeggen',
  },
  peopleDrawn: (n: number) => `${howManyPeople.nl(n)}, geloot`,
  peopleNotDrawn: (n: number) => `${howManyPeople.nl(n)}, niet geloot`,
  followed: (months: string) => `${months} gevolgd`,
  heading: {
    none: (groups: string) => `Wij zien geen duidelijk verschil tussen de ${groups} manieren.`,
    indication: (arms: string) => `Er is een aanwijzing voor een verschil bij ${arms}, geen bewijs.`,
    clear: (arms: string, more: string) => `Bij ${arms} zien wij duidelijk ${more}.`,
    unknown: 'Wij kunnen hier nog niets over zeggen.',
  },
  means: {
    none: 'Dat betekent niet dat er geen verschil is.',
    noneCause: 'Bij alle nieuwe manieren kan het verschil toeval zijn.',
    indication: 'Dat kan ook toeval zijn. Verander hierom nog niets en zoek het verder uit.',
    indicationChosen: 'De groepen verschilden misschien al bij de start. Dan komt het verschil daardoor.',
    clear:
      'Dat zegt niet dat het bij iedereen zo gaat. Het verschil kan groter of kleiner zijn dan wij zien.',
    unknown: 'Er zijn te weinig mensen van wie wij weten hoe het afliep.',
  },
  visible: (n: number) =>
    `De groepen waren te klein om een verschil van minder dan ongeveer ${n} op de 100 goed te zien.`,
  notCausal: 'Zonder loting zegt geen getal hier waardoor iets komt. Lees alles als aanwijzing, geen bewijs.',
  arms: (groups: string) => `De ${groups} groepen`,
  of: (all: number) => `van ${all}`,
  outOf100: (n: number) => `(${n} van de 100)`,
  compare: 'Hiermee vergelijken we.',
  smallArm: 'Dit aantal is te klein om te tonen.',
  missingIn: (n: number) => (n === 0 ? 'Van iedereen weten wij het.' : `Van ${n} weten wij het niet.`),
  primary: {
    'betaald-werk': 'Hadden meer mensen betaald werk?',
    'uit-bijstand': 'Waren meer mensen uit de bijstand?',
  },
  howToRead:
    'Elke streep is wat er waar kan zijn. Het teken is onze beste schatting. Raakt de streep de dikke lijn in het midden? Dan kan het verschil ook nul zijn.',
  unit: 'verschil op 100 mensen',
  interval: (low: string, high: string) => `${low} tot ${high}`,
  table: {
    caption: (outcome: string, months: string) =>
      `Verschil met de eerste groep: ${outcome} na ${months}, op 100 mensen`,
    group: 'Groep',
    adjusted: 'Verschil, eerlijker gerekend (Lin, HC2)',
    adjustedInterval: '95%-interval',
    plain: 'Kaal verschil',
    plainInterval: '95%-interval',
    n: 'Mensen',
    missing: 'Onbekend',
    p: 'p',
    holm: 'p na correctie (Holm)',
  },
  failed: 'niet te berekenen',
  source: (adjusted: string, n: number, missing: string) =>
    `Streep: 95%-interval. Rekening gehouden met ${adjusted}. Iedereen telt mee zoals ingedeeld. n = ${n}, ${missing}.`,
  nobodyMissing: 'niemand ontbreekt',
  someMissing: (n: number) => `${n} ontbreken`,
  municipality: 'gemeente',
  noFigure: 'Wij tonen hier geen verschil: een groep is te klein, of wij weten te weinig.',
  hintTitle: 'Een aanwijzing om verder te bekijken',
  hintName: 'Aanwijzing, geen bewijs',
  hint: (arm: string, more: string, low: string, high: string) =>
    `In de groep ‘${arm}’ waren er ${more}. Het verschil ligt waarschijnlijk tussen ${low} en ${high} op de 100.`,
  hintHolm: (count: string, p: string) =>
    `Wij keken naar ${count} verschillen tegelijk. Dan vind je sneller iets door toeval. Reken je dat mee, dan is dit niet zeker (p = ${p}).`,
  hintDo: 'Verander hierom nog niets. Onderzoek het opnieuw.',
  exploratory: 'verkennend',
  secondary: (tests: number) =>
    tests < 2
      ? 'Dit kijken wij erbij. Het beslist niet.'
      : `Dit kijken wij erbij. Het beslist niet. Wij deden ${tests} toetsen naast de hoofduitkomst: dan vind je sneller iets door toeval. In q is dat meegerekend (Benjamini-Hochberg).`,
  q: (q: string) => `q = ${q}.`,
  watchOut: 'Waar moet je op letten?',
  notes: {
    volunteers: 'Mensen kozen zelf of ze meededen. Voor anderen kan het anders zijn.',
    deviations: (n: number) =>
      n === 1 ? 'Er is 1 afwijking van het protocol.' : `Er zijn ${n} afwijkingen van het protocol.`,
    noDeviations: 'Er zijn geen afwijkingen van het protocol opgeschreven.',
    power: 'Vooraf gezegd:',
  },
  deviations: 'Afwijkingen van het protocol',
  deviationFor: (drawn: string, treated: string) => `${drawn}, kreeg ${treated}`,
  seedTitle: 'Reken de loting na',
  seedText:
    'Het onderzoek is afgerond, dus de sleutel is bekend. Haar controlegetal stond er al vóór de eerste persoon.',
  seed: 'Sleutel van de loting',
};

const en: Texts<typeof nl> = {
  ...exitTexts.en,
  ...wellbeingTexts.en,
  ...flowTexts.en,
  back: 'All studies',
  open: 'The outcome is still closed',
  openText: 'You see the outcome after closing. Until then there is nothing to see, for researchers neither.',
  toWatch: 'Watch the study',
  plain: 'In plain words',
  lead: (people, groups, lottery) =>
    lottery
      ? `A trial with ${groups} groups. Who came into which group was drawn. ${howManyPeople.en(people)} took part.`
      : `A comparison of ${groups} groups. There was no lottery. ${howManyPeople.en(people)} took part.`,
  invented: 'These people and figures are invented.',
  words: ['no', 'one', 'two', 'three', 'four'],
  labels: {
    none: 'No clear difference',
    indication: 'Indication, no proof',
    clear: 'Clear difference, with a margin',
    unknown: 'Nothing to say yet',
  },
  peopleDrawn: (n) => `${howManyPeople.en(n)}, drawn by lot`,
  peopleNotDrawn: (n) => `${howManyPeople.en(n)}, not drawn by lot`,
  followed: (months) => `followed for ${months}`,
  heading: {
    none: (groups) => `We see no clear difference between the ${groups} ways.`,
    indication: (arms) => `There is an indication of a difference for ${arms}, no proof.`,
    clear: (arms, more) => `For ${arms} we clearly see ${more}.`,
    unknown: 'We cannot say anything about this yet.',
  },
  means: {
    none: 'That does not mean that there is no difference.',
    noneCause: 'For all new ways the difference may be chance.',
    indication: 'It may also be chance. Do not change anything for this yet, and look further.',
    indicationChosen: 'The groups may have differed at the start already. Then that explains the difference.',
    clear:
      'It does not say that it goes so for everybody. The difference may be larger or smaller than we see.',
    unknown: 'Of too few people do we know how it ended.',
  },
  visible: (n) => `The groups were too small to see a difference of less than about ${n} of 100 well.`,
  notCausal:
    'Without a lottery no number here says what caused it. Read everything as an indication, no proof.',
  arms: (groups) => `The ${groups} groups`,
  of: (all) => `of ${all}`,
  outOf100: (n) => `(${n} of 100)`,
  compare: 'The others are compared with this one.',
  smallArm: 'This count is too small to show.',
  missingIn: (n) => (n === 0 ? 'We know of everybody.' : `Of ${n} we do not know.`),
  primary: {
    'betaald-werk': 'Did more people have paid work?',
    'uit-bijstand': 'Were more people off benefit?',
  },
  howToRead:
    'Every line is what may be true. The mark is our best estimate. Does the line touch the thick line in the middle? Then the difference may also be zero.',
  unit: 'difference per 100 people',
  interval: (low, high) => `${low} to ${high}`,
  table: {
    caption: (outcome, months) =>
      `Difference with the first group: ${outcome} after ${months}, per 100 people`,
    group: 'Group',
    adjusted: 'Difference, adjusted (Lin, HC2)',
    adjustedInterval: '95% interval',
    plain: 'Plain difference',
    plainInterval: '95% interval',
    n: 'People',
    missing: 'Unknown',
    p: 'p',
    holm: 'p after correction (Holm)',
  },
  failed: 'cannot be computed',
  source: (adjusted, n, missing) =>
    `Line: 95% interval. Adjusted for ${adjusted}. Everybody counts as assigned. n = ${n}, ${missing}.`,
  nobodyMissing: 'nobody is missing',
  someMissing: (n) => `${n} are missing`,
  municipality: 'municipality',
  noFigure: 'We show no difference here: a group is too small, or we know too little.',
  hintTitle: 'An indication to look at further',
  hintName: 'Indication, no proof',
  hint: (arm, more, low, high) =>
    `In the group ‘${arm}’ there were ${more}. The difference probably lies between ${low} and ${high} per 100.`,
  hintHolm: (count, p) =>
    `We looked at ${count} differences at once, so chance finds something sooner. Counting that, this is not certain (p = ${p}).`,
  hintDo: 'Do not change anything for this yet. Study it again.',
  exploratory: 'exploratory',
  secondary: (tests) =>
    tests < 2
      ? 'This is beside the main question and decides nothing.'
      : `This is beside the main question and decides nothing. We did ${tests} tests beside the main outcome: then chance shows something sooner. q takes that into account (Benjamini-Hochberg).`,
  q: (q) => `q = ${q}.`,
  watchOut: 'What to keep in mind',
  notes: {
    volunteers: 'People chose themselves whether to take part. For others it may be different.',
    deviations: (n) =>
      n === 1 ? 'There is 1 deviation from the protocol.' : `There are ${n} deviations from the protocol.`,
    noDeviations: 'No deviations from the protocol were written down.',
    power: 'Said beforehand:',
  },
  deviations: 'Deviations from the protocol',
  deviationFor: (drawn, treated) => `${drawn}, got ${treated}`,
  seedTitle: 'Check the lottery',
  seedText: 'The study is closed, so its key is public. Its checksum stood here before the first person.',
  seed: 'Key of the lottery',
};

export const reportTexts = { nl, en };
export type ReportTexts = Texts<typeof nl>;
