import type { Texts } from '../../../platform/i18n/index.ts';
import type { Motivation, State } from '../../../shared/vocabulary.ts';
import type { Uncertainty } from '../advice/uncertain.ts';
import type { Why } from '../plan/chain.ts';
import type { RouteName } from '../plan/plan.ts';

/** Sentences for every reason, at A2: one thought each, "je", nothing that judges a person. */
const nl = {
  domain: (label: string, said: string) => `Het gaat over ‘${label}’. ${said}`,
  state: {
    kracht: 'Dat gaat goed.',
    speelt: 'Dat speelt bij jou.',
    belemmert: 'Dat houdt je nu tegen.',
    'niet-besproken': 'Daar is niet over gepraat.',
  } satisfies Record<State, string>,
  wish: 'Je wilt eraan werken.',
  noDomain: 'Het gaat niet over iets wat jij noemde.',
  noDomainAsked: 'Je hebt nog geen onderwerpen gekozen.',
  goal: (label: string) => `Het past bij je doel: ${label}.`,
  goalOnTheWay: (label: string) => `Het brengt je op weg naar je doel: ${label}.`,
  otherGoal: (label: string) => `Het is voor een ander doel dan: ${label}.`,
  rung: {
    past: 'Het past bij waar je nu staat.',
    stap: 'Het is één stap hoger dan waar je nu staat.',
    wens: 'Het is een grote stap. Wat jij wilt, weegt hier zwaarder.',
    ver: 'Het is nu nog een grote stap.',
  },
  desired: {
    bereikt: 'Je kunt hiermee komen waar je wilt zijn.',
    dichterbij: 'Het brengt je dichter bij waar je wilt zijn.',
    niet: 'Het brengt je niet hoger dan waar je nu staat.',
  },
  phase: (label: string) => `Het hoort bij waar je nu bent: ${label}.`,
  otherPhase: (label: string) => `Het hoort bij een ander moment dan: ${label}.`,
  form: (labels: string) => `Het gaat zoals jij het fijn vindt: ${labels}.`,
  otherForm: 'Het gaat anders dan jij het liefst hebt.',
  placeOpen: (where: string) => `Er is nu plek in ${where}.`,
  placeUnknown: (where: string) => `Wij weten geen open plek in ${where}.`,
  motivation: {
    'eigen bedrijf': 'Je wilt een eigen bedrijf. Daar gaat dit over.',
    'bepaald werk': 'Je wilt werk dat je zelf kiest. Daar gaat dit over.',
    'van betekenis zijn': 'Je wilt iets doen voor anderen. Daar gaat dit over.',
    'nog onbekend': 'Je weet nog niet wat je wilt. Dat mag.',
  } satisfies Record<Motivation, string>,
  otherMotivation: 'Het gaat niet over wat jij het liefst wilt.',
  pointerUp: (text: string) => `Les uit onderzoek: ${text}`,
  pointerDown: (text: string) => `Dit staat lager in de lijst. ${text}`,
  firstContact: 'Wij weten nog weinig van je. Hiermee begin je.',
  alreadyDone: 'Je hebt dit al gedaan.',
  noEvidence: 'Wij kennen nog geen onderzoek hiernaar.',
  evidence: (direction: string, strength: string) => `Onderzoek zegt: ${direction}. ${strength}.`,
  time: (least: number, has: number) => `Het kost minstens ${least} uur per week. Jij hebt ${has} uur.`,
  timeUnknown: 'Wij weten niet hoeveel uur het kost.',
  closedGroup: (labels: string) => `Dit is voor andere mensen: ${labels}.`,
  closedGroupHelp: 'Hoor je hier toch bij? Verander dan je antwoord.',
  closedRung: 'Dit is voor een eerder moment. Jij bent al verder.',
  closedRungHelp: 'Gaat het later minder goed? Dan kan dit weer passen.',
  closedTime: (least: number, has: number) => `Dit kost minstens ${least} uur per week. Jij hebt ${has} uur.`,
  closedTimeHelp: (least: number) => `Heb je later ${least} uur per week? Dan kan dit wel.`,
  firstInstrument: (names: string) => `Doe eerst: ${names}.`,
  firstLanguage: (needs: string, has: string) =>
    `Leer eerst meer Nederlands. Je hebt niveau ${needs} nodig. Nu heb je ${has}.`,
  firstDigital: 'Leer eerst omgaan met computer en telefoon.',
  firstRung: (label: string) => `Zet eerst een stap ertussen. Dan kun je zeggen: ‘${label}’.`,
  nothingOpens: 'Wij kennen geen hulp die je hiervoor kunt doen. Praat erover met je coach.',
  watchGroup: (labels: string) => `Dit is vooral voor: ${labels}. Hoor je daarbij?`,
  watchContra: (text: string) => `Past minder goed als: ${text}.`,
  watchCondition: (text: string) => `Nodig: ${text}.`,
  watchLanguage: (needs: string) => `Je hebt Nederlands op niveau ${needs} nodig. Heb je dat?`,
  watchDigital: 'Je werkt met computer of telefoon. Kun je dat een beetje?',
  watchFirst: (names: string) => `Soms moet je dit eerst doen: ${names}. Heb je dat al gedaan?`,
  uncertain: {
    goal: 'Wij weten niet wat je doel is.',
    rung: 'Wij weten niet waar je nu staat.',
    hoursPerWeek: 'Wij weten niet hoeveel tijd je hebt.',
    domains: 'Wij weten niet wat er speelt en waar je aan wilt werken.',
    targetGroups: 'Wij weten niet bij welke groepen je hoort. Sommige hulp is maar voor één groep.',
    language: 'Wij weten niet hoe goed je Nederlands is.',
    digital: 'Wij weten niet hoe goed je bent met computer en telefoon.',
    done: 'Wij weten niet wat je al hebt gedaan.',
    municipality: 'Wij weten niet in welke gemeente je woont. Een plek kan dus ver weg zijn.',
  } satisfies Record<Uncertainty, string>,
  route: {
    'eerst-rust': {
      name: 'Eerst rust',
      explain:
        'Eerst begin je met wat in de weg zit. Daarna stap voor stap verder. Kenners rond geldstress raden dit aan. Het is een verwachting, geen bewijs.',
    },
    'samen-op': {
      name: 'Samen op',
      explain:
        'Je lost iets op en je zet een stap naar werk of meedoen. Dat doe je in dezelfde tijd. Onderzoekers verwachten dat dit goed werkt. Bewezen is het niet.',
    },
    'wat-jij-wilt': {
      name: 'Wat jij wilt',
      explain:
        'Je begint met wat jij het liefst wilt. Onderzoek in Nederland zegt: wat je wilt, telt zwaarder dan wat lastig is. Wat in de weg zit, kan blijven liggen. Praat daarover.',
    },
  } satisfies Record<RouteName, { name: string; explain: string }>,
  lack: {
    'none-fits':
      'Er past nu niets bij je antwoorden. Daarom is er geen route. Verander een antwoord, of praat met je coach.',
    'only-first':
      'Er past nu niets meteen. Er kan wel iets na een andere stap. Daarom zijn er geen drie routes.',
    'one-fits': 'Er past nu maar één ding. Daarom is er maar één route.',
    'one-order': 'Wat past, kan maar op één manier achter elkaar. Daarom is er maar één route.',
  },
  why: {
    rust: () => 'Dit haalt weg wat in de weg zit.',
    wens: () => 'Dit past bij wat jij wilt.',
    werk: () => 'Dit is een stap naar werk of meedoen.',
    klein: () => 'Dit is een kleine stap om mee te beginnen.',
    past: () => 'Dit past goed bij je antwoorden.',
    opent: (name: string) => `Dit moet eerst. Daarna kan: ${name}.`,
  } satisfies Record<Why['kind'], (name: string) => string>,
  waits: (weeks: number) =>
    weeks === 1 ? 'Je wacht 1 week op een plek.' : `Je wacht ${weeks} weken op een plek.`,
  weeksUnknown: (weeks: number) => `Niemand weet hoe lang dit duurt. Wij rekenen met ${weeks} weken.`,
};

