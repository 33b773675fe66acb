import { lineOf } from '../../../platform/web/read-form.ts';
import { scaleOf } from '../../../platform/web/scale-of-colour.ts';
import {
  refuseTheme,
  type Scale,
  type Step,
  steps,
  type TenantTheme,
  type ThemeRefusal,
} from '../../../platform/web/theme.ts';

export const fieldOfStep = (step: Step): string => `petrol-${step}`;

export interface WantedTheme {
  readonly theme: TenantTheme;
  /** As it was typed or picked; null when all eight were chosen by hand. */
  readonly main: string | null;
  /** Whether the main colour had to change to be readable. */
  readonly moved: 'darker' | 'lighter' | null;
  readonly refusals: readonly ThemeRefusal[];
}

/** The eight shades in one line, to carry along and to compare; empty for those of Stapwijs. */
export const coloursLine = (theme: TenantTheme | null): string =>
  theme === null ? '' : steps.map((step) => theme.petrol[step]).join(' ');

/** What was typed; whether it can be read is for `refuseTheme` to say. */
function byHand(form: URLSearchParams): TenantTheme {
  const colour = (step: Step): string => lineOf(form, fieldOfStep(step)).toLowerCase();
  const petrol: Scale = {
    50: colour(50),
    100: colour(100),
    200: colour(200),
    300: colour(300),
    400: colour(400),
    500: colour(500),
    600: colour(600),
    700: colour(700),
  };
  return { petrol };
}

/** `0B5A60` and `#0b5a60` are the same colour; null when it is none. */
function colourIn(text: string): string | null {
  const hex = `#${text.replace(/^#/, '').toLowerCase()}`;
  return /^#[0-9a-f]{6}$/.test(hex) ? hex : null;
}

/** One main colour, from which the steps are made, or all eight by hand. What is written goes before what is picked. */
export function readColours(form: URLSearchParams): WantedTheme {
  if (form.has(fieldOfStep(500))) {
    const theme = byHand(form);
    return { theme, main: null, moved: null, refusals: refuseTheme(theme) };
  }
  const main = lineOf(form, 'hoofdkleur') || lineOf(form, 'kleur');
  const colour = colourIn(main);
  if (colour === null)
    return { theme: byHand(form), main, moved: null, refusals: [{ rule: 'notAColour', what: 'main' }] };
  const { scale, moved } = scaleOf(colour);
  const theme = { petrol: scale };
  return { theme, main: colour, moved, refusals: refuseTheme(theme) };
}

export { steps };
