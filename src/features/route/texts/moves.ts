import type { Texts } from '../../../platform/i18n/texts.ts';

/** What to do with a step now. */
const nl = {
  /** On the button that does it. */
  move: {
    suggested: 'Maak er weer een idee van',
    planned: 'Zet in de planning',
    'under-way': 'Ik begin',
    paused: 'Neem pauze',
    done: 'Gedaan',
    stopped: 'Stop met deze stap',
  },
  moveCoach: {
    suggested: 'Maak er weer een idee van',
    planned: 'Zet in de planning',
    'under-way': 'Begint nu',
    paused: 'Neem pauze',
    done: 'Gedaan',
    stopped: 'Stop met deze stap',
  },
  again: 'Weer verder',
  undo: 'Toch nog bezig',
  retry: 'Opnieuw proberen',
  stopWhy: 'Waarom stop je?',
  stopWhyHelp: 'Een paar woorden zijn genoeg. Later opnieuw beginnen mag altijd.',
  moveProblems: {
    reasonMissing: 'Schrijf op waarom je stopt. Een paar woorden zijn genoeg.',
    reasonLong: 'Maak dit korter: hooguit 600 tekens.',
  },
  now: 'Wat doe je met deze stap?',
  meanwhile: 'Deze stap is net veranderd',
  meanwhileText:
    'Daarom is jouw keuze niet bewaard. Hieronder zie je hoe de stap nu is. Kies dan nog een keer.',
  meanwhileWritten: 'Dit schreef jij:',
};

const en: Texts<typeof nl> = {
  move: {
    suggested: 'Make it an idea again',
    planned: 'Put it in the plan',
    'under-way': 'I start',
    paused: 'Take a break',
    done: 'Done',
    stopped: 'Stop this step',
  },
  moveCoach: {
    suggested: 'Make it an idea again',
    planned: 'Put it in the plan',
    'under-way': 'Starts now',
    paused: 'Take a break',
    done: 'Done',
    stopped: 'Stop this step',
  },
  again: 'Continue',
  undo: 'Still busy with it',
  retry: 'Try again',
  stopWhy: 'Why are you stopping?',
  stopWhyHelp: 'A few words are enough. You may always begin again later.',
  moveProblems: {
    reasonMissing: 'Write down why you are stopping. A few words are enough.',
    reasonLong: 'Make this shorter: at most 600 characters.',
  },
  now: 'What will you do with this step?',
  meanwhile: 'This step has just changed',
  meanwhileText: 'So your choice was not saved. Below you see how the step is now. Then choose once more.',
  meanwhileWritten: 'This is what you wrote:',
};

export const moveTexts = { nl, en };
