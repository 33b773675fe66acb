import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Which letters are in which file, as the makers of the font split them; latin-ext is fetched only where it is needed. */
const ranges = {
  latin:
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+100-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

export interface Fonts {
  readonly css: string;
  /** Body and headings: without these the first view would jump. */
  readonly preload: readonly string[];
}

/** Lexend in three weights; `publish` gives each file its address. */
export function fontFaces(publish: (name: string, content: Uint8Array) => string): Fonts {
  const faces = ([400, 600, 700] as const).flatMap((weight) =>
    (['latin', 'latin-ext'] as const).map((subset) => {
      const name = `lexend-${subset}-${weight}-normal.woff2`;
      const url = publish(name, readFileSync(require.resolve(`@fontsource/lexend/files/${name}`)));
      return { weight, subset, url };
    }),
  );
  const css = faces.map(
    ({ weight, subset, url }) =>
      `@font-face{font-family:Lexend;font-display:swap;font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${ranges[subset]}}`,
  );
  const first = faces.filter(({ subset, weight }) => subset === 'latin' && weight !== 600);
  return { css: css.join('\n'), preload: first.map(({ url }) => url) };
}
