import type { Texts } from '../../../platform/i18n/texts.ts';

/** The goal, and a pause. */
const nl = {
  goalPage: {
    beginTitle: 'Waar wil je heen?',
    beginLead: 'Een route begint met een doel. Daarna kies je kleine stappen.',
    title: { person: 'Jouw doel', coach: 'Het doel' },
    words: 'Het doel in eigen woorden',
    wordsHelp: 'Schrijf op wat je zelf wilt. Het hoeft niet groot te zijn.',
    kind: 'Wat is het voor doel?',
    kindNone: 'Dat weet ik nog niet',
    domains: 'Waar gaat het over?',
    begin: 'Begin deze route',
    save: 'Bewaar',
    problems: {
      goalMissing: 'Schrijf op wat het doel is. Een paar woorden zijn genoeg.',
      goalLong: 'Maak het doel korter: hooguit 600 tekens.',
      routeEnded:
        'Deze route is net afgesloten. Bewaar je nog een keer? Dan begint hiermee een nieuwe route.',
    },
  },
  pause: {
    fold: 'Gaat het even niet?',
    text: 'Dat mag. Het overkomt veel mensen. Je raakt niets kwijt.',
    why: 'Wil je zeggen waarom?',
    whyHelp: (most: number) => `Hooguit ${most} tekens.`,
    doIt: 'Neem pauze',
    on: (day: string) => `Pauze sinds ${day}`,
    onText: 'Alle stappen staan er nog. Ga verder wanneer het weer gaat.',
    resume: 'Ik wil weer verder',
    resumeCoach: 'Weer verder',
    resumeText: 'De dagen van de stappen schuiven dan mee.',
  },
};

const en: Texts<typeof nl> = {
  goalPage: {
    beginTitle: 'Where do you want to go?',
    beginLead: 'A route begins with a goal. Then you choose small steps.',
    title: { person: 'Your goal', coach: 'The goal' },
    words: 'The goal in your own words',
    wordsHelp: 'Write down what you want yourself. It does not have to be big.',
    kind: 'What kind of goal is it?',
    kindNone: 'I do not know yet',
    domains: 'What is it about?',
    begin: 'Begin this route',
    save: 'Save',
    problems: {
      goalMissing: 'Write down what the goal is. A few words are enough.',
      goalLong: 'Make the goal shorter: at most 600 characters.',
      routeEnded: 'This route has just been ended. If you save once more, a new route begins with this.',
    },
  },
  pause: {
    fold: 'Not up to it for now?',
    text: 'That is fine. It happens to many people. You lose nothing.',
    why: 'Do you want to say why?',
    whyHelp: (most) => `At most ${most} characters.`,
    doIt: 'Take a break',
    on: (day) => `On a break since ${day}`,
    onText: 'All steps are still there. Continue when you are ready.',
    resume: 'I want to continue',
    resumeCoach: 'Continue',
    resumeText: 'The days of the steps then move along.',
  },
};

export const goalPageTexts = { nl, en };
