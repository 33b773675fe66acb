import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  nobody: 'Nog niemand keek.',
  system: 'Stapwijs zelf',
  times: (n: number) => `${n} keer`,
  did: {
    'dossier-aanmaken': 'begon het dossier',
    'dossier-bekijken': 'bekeek het dossier',
    'dossiers-zoeken': 'zag de naam in een lijst',
    'dossier-wijzigen': 'veranderde gegevens',
    'toegang-geven': 'gaf toegang',
    'keuze-maken': 'werkte aan een keuze',
    'eigen-dossier-bekijken': 'bekeek de eigen gegevens',
    'eigen-dossier-downloaden': 'haalde de eigen gegevens op',
    'dossier-verwijderen': 'haalde het dossier weg',
    'contact-bijhouden': 'schreef op of keek wanneer er contact was',
    'gehoord-bekijken': 'keek wie lang niets liet horen',
    'vragenlijst-uitnodigen': 'nodigde uit voor een vragenlijst',
    'eigen-vragenlijst-invullen': 'vulde een vragenlijst in',
    'uitkomsten-bekijken': 'bekeek hoe het verder ging',
    'uitkomsten-vastleggen': 'schreef op hoe het verder ging',
    'uitkomsten-inlezen': 'las in hoe het verder ging',
    'verhaal-opnemen': 'nam een verhaal op',
    'verhalen-lezen': 'las een verhaal voor onderzoek',
    'verhaal-intrekken': 'haalde een verhaal overal weg',
    'verhaal-koppelen': 'legde een verhaal in het dossier',
  },
};

const en: Texts<typeof nl> = {
  nobody: 'Nobody has looked yet.',
  system: 'Stapwijs itself',
  times: (n) => `${n} times`,
  did: {
    'dossier-aanmaken': 'began the file',
    'dossier-bekijken': 'looked at the file',
    'dossiers-zoeken': 'saw the name in a list',
    'dossier-wijzigen': 'changed data',
    'toegang-geven': 'gave access',
    'keuze-maken': 'worked on a choice',
    'eigen-dossier-bekijken': 'looked at the own data',
    'eigen-dossier-downloaden': 'downloaded the own data',
    'dossier-verwijderen': 'removed the file',
    'contact-bijhouden': 'noted or saw when there was contact',
    'gehoord-bekijken': 'looked who had not been heard for long',
    'vragenlijst-uitnodigen': 'sent an invitation for a questionnaire',
    'eigen-vragenlijst-invullen': 'filled in a questionnaire',
    'uitkomsten-bekijken': 'looked at how it went on',
    'uitkomsten-vastleggen': 'wrote down how it went on',
    'uitkomsten-inlezen': 'brought in how it went on',
    'verhaal-opnemen': 'took a story',
    'verhalen-lezen': 'read a story for research',
    'verhaal-intrekken': 'removed a story everywhere',
    'verhaal-koppelen': 'laid a story in the file',
  },
};

export const looksTexts = { nl, en };
