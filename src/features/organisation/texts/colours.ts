import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Kleuren',
  lead: 'Acht tinten van één kleur, van licht naar donker. Knoppen en links krijgen deze kleur.',
  now: 'Zo is het nu',
  standard: 'Dit zijn de kleuren van Stapwijs zelf.',
  own: 'Dit zijn jullie eigen kleuren.',
  form: 'Andere kleuren',
  step: (n: number) => `Tint ${n}`,
  help: 'Schrijf elke kleur als #rrggbb, bijvoorbeeld #0b5c5f.',
  check: 'Bekijk en bewaar',
  reset: 'Gebruik de kleuren van Stapwijs',
  refused: 'Deze kleuren kan niet iedereen lezen',
  refusedText: 'Wij hebben ze niet bewaard. Kies een donkerder of lichter tint.',
  notAColour: (what: string) => `${what}: dit is geen kleur. Schrijf #rrggbb.`,
  tooLittle: (what: string, measured: string, least: string) =>
    `${what}: het verschil is ${measured} op 1. Er is ${least} op 1 nodig.`,
  hardToTell: (what: string, measured: string, least: string) =>
    `${what}: de kleuren lijken te veel op elkaar (${measured} op 1, nodig is ${least} op 1).`,
};

const en: Texts<typeof nl> = {
  title: 'Colours',
  lead: 'Eight shades of one colour, from light to dark. Buttons and links get this colour.',
  now: 'This is how it is now',
  standard: 'These are the colours of Stapwijs itself.',
  own: 'These are your own colours.',
  form: 'Other colours',
  step: (n) => `Shade ${n}`,
  help: 'Write each colour as #rrggbb, for example #0b5c5f.',
  check: 'Look and save',
  reset: 'Use the colours of Stapwijs',
  refused: 'Not everybody can read these colours',
  refusedText: 'We have not saved them. Choose a darker or lighter shade.',
  notAColour: (what) => `${what}: this is not a colour. Write #rrggbb.`,
  tooLittle: (what, measured, least) =>
    `${what}: the difference is ${measured} to 1. It needs ${least} to 1.`,
  hardToTell: (what, measured, least) =>
    `${what}: the colours are too much alike (${measured} to 1, needed is ${least} to 1).`,
};

export const coloursTexts = { nl, en };
export type ColoursTexts = Texts<typeof nl>;
