import { steps, type TenantTheme } from '../../../platform/web/theme.ts';

const width = 80;

/** The eight shades in a row, from light to dark; a colour that is none is left empty. */
export function Swatches({ theme }: { theme: TenantTheme | null }) {
  return (
    <svg
      class={theme === null ? 'sw-swatches sw-swatches--own' : 'sw-swatches'}
      viewBox={`0 0 ${steps.length * width} 48`}
      aria-hidden="true"
    >
      {steps.map((step, at) => (
        <rect
          class={`sw-swatches__${step}`}
          x={at * width}
          y={0}
          width={width - 6}
          height={48}
          rx={8}
          fill={theme === null ? undefined : shade(theme.petrol[step])}
        />
      ))}
    </svg>
  );
}

const shade = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : 'none');
