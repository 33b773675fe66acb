import { contrast } from './contrast.ts';

/** The colours an organisation may set; the others keep their meaning everywhere (moss, clay, violet, sky, red). */
export const steps = [50, 100, 200, 300, 400, 500, 600, 700] as const;
export type Step = (typeof steps)[number];
export type Scale = Readonly<Record<Step, string>>;

export interface TenantTheme {
  /** The action colour, eight steps, `#rrggbb`. */
  readonly petrol: Scale;
  readonly sun?: Scale;
}

export const ownSun300 = '#ffcb4d';
const ink = '#1b2130';
const white = '#ffffff';

export interface ThemeRefusal {
  readonly rule: 'notAColour' | 'tooLittleContrast' | 'hardToTellApart';
  readonly what: string;
  readonly measured?: number;
  readonly least?: number;
}

const isHex = (value: unknown): boolean => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

function notColours(theme: TenantTheme): readonly ThemeRefusal[] {
  const scales = Object.entries({ petrol: theme.petrol, ...(theme.sun ? { sun: theme.sun } : {}) });
  return scales.flatMap(([name, scale]) =>
    steps
      .filter((step) => !isHex(scale[step]))
      .map((step) => ({ rule: 'notAColour', what: `${name}-${step}` }) as const),
  );
}

/** Why a theme cannot be used; an empty list means it can. */
export function refuseTheme(theme: TenantTheme): readonly ThemeRefusal[] {
  const broken = notColours(theme);
  if (broken.length > 0) return broken;
  const { petrol } = theme;
  const sun300 = theme.sun?.[300] ?? ownSun300;
  const pairs: readonly (readonly [string, string, string, number, ThemeRefusal['rule']])[] = [
    ['white on petrol-500', white, petrol[500], 4.5, 'tooLittleContrast'],
    ['petrol-600 on white', petrol[600], white, 4.5, 'tooLittleContrast'],
    ['petrol-600 on petrol-50', petrol[600], petrol[50], 4.5, 'tooLittleContrast'],
    ['petrol-400 on white, as a line', petrol[400], white, 3, 'tooLittleContrast'],
    ['white on petrol-700', white, petrol[700], 7, 'tooLittleContrast'],
    ['ink on sun-300', ink, sun300, 7, 'tooLittleContrast'],
    // In grey only lightness is left; 3 : 1 is what a sign needs beside another (WCAG 1.4.11).
    ['sun-300 beside petrol-500, in grey', sun300, petrol[500], 3, 'hardToTellApart'],
  ];
  return pairs.flatMap(([what, one, other, least, rule]): ThemeRefusal[] => {
    const measured = contrast(one, other);
    return measured < least ? [{ rule, what, measured: Math.round(measured * 100) / 100, least }] : [];
  });
}

/** The tenant's file: the same tokens once more, on the same element, after ours. */
export function themeCss(slug: string, theme: TenantTheme): string {
  const scales = Object.entries({ petrol: theme.petrol, ...(theme.sun ? { sun: theme.sun } : {}) });
  const lines = scales.flatMap(([name, scale]) =>
    steps.map((step) => `--sw-color-${name}-${step}:${scale[step]}`),
  );
  return `.stapwijs.tenant-${slug}{${lines.join(';')}}`;
}
