import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Inloggen',
  lead: 'Voor mensen met een account. Rondkijken kan zonder account.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  button: 'Log in',
  problems: {
    emailMissing: 'Vul je e-mailadres in.',
    emailWrong: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, zonder spaties.',
    passwordMissing: 'Vul je wachtwoord in.',
  },
  wrong: {
    title: 'Inloggen lukt niet',
    text: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer.',
  },
  wait: {
    title: 'Wacht even',
    text: (time: string) => `Dit was te vaak achter elkaar. Probeer het over ${time} nog een keer.`,
    seconds: (n: number) => (n === 1 ? '1 seconde' : `${n} seconden`),
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  },
  signedOut: { title: 'Je bent uitgelogd', text: 'Tot de volgende keer.' },
  forgotten: {
    title: 'Wachtwoord vergeten?',
    text: 'Vraag je coach om een nieuw wachtwoord. Werk je hier? Vraag het de beheerder.',
  },
  without: {
    title: 'Geen account?',
    text: 'Dat hoeft niet. Je kunt alles bekijken. En je kunt zelf een stap kiezen.',
    link: 'Bekijk wat er is',
  },
  demo: {
    title: 'Dit is een voorbeeld',
    text: 'Alle mensen zijn verzonnen. Kies een van deze accounts. Het wachtwoord is steeds:',
    account: 'Account',
    role: 'Rol',
  },
};

const en: Texts<typeof nl> = {
  title: 'Sign in',
  lead: 'For people with an account. You can look around without one.',
  email: 'Email address',
  password: 'Password',
  button: 'Sign in',
  problems: {
    emailMissing: 'Fill in your email address.',
    emailWrong: 'This is not an email address. Write it like name@example.com, without spaces.',
    passwordMissing: 'Fill in your password.',
  },
  wrong: {
    title: 'You cannot sign in',
    text: 'The email address or the password is not right. Please try again.',
  },
  wait: {
    title: 'Wait a moment',
    text: (time) => `That was too often in a row. Try again in ${time}.`,
    seconds: (n) => (n === 1 ? '1 second' : `${n} seconds`),
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
  },
  signedOut: { title: 'You are signed out', text: 'See you next time.' },
  forgotten: {
    title: 'Forgot your password?',
    text: 'Ask your coach for a new password. Do you work here? Ask the administrator.',
  },
  without: {
    title: 'No account?',
    text: 'You do not need one. You can look at everything. And you can choose a step yourself.',
    link: 'See what there is',
  },
  demo: {
    title: 'This is an example',
    text: 'All people are invented. Choose one of these accounts. The password is always:',
    account: 'Account',
    role: 'Role',
  },
};

export const signInTexts = { nl, en };
