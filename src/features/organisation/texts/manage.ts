import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Beheer',
  lead: 'Wie hier werkt, wat zij mogen en hoe lang wij iets bewaren. Dossiers zie je hier niet.',
  managerLead: 'Dit deel van het beheer is van jou. De beheerder doet de rest.',
  back: 'Terug naar beheer',
  save: 'Bewaar',
  saved: 'Wij hebben het bewaard',
  meanwhile: (theirs: string) =>
    `Een collega veranderde dit net. Nu staat er: ${theirs === '' ? 'niets' : theirs}. Wat jij invulde, staat er nog. Bewaar je nu? Dan geldt dat.`,
  cards: {
    settings: { title: 'De organisatie', text: 'Naam, telefoon en hoe lang iemand ingelogd blijft.' },
    people: { title: 'Mensen en rollen', text: 'Voeg iemand toe, verander een rol of zet een account uit.' },
    municipalities: { title: 'Gemeenten', text: 'Voor welke gemeenten deze organisatie werkt.' },
    retention: { title: 'Bewaartermijnen', text: 'Hoe lang gegevens blijven. De organisatie beslist.' },
    policy: {
      title: 'Beleid voor het advies',
      text: 'Wat zwaar telt in een advies en wat licht, met de reden.',
    },
    log: { title: 'Logboek', text: 'Wie wat veranderde, en wanneer. Zonder inhoud van dossiers.' },
    colours: {
      title: 'Kleuren',
      text: 'De kleur van knoppen en links. Wij kijken of iedereen het kan lezen.',
    },
  },
  municipalities: {
    title: 'Gemeenten',
    lead: 'Een dossier hoort bij een gemeente. Een coach ziet dossiers van de eigen gemeenten.',
    empty: 'Er zijn nog geen gemeenten.',
    add: 'Voeg een gemeente toe',
    name: 'Naam van de gemeente',
    button: 'Voeg toe',
    problems: {
      nameMissing: 'Vul de naam van de gemeente in.',
      nameLong: 'Deze naam is te lang. Gebruik hoogstens 80 letters.',
      taken: 'Deze gemeente is er al.',
    },
  },
};

const en: Texts<typeof nl> = {
  title: 'Manage',
  lead: 'Who works here, what they may do and how long we keep things. You see no files here.',
  managerLead: 'This part of managing is yours. The administrator does the rest.',
  back: 'Back to manage',
  save: 'Save',
  saved: 'We have saved it',
  meanwhile: (theirs) =>
    `A colleague changed this just now. It says: ${theirs === '' ? 'nothing' : theirs}. What you filled in is still there. If you save it now, that counts.`,
  cards: {
    settings: { title: 'The organisation', text: 'Name, phone and how long somebody stays signed in.' },
    people: { title: 'People and roles', text: 'Add somebody, change a role or switch an account off.' },
    municipalities: { title: 'Municipalities', text: 'For which municipalities this organisation works.' },
    retention: { title: 'Retention', text: 'How long data stay. The organisation decides.' },
    policy: {
      title: 'Policy for the advice',
      text: 'What weighs heavily in advice and what lightly, with the reason.',
    },
    log: { title: 'Log', text: 'Who changed what, and when. Without the content of files.' },
    colours: {
      title: 'Colours',
      text: 'The colour of buttons and links. We check that everybody can read it.',
    },
  },
  municipalities: {
    title: 'Municipalities',
    lead: 'A file belongs to a municipality. A coach sees files of the own municipalities.',
    empty: 'There are no municipalities yet.',
    add: 'Add a municipality',
    name: 'Name of the municipality',
    button: 'Add',
    problems: {
      nameMissing: 'Fill in the name of the municipality.',
      nameLong: 'This name is too long. Use at most 80 letters.',
      taken: 'This municipality is there already.',
    },
  },
};

export const manageTexts = { nl, en };
export type ManageTexts = Texts<typeof nl>;
