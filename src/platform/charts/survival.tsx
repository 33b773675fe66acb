import { type SurvivalLayout, type SurvivalLine, survivalLayout } from './survival-layout.ts';

export type { SurvivalLine, SurvivalPoint } from './survival-layout.ts';

interface SurvivalProps {
  /** The first is what the others are compared with: it has the band. */
  readonly lines: readonly SurvivalLine[];
  /** Everything the picture says, in one sentence. */
  readonly label: string;
  /** Under the axis: *maanden na de start*. */
  readonly under: string;
}

const colours = ['ink-700', 'petrol-500', 'clay-600', 'violet-600'] as const;
/** Colour never speaks alone. */
const dashes = ['none', '9 5', '2.5 5', '12 4 2.5 4'] as const;
export const markAt = (at: number): string => marks[at] ?? marks[0];
const marks = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  'M-6 -6h12v12h-12z',
  'M0 -8l8 8l-8 8l-8 -8z',
  'M0 -8l8 14h-16z',
] as const;
export const colourAt = (at: number): string => `var(--sw-color-${colours[at] ?? colours[0]})`;

/** The share that left over time; it rises. Labels stand at the ends of the lines, on a phone in the list under it. */
export function Survival({ lines, label, under }: SurvivalProps) {
  return (
    <>
      <div class="sw-figure__narrow">
        <Picture
          layout={survivalLayout(lines, { width: 330, side: 34 })}
          label={label}
          under={under}
          narrow
        />
      </div>
      <div class="sw-figure__wide">
        <Picture layout={survivalLayout(lines, { width: 680, side: 226 })} label={label} under={under} />
      </div>
    </>
  );
}

function Picture({
  layout,
  label,
  under,
  narrow = false,
}: {
  layout: SurvivalLayout;
  label: string;
  under: string;
  narrow?: boolean;
}) {
  const { width, height, left, right, bottom, months, shares, lines, band } = layout;
  return (
    <svg class="sw-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shares.map(({ share, y }) => (
        <>
          <path d={`M${left} ${y}H${right}`} stroke="var(--sw-color-ink-300)" stroke-dasharray="2 4" />
          <text x={left - 8} y={y + 5} text-anchor="end" font-size="13" class="g-soft">
            {Math.round(share * 100)}
          </text>
        </>
      ))}
      {months.map(({ month, x }) => (
        <text x={x} y={bottom + 20} text-anchor="middle" font-size="13" class="g-soft">
          {month}
        </text>
      ))}
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--sw-color-ink-700)" stroke-width="1.5" />
      {band === null ? null : <path d={band} fill="var(--sw-color-ink-200)" fill-opacity="0.75" />}
      {lines.map(({ path }, at) => (
        <path
          d={path}
          fill="none"
          stroke={colourAt(at)}
          stroke-width="3"
          stroke-dasharray={dashes[at] ?? 'none'}
          stroke-linejoin="round"
        />
      ))}
      {lines.map(({ label: name, endY, labelY }, at) => (
        <>
          <path d={`M${right + 2} ${endY}L${right + 9} ${labelY}`} stroke={colourAt(at)} stroke-width="1.5" />
          <g transform={`translate(${right + 18} ${labelY})`}>
            <path d={markAt(at)} fill={colourAt(at)} />
            {narrow ? null : (
              <text x="13" y="5" font-size="14" class="g-bold">
                {name}
              </text>
            )}
          </g>
        </>
      ))}
      <text x={(left + right) / 2} y={bottom + 42} text-anchor="middle" font-size="13" class="g-soft">
        {under}
      </text>
    </svg>
  );
}

/** The sign of a group, the same in every picture of a page. */
export const Mark = ({ at }: { at: number }) => (
  <svg class="sw-mark" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
    <path d={markAt(at)} fill={colourAt(at)} />
  </svg>
);
