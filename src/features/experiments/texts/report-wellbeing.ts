import type { Texts } from '../../../platform/i18n/texts.ts';

/** How people were. */
const nl = {
  wellTitle: 'Hoe ging het met mensen?',
  wellLead:
    'Dit is hoe het antwoord van dezelfde mensen veranderde. Mensen veranderen ook vanzelf: vergelijk daarom met de eerste groep.',
  wellCaption: 'Verandering in welzijn, per groep',
  wellTable: {
    group: 'Groep',
    n: 'Twee keer ingevuld',
    missing: 'Onbekend',
    before: 'Bij de start',
    after: 'Aan het eind',
    change: 'Verandering',
    interval: '95%-interval',
    d: 'd (verandering / gemiddelde spreiding)',
    difference: 'Verschil met eerste groep, bij gelijke start',
    q: 'q (voor alle toetsen samen)',
  },
  wellMissing: (p: string) =>
    `Let op: niet elke groep vulde even vaak in (p = ${p}). Een verschil kan ook daardoor komen.`,
  wellNone: 'Te weinig mensen vulden het twee keer in om iets te tonen.',
};

const en: Texts<typeof nl> = {
  wellTitle: 'How were people doing?',
  wellLead:
    'This is how the answers of the same people changed. People also change by themselves, so compare with the first group.',
  wellCaption: 'Change in wellbeing, per group',
  wellTable: {
    group: 'Group',
    n: 'Filled in twice',
    missing: 'Unknown',
    before: 'At the start',
    after: 'At the end',
    change: 'Change',
    interval: '95% interval',
    d: 'd (change / mean spread)',
    difference: 'Difference with the first group, from an equal start',
    q: 'q (for all tests together)',
  },
  wellMissing: (p) =>
    `Mind: the groups did not answer equally often (p = ${p}). A difference may come from that.`,
  wellNone: 'Too few people filled it in twice to show anything.',
};

export const wellbeingTexts = { nl, en };
