import type { Texts } from '../../../platform/i18n/index.ts';
import type { Reason } from '../outcome.ts';

/** What the sum says, in sentences. Amounts and numbers come in as words. */
const nl = {
  plain: 'In gewone woorden',
  more: 'Dit programma levert naar schatting meer op dan het kost.',
  less: 'Dit programma kost naar schatting meer dan het oplevert.',
  unsure: 'Wij weten niet zeker of dit programma meer oplevert dan het kost.',
  difference: (years: number, mid: string) =>
    `Over ${years} jaar is het verschil voor iedereen samen ongeveer ${mid}.`,
  between: (low: string, high: string) => `Het kan ook ${low} zijn, of ${high}.`,
  oneYear: (mid: string) => `Over 1 jaar is het verschil voor iedereen samen ongeveer ${mid}.`,
  measured: (months: number) => `Het effect is gemeten tot ${months} maanden na de start.`,
  assumed: (years: number) =>
    years === 1
      ? 'Dat het daarna nog 1 jaar zo blijft, is een aanname.'
      : `Dat het daarna nog ${years} jaar zo blijft, is een aanname.`,
  cannot: (reason: string) => `Niet te berekenen, want ${reason}.`,
  also: 'Er is nog meer nodig:',
  because: {
    noEffect: 'wij kennen het effect nog niet',
    withdrawn: 'het onderzoek met dit effect telt niet meer mee',
    noComparison: 'het effect is niet vergeleken met mensen zonder dit programma',
    overZero: 'het effect kan ook nul zijn',
    noCosts: 'de kosten staan er nog niet in',
    noBenefits: 'de baten staan er nog niet in',
    noSource: 'niet bij elk bedrag staat een bron',
    horizonShort: 'het effect is later gemeten dan wij nu rekenen',
  } satisfies Record<Reason, string>,
  mend: {
    noEffect: 'Kies een effect uit een onderzoek met een vergelijking.',
    noComparison:
      'Zoek een onderzoek met een vergelijking. Anders weten wij niet wat er toch wel gebeurd was.',
    withdrawn: 'De bevinding is ingetrokken. Kies een andere.',
    overZero: 'Wij noemen dan geen winst of verlies. Een groter onderzoek kan meer zeggen.',
    noCosts: 'Voeg de kosten toe, met een bron.',
    noBenefits: 'Voeg de baten toe, met een bron.',
    noSource: 'Zet bij elk bedrag waar het vandaan komt. Ook een eigen schatting is een bron.',
    horizonShort: 'Reken over meer jaren, of kies een effect dat eerder is gemeten.',
  } satisfies Record<Reason, string>,
  costs: (mid: string, low: string, high: string) =>
    `Wat wij wel weten: het programma kost ongeveer ${mid}, tussen ${low} en ${high}.`,
  costsExact: (mid: string) => `Wat wij wel weten: het programma kost ongeveer ${mid}.`,
  needed: {
    title: 'Hoeveel effect is genoeg?',
    at: (people: string) =>
      `De baten zijn even groot als de kosten als ${people} van de 100 mensen hierdoor extra werken.`,
    range: (best: string, worst: string) =>
      `Met de beste bedragen is ${best} genoeg. Met de slechtste is ${worst} nodig.`,
    always: 'De baten zijn groter dan de kosten, ook als niemand extra werkt.',
    never: 'Zelfs als iedereen hierdoor werkt, zijn de baten kleiner dan de kosten.',
    none: 'geen enkel effect genoeg',
    zero: '0',
    we: (mid: string, low: string, high: string) =>
      `Wij rekenen met ${mid} van de 100, tussen ${low} en ${high}.`,
    unknown: 'Voeg eerst kosten en baten toe. Dan rekenen wij uit hoeveel effect genoeg is.',
    after: (years: number) => `Vanaf jaar ${years} zijn alle baten samen groter dan alle kosten samen.`,
    notYet: (years: number) => `Binnen ${years} jaar worden de baten niet groter dan de kosten.`,
  },
};

const en: Texts<typeof nl> = {
  plain: 'In plain words',
  more: 'We estimate that this programme brings more than it costs.',
  less: 'We estimate that this programme costs more than it brings.',
  unsure: 'We are not sure whether this programme brings more than it costs.',
  difference: (years, mid) => `Over ${years} years the difference for everybody together is about ${mid}.`,
  between: (low, high) => `It may also be ${low}, or ${high}.`,
  oneYear: (mid) => `Over 1 year the difference for everybody together is about ${mid}.`,
  measured: (months) => `The effect was measured up to ${months} months after the start.`,
  assumed: (years) =>
    years === 1
      ? 'That it stays so for another year is an assumption.'
      : `That it stays so for another ${years} years is an assumption.`,
  cannot: (reason) => `Cannot be calculated, because ${reason}.`,
  also: 'More is needed:',
  because: {
    noEffect: 'we do not know the effect yet',
    withdrawn: 'the research with this effect does not count any more',
    noComparison: 'the effect was not compared with people without this programme',
    overZero: 'the effect may also be zero',
    noCosts: 'the costs are not in it yet',
    noBenefits: 'the benefits are not in it yet',
    noSource: 'not every amount has a source',
    horizonShort: 'the effect was measured later than the years we count',
  },
  mend: {
    noEffect: 'Choose an effect from a study with a comparison.',
    noComparison:
      'Look for a study with a comparison. Otherwise we do not know what would have happened anyway.',
    withdrawn: 'The finding was withdrawn. Choose another.',
    overZero: 'Then we name no gain or loss. A larger study can say more.',
    noCosts: 'Add the costs, with a source.',
    noBenefits: 'Add the benefits, with a source.',
    noSource: 'Say of each amount where it comes from. An own estimate is a source too.',
    horizonShort: 'Count more years, or choose an effect that was measured earlier.',
  },
  costs: (mid, low, high) => `What we do know: the programme costs about ${mid}, between ${low} and ${high}.`,
  costsExact: (mid) => `What we do know: the programme costs about ${mid}.`,
  needed: {
    title: 'How much effect is enough?',
    at: (people) => `Benefits equal costs when ${people} of 100 people work because of it.`,
    range: (best, worst) => `With the best amounts ${best} is enough. With the worst, ${worst} is needed.`,
    always: 'Benefits are larger than costs, even when nobody works because of it.',
    never: 'Even when everybody works because of it, benefits are smaller than costs.',
    none: 'no effect at all',
    zero: '0',
    we: (mid, low, high) => `We count with ${mid} of 100, between ${low} and ${high}.`,
    unknown: 'First add costs and benefits. Then we work out how much effect is enough.',
    after: (years) => `From year ${years} all benefits together are larger than all costs together.`,
    notYet: (years) => `Within ${years} years the benefits do not become larger than the costs.`,
  },
};

export const answerTexts = { nl, en };
