import type { Texts } from '../../../platform/i18n/texts.ts';

/** For the job seeker on the own page: A2. */
const nl = {
  title: 'Jouw verhalen',
  lead: 'Dit heb je verteld. Je bent de baas over je verhaal.',
  toldOn: (day: string) => `Verteld op ${day}`,
  withdraw: 'Neem dit verhaal terug',
  sure: 'Het verhaal gaat dan overal weg. Dat kan niet terug.',
  onlySound: 'Dit verhaal is opgenomen als geluid.',
};

const en: Texts<typeof nl> = {
  title: 'Your stories',
  lead: 'This is what you told. You are in charge of your story.',
  toldOn: (day) => `Told on ${day}`,
  withdraw: 'Take back this story',
  sure: 'Then the story is gone everywhere. This cannot be undone.',
  onlySound: 'This story was recorded as sound.',
};

export const ownTexts = { nl, en };
