import type { Texts } from '../../../platform/i18n/texts.ts';

const nl = {
  title: 'Kleuren',
  lead: 'Knoppen, links en vlakken krijgen de kleur van jullie organisatie.',
  now: 'Zo is het nu',
  standard: 'Dit zijn de kleuren van Stapwijs zelf.',
  own: (main: string) => `Dit zijn jullie eigen kleuren. De hoofdkleur is ${main}.`,
  reset: 'Terug naar de kleuren van Stapwijs',
  form: 'Kies jullie hoofdkleur',
  formText: 'Eén kleur is genoeg. Wij maken er acht tinten van die iedereen kan lezen.',
  pick: 'Wijs een kleur aan',
  write: 'Of schrijf de kleur',
  writeHelp: 'Zes tekens, bijvoorbeeld #0b5a60. Wat je hier schrijft, gaat voor.',
  look: 'Bekijk hoe het wordt',
  byHand: 'Zelf alle acht tinten kiezen',
  step: (n: number) => `Tint ${n}`,
  help: 'Voor wie een huisstijl met tinten heeft. Schrijf elke kleur als #rrggbb, van licht naar donker.',
  preview: 'Zo wordt het',
  previewText: 'Deze pagina heeft de nieuwe kleuren al. Er is nog niets bewaard.',
  previewChecked: 'Letters, lijnen en knoppen zijn in deze kleuren goed te lezen. Dat is nagerekend.',
  save: 'Bewaar deze kleuren',
  other: 'Kies een andere kleur',
  meanwhile: 'Een collega koos net andere kleuren',
  meanwhileText: 'Hieronder staan jouw kleuren. Bewaar je nu? Dan gelden jouw kleuren.',
  meanwhileReset:
    'De kleuren van je collega zie je op deze pagina. Wil je toch terug naar de kleuren van Stapwijs? Druk dan nog een keer op de knop.',
  moved: {
    darker: {
      title: 'De kleur is donkerder gemaakt',
      text: (from: string, to: string) =>
        `Witte letters zijn op ${from} niet goed te lezen. Daarom is het ${to} geworden.`,
    },
    lighter: {
      title: 'De kleur is lichter gemaakt',
      text: (from: string, to: string) =>
        `Onder ${from} passen geen donkerder tinten meer. Daarom is het ${to} geworden.`,
    },
  },
  pairs: {
    'white on petrol-500': 'Witte letters op tint 500',
    'petrol-600 on white': 'Tint 600 op wit',
    'petrol-600 on petrol-50': 'Tint 600 op tint 50',
    'petrol-400 on white, as a line': 'Een lijn van tint 400 op wit',
    'white on petrol-700': 'Witte letters op tint 700',
    'ink on sun-300': 'Donkere letters op geel',
    'sun-300 beside petrol-500, in grey': 'Geel naast tint 500',
  },
  notMain: 'Dit is geen kleur. Schrijf zes tekens, bijvoorbeeld #0b5a60.',
  notAColour: (what: string) => `${what}: dit is geen kleur. Schrijf #rrggbb.`,
  tooLittle: (what: string, measured: string, least: string) =>
    `${what}: het verschil is ${measured} op 1. Er is ${least} op 1 nodig.`,
  hardToTell: (what: string, measured: string, least: string) =>
    `${what}: de kleuren lijken te veel op elkaar (${measured} op 1, nodig is ${least} op 1).`,
};

const en: Texts<typeof nl> = {
  title: 'Colours',
  lead: 'Buttons, links and surfaces get the colour of your organisation.',
  now: 'This is how it is now',
  standard: 'These are the colours of Stapwijs itself.',
  own: (main) => `These are your own colours. The main colour is ${main}.`,
  reset: 'Back to the colours of Stapwijs',
  form: 'Choose your main colour',
  formText: 'One colour is enough. We make eight shades of it that everybody can read.',
  pick: 'Pick a colour',
  write: 'Or write the colour',
  writeHelp: 'Six characters, for example #0b5a60. What you write here goes first.',
  look: 'See how it will be',
  byHand: 'Choose all eight shades yourself',
  step: (n) => `Shade ${n}`,
  help: 'For who has a house style with shades. Write each colour as #rrggbb, from light to dark.',
  preview: 'This is how it will be',
  previewText: 'This page wears the new colours already. Nothing is saved yet.',
  previewChecked: 'Letters, lines and buttons can be read well in these colours. We calculated it.',
  save: 'Save these colours',
  other: 'Choose another colour',
  meanwhile: 'A colleague has just chosen other colours',
  meanwhileText: 'Your colours are below. If you save now, yours count.',
  meanwhileReset:
    'You see the colours of your colleague on this page. Do you still want to go back to the colours of Stapwijs? Then press the button once more.',
  moved: {
    darker: {
      title: 'The colour was made darker',
      text: (from, to) => `White letters cannot be read well on ${from}. So it became ${to}.`,
    },
    lighter: {
      title: 'The colour was made lighter',
      text: (from, to) => `There is no room for darker shades under ${from}. So it became ${to}.`,
    },
  },
  pairs: {
    'white on petrol-500': 'White letters on shade 500',
    'petrol-600 on white': 'Shade 600 on white',
    'petrol-600 on petrol-50': 'Shade 600 on shade 50',
    'petrol-400 on white, as a line': 'A line of shade 400 on white',
    'white on petrol-700': 'White letters on shade 700',
    'ink on sun-300': 'Dark letters on yellow',
    'sun-300 beside petrol-500, in grey': 'Yellow beside shade 500',
  },
  notMain: 'This is not a colour. Write six characters, for example #0b5a60.',
  notAColour: (what) => `${what}: this is not a colour. Write #rrggbb.`,
  tooLittle: (what, measured, least) =>
    `${what}: the difference is ${measured} to 1. It needs ${least} to 1.`,
  hardToTell: (what, measured, least) =>
    `${what}: the colours are too much alike (${measured} to 1, needed is ${least} to 1).`,
};

export const coloursTexts = { nl, en };
export type ColoursTexts = Texts<typeof nl>;
