import type { Locale, Texts } from '../../../platform/i18n/index.ts';
import { EVIDENCE_DIRECTIONS } from '../../../shared/vocabulary.ts';
import type { PolicyGroup } from '../policy/fields.ts';

/** What every number of a policy means, for whoever decides about it and for whoever wants to know. */
const nl = {
  groups: {
    wens: { title: 'Wat iemand wil en wat er speelt', help: 'Per onderwerp dat iemand noemt.' },
    plek: { title: 'Waar iemand staat en heen wil', help: 'Doel, trede en moment.' },
    vorm: { title: 'Hoe en waar', help: 'Een voorkeur, en een plek in de eigen gemeente.' },
    bijzonder: { title: 'Bijzondere gevallen', help: 'Als wij nog weinig weten, of als iets al is gedaan.' },
    lessen: {
      title: 'Lessen uit onderzoek',
      help: 'Wat een richtingaanwijzer toevoegt. Hoe sterker het bewijs, hoe zwaarder.',
    },
    bewijs: {
      title: 'Werkt het?',
      help: 'Wat onderzoek naar het aanbod zelf telt: de uitkomst, en hoe sterk het onderzoek is (0 tot 5).',
    },
    aandacht: {
      title: 'Hoe breed het aanbod is',
      help: 'Gaat het aanbod over veel onderwerpen? Dan telt elk onderwerp voor dit deel mee, in procenten.',
    },
    grenzen: { title: 'Grenzen', help: 'Aantallen maanden en weken waarmee wij rekenen.' },
  } satisfies Record<PolicyGroup, { title: string; help: string }>,
  single: {
    'gewichten.leefgebied.wens': 'Iemand wil hieraan werken',
    'gewichten.leefgebied.speelt': 'Dit speelt',
    'gewichten.leefgebied.belemmert': 'Dit houdt iemand tegen',
    'gewichten.motivatie': 'Het past bij wat iemand het liefst wil',
    'gewichten.doel.past': 'Het past bij het doel',
    'gewichten.doel.opWeg': 'Het brengt iemand op weg naar het doel',
    'gewichten.trede.past': 'Het past bij waar iemand nu staat',
    'gewichten.trede.stap': 'Het is één trede hoger',
    'gewichten.gewensteTrede.bereikt': 'Het brengt iemand waar die wil zijn',
    'gewichten.gewensteTrede.dichterbij': 'Het brengt iemand dichterbij',
    'gewichten.fase': 'Het past bij het moment',
    'gewichten.vorm': 'Het gaat zoals iemand het fijn vindt',
    'gewichten.plaats': 'Er is plek in de eigen gemeente',
    'gewichten.kennismaking': 'Een eerste kennismaking, als wij nog niets weten',
    'gewichten.alGedaan': 'Iemand heeft dit al gedaan',
    'gewichten.aanwijzer.motivatie': 'Wat iemand wil, gaat voor wat lastig is',
    'gewichten.aanwijzer.eerstStarten': 'Dit eerst beginnen',
    'gewichten.aanwijzer.omlaag': 'Een les zegt: hiermee wachten',
    'grenzen.groteAfstandMaanden': 'Maanden zonder werk: vanaf hier ver van werk',
    'grenzen.kleineAfstandMaanden': 'Maanden zonder werk: tot hier dicht bij werk',
    'grenzen.langdurigMaanden': 'Maanden zonder werk: vanaf hier lang zonder werk',
    'grenzen.onbekendeWeken': 'Weken voor aanbod waarvan niemand weet hoe lang het duurt',
  } as Record<string, string>,
  raises: (strength: number) => `Een les raadt dit aan, bewijs ${strength} van 5`,
  broad: (subjects: number, last: boolean) =>
    last
      ? `Aanbod over ${subjects} of meer onderwerpen (procent)`
      : subjects === 1
        ? 'Aanbod over 1 onderwerp (procent)'
        : `Aanbod over ${subjects} onderwerpen (procent)`,
  studied: (direction: string, strength: number) => `${direction}, bewijs ${strength} van 5`,
  directions: ['Helpt', 'Helpt soms', 'Maakt geen verschil', 'Werkt averechts', 'Nog niet bekend'],
};

