import { linear, ticks } from './scale.ts';

export interface SlopePoint {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface SlopeLine {
  /** One point per moment; null where it is hidden, or could not be computed. */
  readonly points: readonly (SlopePoint | null)[];
}

export interface SlopesProps {
  /** The range of the scale, so that a small change looks small. */
  readonly range: readonly [number, number];
  readonly moments: readonly string[];
  /** At most three: each has its own dash and marker. */
  readonly lines: readonly SlopeLine[];
}

const colours = ['var(--sw-color-petrol-500)', 'var(--sw-color-violet-600)', 'var(--sw-color-clay-600)'];
const dashes = [undefined, '6 4', '2 4'];
const size = { width: 330, height: 190, left: 30, right: 30, top: 12, bottom: 34 };

/** Under its point; the first and the last begin and end at the edge, so that a long name fits. */
function placeOf(at: number, all: number, middle: number) {
  if (at === 0) return { x: size.left, 'text-anchor': 'start' } as const;
  return at === all - 1
    ? ({ x: size.width, 'text-anchor': 'end' } as const)
    : ({ x: middle, 'text-anchor': 'middle' } as const);
}

/** A scale before, during and after: means with intervals, one line for every group. */
export function Slopes({ range, moments, lines }: SlopesProps) {
  const { width, height, left, right, top, bottom } = size;
  const y = linear(range, [height - bottom, top]);
  const x = linear([0, Math.max(moments.length - 1, 1)], [left + 24, width - right]);
  return (
    <svg class="sw-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks(range, 4).map((tick) => (
        <g>
          <line
            stroke="var(--sw-color-ink-300)"
            stroke-dasharray="2 4"
            x1={left}
            x2={width}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="g-soft" font-size="13" text-anchor="end" x={left - 6} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {moments.map((label, at) => (
        <text class="g-soft" font-size="13" y={height - 12} {...placeOf(at, moments.length, x(at))}>
          {label}
        </text>
      ))}
      {lines.map((line, number) => (
        <Line line={line} number={number} x={(at) => x(at) + (number - (lines.length - 1) / 2) * 9} y={y} />
      ))}
    </svg>
  );
}

function Line({
  line,
  number,
  x,
  y,
}: {
  line: SlopeLine;
  number: number;
  x: (at: number) => number;
  y: (value: number) => number;
}) {
  const known = line.points.flatMap((point, at) => (point === null ? [] : [{ ...point, at }]));
  return (
    <g stroke={colours[number]} fill={colours[number]} stroke-width="2.5">
      <polyline
        fill="none"
        stroke-dasharray={dashes[number]}
        points={known.map(({ at, mean }) => `${x(at)},${y(mean)}`).join(' ')}
      />
      {known.map(({ at, mean, low, high }) => (
        <g>
          <line stroke-width="1.5" x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} />
          <SlopeMarker number={number} x={x(at)} y={y(mean)} />
        </g>
      ))}
    </g>
  );
}

/** Dot, square and triangle: with the dash the group is known without colour. */
export function SlopeMarker({ number, x, y }: { number: number; x: number; y: number }) {
  if (number === 0) return <circle cx={x} cy={y} r="6" />;
  if (number === 1) return <rect x={x - 5.5} y={y - 5.5} width="11" height="11" />;
  return <path d={`M${x} ${y - 7}L${x + 7} ${y + 5}H${x - 7}Z`} />;
}
