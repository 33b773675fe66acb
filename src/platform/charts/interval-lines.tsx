import { linear } from './scale.ts';

export interface IntervalLine {
  readonly name: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Props {
  readonly lines: readonly IntervalLine[];
  /** The ends of the scale; every whole number between them has a tick. */
  readonly range: readonly [number, number];
  readonly describe: string;
}

const [width, row, left, right] = [320, 44, 14, 14];

/** A mean as a dot and its interval as a line, under each other on one axis; the name stands above each. */
export function IntervalLines({ lines, range: [from, to], describe }: Props) {
  const x = linear([from, to], [left, width - right]);
  const bottom = lines.length * row + 6;
  const inside = (value: number): number => Math.min(Math.max(value, from), to);
  return (
    <svg
      class="sw-chart sw-interval"
      viewBox={`0 0 ${width} ${bottom + 24}`}
      role="img"
      aria-label={describe}
    >
      {Array.from({ length: to - from + 1 }, (_, i) => (
        <>
          <line class="sw-time__grid" x1={x(from + i)} x2={x(from + i)} y1="4" y2={bottom} />
          <text class="g-soft" x={x(from + i)} y={bottom + 18} text-anchor="middle" font-size="13">
            {from + i}
          </text>
        </>
      ))}
      {lines.map(({ name, mean, low, high }, i) => {
        const y = i * row + 32;
        const later = i > 0 ? '--later' : '';
        return (
          <>
            <text x={left} y={y - 14} font-size="13">
              {name}
            </text>
            <line
              class={`sw-interval__line${later && ` sw-interval__line${later}`}`}
              x1={x(inside(low))}
              x2={x(inside(high))}
              y1={y}
              y2={y}
            />
            <circle
              class={`sw-interval__mean${later && ` sw-interval__mean${later}`}`}
              cx={x(mean)}
              cy={y}
              r="6"
            />
          </>
        );
      })}
    </svg>
  );
}