const en: Texts<typeof nl> = {
  groups: {
    wens: { title: 'What someone wants and what is going on', help: 'For each subject someone mentions.' },
    plek: { title: 'Where someone is and wants to go', help: 'Goal, step and moment.' },
    vorm: { title: 'How and where', help: 'A preference, and a place in the own municipality.' },
    bijzonder: { title: 'Special cases', help: 'When we know little yet, or something was done already.' },
    lessen: {
      title: 'Lessons from research',
      help: 'What a pointer adds. The stronger the evidence, the heavier.',
    },
    bewijs: {
      title: 'Does it work?',
      help: 'What research into the help itself counts: the outcome, and how strong the research is (0 to 5).',
    },
    aandacht: {
      title: 'How broad the help is',
      help: 'Is it about many subjects? Then each subject counts for this part, in per cent.',
    },
    grenzen: { title: 'Limits', help: 'Numbers of months and weeks we count with.' },
  },
  single: {
    'gewichten.leefgebied.wens': 'Someone wants to work on this',
    'gewichten.leefgebied.speelt': 'This plays a part',
    'gewichten.leefgebied.belemmert': 'This holds someone back',
    'gewichten.motivatie': 'It suits what someone wants most',
    'gewichten.doel.past': 'It suits the goal',
    'gewichten.doel.opWeg': 'It takes someone on the way to the goal',
    'gewichten.trede.past': 'It suits where someone is now',
    'gewichten.trede.stap': 'It is one step up',
    'gewichten.gewensteTrede.bereikt': 'It takes someone where they want to be',
    'gewichten.gewensteTrede.dichterbij': 'It brings someone closer',
    'gewichten.fase': 'It suits the moment',
    'gewichten.vorm': 'It works the way someone likes',
    'gewichten.plaats': 'There is a place in the own municipality',
    'gewichten.kennismaking': 'A first meeting, when we know nothing yet',
    'gewichten.alGedaan': 'Someone has done this already',
    'gewichten.aanwijzer.motivatie': 'Motivation goes before barriers',
    'gewichten.aanwijzer.eerstStarten': 'Begin with this',
    'gewichten.aanwijzer.omlaag': 'A lesson says: wait with this',
    'grenzen.groteAfstandMaanden': 'Months without work: from here far from work',
    'grenzen.kleineAfstandMaanden': 'Months without work: up to here close to work',
    'grenzen.langdurigMaanden': 'Months without work: from here long without work',
    'grenzen.onbekendeWeken': 'Weeks for help of which nobody knows how long it takes',
  },
  raises: (strength) => `A lesson advises this, evidence ${strength} of 5`,
  broad: (subjects, last) =>
    last
      ? `Help about ${subjects} or more subjects (per cent)`
      : subjects === 1
        ? 'Help about 1 subject (per cent)'
        : `Help about ${subjects} subjects (per cent)`,
  studied: (direction, strength) => `${direction}, evidence ${strength} of 5`,
  directions: ['Helps', 'Helps sometimes', 'Makes no difference', 'Backfires', 'Not known yet'],
};

export const policyFieldTexts = { nl, en };

/** A number of the policy in words; `last` for the last of a row of subjects. */
export function fieldLabel(locale: Locale, name: string, last = false): string {
  const t = policyFieldTexts[locale];
  const known = t.single[name];
  if (known !== undefined) return known;
  const parts = name.split('.');
  const at = Number(parts.at(-1));
  if (name.startsWith('gewichten.leefgebied.aandacht.')) return t.broad(at + 1, last);
  if (name.startsWith('gewichten.aanwijzer.omhoog.')) return t.raises(at);
  const directions: readonly string[] = EVIDENCE_DIRECTIONS;
  return t.studied(t.directions[directions.indexOf((parts[2] ?? '').replaceAll('-', ' '))] ?? name, at);
}
