import {
  type ForestLayout,
  type ForestMark,
  type ForestRow,
  forestLayout,
  isNarrow,
  type PlacedRow,
} from './forest-layout.ts';

export interface ForestProps {
  readonly rows: readonly ForestRow[];
  /** Everything the picture says, in one sentence. */
  readonly label: string;
  /** Over the two halves: *minder mensen met werk*, *meer mensen met werk*. */
  readonly less: string;
  readonly more: string;
  /** Under the axis: *verschil op 100 mensen*. */
  readonly unit: string;
  /** A value at the axis, with its sign. */
  readonly tick: (value: number) => string;
}

const NARROW = 330;
const WIDE = 680;

/**
 * Differences with their margins around a thick line of no difference. Labels and numbers stand above each line, so that it
 * reads on a phone. The colour of a line tells arms apart and never says good or bad.
 */
export function Forest(props: ForestProps) {
  return (
    <>
      <div class="sw-figure__narrow">
        <ForestPicture {...props} layout={forestLayout(props.rows, NARROW)} />
      </div>
      <div class="sw-figure__wide">
        <ForestPicture {...props} layout={forestLayout(props.rows, WIDE)} />
      </div>
    </>
  );
}

function ForestPicture({ layout, label, less, more, unit, tick }: ForestProps & { layout: ForestLayout }) {
  const { width, height, zero, left, right, top, bottom } = layout;
  const narrow = isNarrow(width);
  return (
    <svg class="sw-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect x={left} y={top} width={zero - left} height={bottom - top} fill="var(--sw-color-ink-50)" />
      <text x={zero - 10} y={top - 14} text-anchor="end" font-size="13" class="g-bold">
        {narrow ? less : `← ${less}`}
      </text>
      <text x={zero + 10} y={top - 14} font-size="13" class="g-bold">
        {narrow ? more : `${more} →`}
      </text>
      {layout.ticks.map(({ x, value }) => (
        <>
          <path d={`M${x} ${top}V${bottom}`} stroke="var(--sw-color-ink-300)" stroke-dasharray="2 4" />
          <text x={x} y={bottom + 18} text-anchor="middle" font-size="13" class="g-soft">
            {tick(value)}
          </text>
        </>
      ))}
      <path d={`M${zero} ${top}V${bottom}`} stroke="var(--sw-color-ink-700)" stroke-width="3" />
      {layout.rows.map((row) => (
        <Line row={row} left={left} right={right} narrow={narrow} />
      ))}
      <text x={(left + right) / 2} y={bottom + 39} text-anchor="middle" font-size="13" class="g-soft">
        {unit}
      </text>
    </svg>
  );
}

const colours: Record<ForestMark, string> = {
  dot: 'var(--sw-color-ink-700)',
  square: 'var(--sw-color-petrol-500)',
  diamond: 'var(--sw-color-clay-600)',
  triangle: 'var(--sw-color-violet-600)',
};

interface LineProps {
  readonly row: PlacedRow;
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
}

function Line({ row, left, right, narrow }: LineProps) {
  const { y, from, to, mark = 'dot' } = row;
  const colour = colours[mark];
  return (
    <g>
      <text x={left + 4} y={y - (narrow ? 40 : 20)} font-size="14" class="g-bold g-halo">
        {row.label}
      </text>
      <text
        x={narrow ? left + 4 : right - 4}
        y={y - 20}
        font-size="14"
        text-anchor={narrow ? 'start' : 'end'}
        class="g-halo"
      >
        {row.words}
      </text>
      {from === null || to === null ? null : (
        <path
          d={`M${from} ${y - 6}V${y + 6}M${from} ${y}H${to}M${to} ${y - 6}V${y + 6}`}
          stroke={colour}
          stroke-width="3"
        />
      )}
      <path d={shape(mark, row.x, y)} fill={colour} stroke="#fff" stroke-width="1.5" />
    </g>
  );
}

function shape(mark: ForestMark, x: number, y: number): string {
  switch (mark) {
    case 'dot':
      return `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`;
    case 'square':
      return `M${x - 6} ${y - 6}h12v12h-12z`;
    case 'diamond':
      return `M${x} ${y - 8}l8 8l-8 8l-8 -8z`;
    case 'triangle':
      return `M${x} ${y - 8}l8 14h-16z`;
  }
}