const hours = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`);

const en: Texts<typeof nl> = {
  domain: (label, said) => `It is about ‘${label}’. ${said}`,
  state: {
    kracht: 'That is going well.',
    speelt: 'That plays a part for you.',
    belemmert: 'That is holding you back now.',
    'niet-besproken': 'That has not been talked about.',
  },
  wish: 'You want to work on it.',
  noDomain: 'It is not about anything you mentioned.',
  noDomainAsked: 'You have not chosen any subjects yet.',
  goal: (label) => `It suits your goal: ${label}.`,
  goalOnTheWay: (label) => `It takes you on the way to your goal: ${label}.`,
  otherGoal: (label) => `It is meant for another goal than: ${label}.`,
  rung: {
    past: 'It suits where you are now.',
    stap: 'It is one step up from where you are now.',
    wens: 'It is a big step. What you want weighs more here.',
    ver: 'It is still a big step now.',
  },
  desired: {
    bereikt: 'It can take you where you want to be.',
    dichterbij: 'It brings you closer to where you want to be.',
    niet: 'It does not take you further up than you are now.',
  },
  phase: (label) => `It belongs to where you are now: ${label}.`,
  otherPhase: (label) => `It belongs to another moment than: ${label}.`,
  form: (labels) => `It works the way you like: ${labels}.`,
  otherForm: 'It works in another way than you would like best.',
  placeOpen: (where) => `There is room now in ${where}.`,
  placeUnknown: (where) => `We know of no open place in ${where}.`,
  motivation: {
    'eigen bedrijf': 'You want a business of your own. This is about that.',
    'bepaald werk': 'You want work that you choose yourself. This is about that.',
    'van betekenis zijn': 'You want to do something for others. This is about that.',
    'nog onbekend': 'You do not know yet what you want. That is fine.',
  },
  otherMotivation: 'It is not about what you want most.',
  pointerUp: (text) => `Lesson from research: ${text}`,
  pointerDown: (text) => `This stands lower in the list. ${text}`,
  firstContact: 'We know little about you yet. This is how you begin.',
  alreadyDone: 'You have done this already.',
  noEvidence: 'We do not know of any research into this yet.',
  evidence: (direction, strength) => `Research says: ${direction}. ${strength}.`,
  time: (least, has) => `It takes at least ${hours(least)} a week. You have ${has}.`,
  timeUnknown: 'We do not know how many hours it takes.',
  closedGroup: (labels) => `This is for other people: ${labels}.`,
  closedGroupHelp: 'Are you one of them after all? Then change your answer.',
  closedRung: 'This is for an earlier moment. You are already further.',
  closedRungHelp: 'If things go less well later, this may fit again.',
  closedTime: (least, has) => `This takes at least ${hours(least)} a week. You have ${has}.`,
  closedTimeHelp: (least) => `Will you have ${hours(least)} a week later? Then this is possible.`,
  firstInstrument: (names) => `First do: ${names}.`,
  firstLanguage: (needs, has) => `First learn more Dutch. You need level ${needs}. You have ${has} now.`,
  firstDigital: 'First learn to use a computer and phone.',
  firstRung: (label) => `First take a step in between. Then you can say: ‘${label}’.`,
  nothingOpens: 'We know of no help that you can use for this. Talk about it with your coach.',
  watchGroup: (labels) => `This is mainly for: ${labels}. Are you one of them?`,
  watchContra: (text) => `Fits less well if: ${text}.`,
  watchCondition: (text) => `Needed: ${text}.`,
  watchLanguage: (needs) => `You need Dutch at level ${needs}. Do you have that?`,
  watchDigital: 'You will use a computer or phone. Can you do that a little?',
  watchFirst: (names) => `Sometimes this must come first: ${names}. Have you done that already?`,
  uncertain: {
    goal: 'We do not know what your goal is.',
    rung: 'We do not know where you are now.',
    hoursPerWeek: 'We do not know how much time you have.',
    domains: 'We do not know what is going on and what you want to work on.',
    targetGroups: 'We do not know which groups you belong to. Some help is for one group only.',
    language: 'We do not know how good your Dutch is.',
    digital: 'We do not know how well you use a computer and phone.',
    done: 'We do not know what you have done already.',
    municipality: 'We do not know which municipality you live in. So a place may be far away.',
  },
  route: {
    'eerst-rust': {
      name: 'Calm first',
      explain:
        'First you start on what is in the way. Then you go on step by step. People who work with money stress advise this. It is an expectation, not proof.',
    },
    'samen-op': {
      name: 'Side by side',
      explain:
        'You solve something and take a step to work or taking part at the same time. Researchers expect this to work well. It has not been proven.',
    },
    'wat-jij-wilt': {
      name: 'What you want',
      explain:
        'You start with what you want most. Dutch research says: what you want counts for more than what is difficult. What is in the way may stay there. Talk about that.',
    },
  },
  lack: {
    'none-fits':
      'Nothing fits your answers now. So there is no route. Change an answer, or talk to your coach.',
    'only-first':
      'Nothing fits right away. Something is possible after another step. So there are not three routes.',
    'one-fits': 'Only one thing fits now. So there is only one route.',
    'one-order': 'What fits can only be done in one order. So there is only one route.',
  },
  why: {
    rust: () => 'This takes away what is in the way.',
    wens: () => 'This suits what you want.',
    werk: () => 'This is a step to work or taking part.',
    klein: () => 'This is a small step to begin with.',
    past: () => 'This suits your answers well.',
    opent: (name) => `This must come first. After that you can do: ${name}.`,
  },
  waits: (weeks) => (weeks === 1 ? 'You wait 1 week for a place.' : `You wait ${weeks} weeks for a place.`),
  weeksUnknown: (weeks) => `Nobody knows how long this takes. We count with ${weeks} weeks.`,
};

export const reasonTexts = { nl, en };
