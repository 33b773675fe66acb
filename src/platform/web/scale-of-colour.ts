import { contrast } from './contrast.ts';
import { hexOf, type Oklch, oklchOf } from './oklch.ts';
import { ownSun300, type Scale } from './theme.ts';

export interface ScaleOfColour {
  readonly scale: Scale;
  /** Whether the main colour had to change so that everybody can read it; null: it is used as it was given. */
  readonly moved: 'darker' | 'lighter' | null;
}

const white = '#ffffff';
/** Darker than this there is no room below it for two more steps that can be told apart. */
const darkest = 0.25;
const step = 0.004;

/** The lightest colour from here down that is good enough. */
function darkened(from: Oklch, good: (hex: string) => boolean): Oklch {
  let { l } = from;
  while (l > 0 && !good(hexOf({ ...from, l }))) l -= step;
  return { ...from, l: Math.max(0, l) };
}

/**
 * Eight steps of one main colour, which becomes step 500. Light steps have the lightness and the share of colour that ours
 * have; dark ones lie as far under the main colour as ours do, and go darker until the contrast holds that our own theme
 * promises: 500 carries white letters, 600 is text on 100, 400 is a line on 100.
 */
export function scaleOf(main: string): ScaleOfColour {
  const given = oklchOf(main);
  const at = (l: number, share: number): Oklch => ({ l, c: given.c * share, h: given.h });
  const [c50, c100, c200, c300] = [at(0.966, 0.14), at(0.93, 0.28), at(0.86, 0.52), at(0.73, 0.82)].map(
    hexOf,
  );
  const surface = c100 ?? white;
  const carriesWhite = (hex: string): boolean => contrast(white, hex) >= 4.5 && contrast(ownSun300, hex) >= 3;
  const tooLight = !carriesWhite(main);
  const tooDark = given.l < darkest;
  const middle = tooLight ? darkened(given, carriesWhite) : { ...given, l: Math.max(given.l, darkest) };
  const line = darkened(at(middle.l + 0.1, 1), (hex) => contrast(hex, surface) >= 3);
  const text = darkened(at(middle.l - 0.06, 0.87), (hex) => contrast(hex, surface) >= 7);
  const deep = darkened(at(text.l - 0.07, 0.69), (hex) => contrast(white, hex) >= 11);
  return {
    scale: {
      50: c50 ?? white,
      100: surface,
      200: c200 ?? white,
      300: c300 ?? white,
      400: hexOf(line),
      500: tooLight || tooDark ? hexOf(middle) : main.toLowerCase(),
      600: hexOf(text),
      700: hexOf(deep),
    },
    moved: tooLight ? 'darker' : tooDark ? 'lighter' : null,
  };
}
