export interface StackedBar {
  /** What stands under it, short. */
  readonly label: string;
  readonly done: number;
  readonly tried: number;
}

const wide = 26;
const high = 110;
const ground = 130;
const least = 3;

/** A bar a week or month: what happened filled, what was only tried dashed on top. Words and a table go beside it. */
export function StackedBars({ bars }: { bars: readonly StackedBar[] }) {
  const most = Math.max(least, ...bars.map(({ done, tried }) => done + tried));
  const unit = high / most;
  const width = bars.length * wide + 8;
  return (
    <svg class="sw-chart" viewBox={`0 0 ${width} 160`} aria-hidden="true">
      <line class="sw-dose__ground" x1="0" x2={width} y1={ground} y2={ground} />
      {bars.map(({ label, done, tried }, at) => {
        const x = 4 + at * wide;
        const top = ground - done * unit;
        return (
          <>
            {done > 0 ? (
              <rect class="sw-dose__reached" x={x + 3} y={top} width={wide - 8} height={done * unit} rx="3" />
            ) : null}
            {tried > 0 ? (
              <rect
                class="sw-dose__tried"
                x={x + 4}
                y={top - tried * unit + 1}
                width={wide - 10}
                height={tried * unit - 2}
                rx="3"
              />
            ) : null}
            {done + tried === 0 ? null : (
              <text x={x + wide / 2 - 1} y={top - tried * unit - 4} text-anchor="middle" font-size="13">
                {done + tried}
              </text>
            )}
            {at % 3 === bars.length % 3 ? (
              <text class="g-soft" x={x} y={ground + 18} font-size="13">
                {label}
              </text>
            ) : null}
          </>
        );
      })}
    </svg>
  );
}

export const DoneSign = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <rect class="sw-dose__reached" x="2" y="2" width="16" height="16" rx="3" />
  </svg>
);

export const TriedSign = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <rect class="sw-dose__tried" x="3" y="3" width="14" height="14" rx="3" />
  </svg>
);
