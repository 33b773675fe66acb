import type { Texts } from '../../../platform/i18n/texts.ts';

/** For professionals, B1. */
const nl = {
  newTitle: 'Begin een dossier',
  newLead: 'Vul alleen in wat je nodig hebt. Een diagnose, afkomst of geloof hoort hier niet.',
  editTitle: (name: string) => `Gegevens van ${name}`,
  givenName: 'Voornaam',
  familyName: 'Achternaam',
  birthYear: 'Geboortejaar',
  birthYearHelp: 'Alleen het jaar, bijvoorbeeld 1994.',
  municipality: 'Gemeente',
  phone: 'Telefoon',
  email: 'E-mailadres',
  language: 'Taal waarin iemand liever praat',
  coach: 'Coach',
  coachHelp: 'Geef je het dossier aan een collega? Kies dan die naam.',
  choose: 'Kies een gemeente',
  create: 'Begin het dossier',
  save: 'Bewaar',
  problems: {
    givenNameMissing: 'Vul de voornaam in.',
    familyNameMissing: 'Vul de achternaam in.',
    givenNameLong: 'Deze voornaam is te lang. Gebruik hoogstens 80 letters.',
    familyNameLong: 'Deze achternaam is te lang. Gebruik hoogstens 80 letters.',
    birthYearWrong: 'Dit is geen geboortejaar. Schrijf vier cijfers, bijvoorbeeld 1994.',
    municipalityMissing: 'Kies een gemeente waar je voor werkt.',
    phoneWrong: 'Dit nummer klopt niet. Een nummer heeft 10 tot en met 15 cijfers. Er mag een + voor staan.',
    emailWrong: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, zonder spaties.',
    emailLong: 'Dit e-mailadres is te lang. Gebruik hoogstens 254 tekens.',
    languageWrong: 'Kies een taal uit de lijst.',
  },
  meanwhile: (field: string, theirs: string) =>
    `${field}: dit is net veranderd. Nu staat er: ${theirs === '' ? 'niets' : theirs}. Wat jij invulde, staat er nog. Bewaar je nu? Dan geldt dat.`,
  none: 'Je bent nog aan geen gemeente gekoppeld. Vraag het de beheerder.',
};

const en: Texts<typeof nl> = {
  newTitle: 'Begin a file',
  newLead: 'Fill in only what you need. A diagnosis, origin or religion does not belong here.',
  editTitle: (name) => `Data of ${name}`,
  givenName: 'Given name',
  familyName: 'Family name',
  birthYear: 'Year of birth',
  birthYearHelp: 'Only the year, for example 1994.',
  municipality: 'Municipality',
  phone: 'Phone',
  email: 'Email address',
  language: 'Language somebody would rather speak',
  coach: 'Coach',
  coachHelp: 'Do you hand the file to a colleague? Then choose that name.',
  choose: 'Choose a municipality',
  create: 'Begin the file',
  save: 'Save',
  problems: {
    givenNameMissing: 'Fill in the given name.',
    familyNameMissing: 'Fill in the family name.',
    givenNameLong: 'This given name is too long. Use at most 80 letters.',
    familyNameLong: 'This family name is too long. Use at most 80 letters.',
    birthYearWrong: 'This is not a year of birth. Write four figures, for example 1994.',
    municipalityMissing: 'Choose a municipality you work for.',
    phoneWrong: 'This number is not right. A number has 10 to 15 figures. A + may stand before it.',
    emailWrong: 'This is not an email address. Write it like name@example.com, without spaces.',
    emailLong: 'This email address is too long. Use at most 254 characters.',
    languageWrong: 'Choose a language from the list.',
  },
  meanwhile: (field, theirs) =>
    `${field}: this has just been changed. It says: ${theirs === '' ? 'nothing' : theirs}. What you filled in is still there. If you save it now, that counts.`,
  none: 'You are not linked to a municipality yet. Ask the administrator.',
};

export const detailsTexts = { nl, en };
