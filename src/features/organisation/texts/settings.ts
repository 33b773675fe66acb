import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'De organisatie',
  lead: 'Hoe de organisatie heet, hoe mensen bellen en hoe lang iemand ingelogd blijft.',
  who: 'Naam en telefoon',
  limits: 'Ingelogd blijven',
  limitsText: 'Nieuwe grenzen gelden vanaf de volgende keer dat iemand inlogt.',
  fields: {
    name: 'Naam van de organisatie',
    phone: 'Telefoonnummer',
    hours: 'Wanneer mensen kunnen bellen',
    hoursEnglish: 'Hetzelfde in het Engels',
    professionalIdle: 'Medewerkers: minuten zonder iets te doen',
    professionalAbsolute: 'Medewerkers: uren in totaal',
    jobSeekerIdle: 'Werkzoekenden: minuten zonder iets te doen',
    jobSeekerAbsolute: 'Werkzoekenden: uren in totaal',
  },
  help: {
    name: 'Staat bovenaan elke pagina.',
    phone: 'Staat onderaan elke pagina en bij Hulp. Leeg: dan staat er geen nummer.',
    hours: 'Bijvoorbeeld: maandag tot en met vrijdag, 9.00 tot 17.00 uur.',
    hoursEnglish: 'Leeg: dan staat op Engelse pagina’s de Nederlandse tekst.',
    jobSeekerIdle: 'Geef ruim de tijd: niet iedereen leest snel.',
  },
  problems: {
    nameMissing: 'Vul de naam van de organisatie in.',
    nameLong: 'Deze naam is te lang. Gebruik hoogstens 80 letters.',
    phoneMissing: 'Vul het telefoonnummer in, of maak de tijden leeg.',
    phoneWrong: 'Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 14 0318.',
    hoursMissing: 'Vul in wanneer mensen kunnen bellen.',
    hoursLong: 'Deze tekst is te lang. Gebruik hoogstens 120 letters.',
    idleLonger: 'Dit is langer dan het totaal. Kies minder minuten of meer uren.',
  },
  numberWrong: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
};

const en: Texts<typeof nl> = {
  title: 'The organisation',
  lead: 'What the organisation is called, how people call and how long somebody stays signed in.',
  who: 'Name and phone',
  limits: 'Staying signed in',
  limitsText: 'New limits count from the next time somebody signs in.',
  fields: {
    name: 'Name of the organisation',
    phone: 'Phone number',
    hours: 'When people can call, in Dutch',
    hoursEnglish: 'The same in English',
    professionalIdle: 'Employees: minutes without doing anything',
    professionalAbsolute: 'Employees: hours in all',
    jobSeekerIdle: 'Job seekers: minutes without doing anything',
    jobSeekerAbsolute: 'Job seekers: hours in all',
  },
  help: {
    name: 'Stands at the top of every page.',
    phone: 'Stands at the bottom of every page and under Help. Empty: then there is no number.',
    hours: 'For example: maandag tot en met vrijdag, 9.00 tot 17.00 uur.',
    hoursEnglish: 'Empty: then English pages have the Dutch text.',
    jobSeekerIdle: 'Give plenty of time: not everybody reads fast.',
  },
  problems: {
    nameMissing: 'Fill in the name of the organisation.',
    nameLong: 'This name is too long. Use at most 80 letters.',
    phoneMissing: 'Fill in the phone number, or leave the times empty.',
    phoneWrong: 'This is not a phone number. Use figures, for example 14 0318.',
    hoursMissing: 'Fill in when people can call.',
    hoursLong: 'This text is too long. Use at most 120 letters.',
    idleLonger: 'This is longer than the whole. Choose fewer minutes or more hours.',
  },
  numberWrong: (least, most) => `Fill in a whole number from ${least} to ${most}.`,
};

export const settingsTexts = { nl, en };
