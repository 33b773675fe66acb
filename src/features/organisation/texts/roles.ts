import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  jobSeeker: 'werkzoekende',
  coach: 'coach',
  partner: 'begeleider op het werk of partner',
  storyGuide: 'verhalenbegeleider',
  editor: 'redacteur van het aanbod',
  researcher: 'onderzoeker',
  manager: 'manager of beleid',
  administrator: 'beheerder',
};

const en: Texts<typeof nl> = {
  jobSeeker: 'job seeker',
  coach: 'coach',
  partner: 'supervisor at work or partner',
  storyGuide: 'story guide',
  editor: 'editor of the offer',
  researcher: 'researcher',
  manager: 'manager or policy',
  administrator: 'administrator',
};

export const roleTexts = { nl, en };
