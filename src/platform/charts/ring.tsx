export interface RingStone {
  readonly name: string;
  /** A short figure, or a sign that it is hidden. */
  readonly figure: string;
}

const width = 680;
const height = 330;
const middle = { x: width / 2, y: height / 2 };
/** Leaves room for the longest name beside a stone. */
const radius = { x: 155, y: 115 };
const stone = 27;

/** Where stone `at` of `all` lies: the first above, then along with the clock. */
export function placeOf(at: number, all: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * at) / all - Math.PI / 2;
  return { x: middle.x + radius.x * Math.cos(angle), y: middle.y + radius.y * Math.sin(angle) };
}

/** Outside the path: beside the stones left and right, above and under the others. */
function labelAt(x: number, y: number) {
  const side = (x - middle.x) / radius.x;
  if (side > 0.6) return { x: x + stone + 10, y: y + 5, anchor: 'start' } as const;
  if (side < -0.6) return { x: x - stone - 10, y: y + 5, anchor: 'end' } as const;
  return { x, y: y < middle.y ? y - stone - 9 : y + stone + 20, anchor: 'middle' } as const;
}

/** Stones on a yellow path that ends where it began; for a desk, beside the same figures in words. */
export function Ring({ stones }: { stones: readonly RingStone[] }) {
  return (
    <svg class="sw-chart sw-figure__wide" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <ellipse
        cx={middle.x}
        cy={middle.y}
        rx={radius.x}
        ry={radius.y}
        fill="none"
        stroke="var(--sw-color-sun-300)"
        stroke-width="10"
      />
      {stones.map(({ name, figure }, at) => {
        const { x, y } = placeOf(at, stones.length);
        const label = labelAt(x, y);
        return (
          <g text-anchor="middle">
            <circle
              cx={x}
              cy={y}
              r={stone}
              fill="var(--sw-color-white)"
              stroke="var(--sw-color-petrol-500)"
              stroke-width="3"
            />
            <text class="g-bold" x={x} y={y + 6} font-size="17">
              {figure}
            </text>
            <text x={label.x} y={label.y} text-anchor={label.anchor} font-size="14">
              {at + 1}. {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
