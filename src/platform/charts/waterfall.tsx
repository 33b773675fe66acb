import {
  BAR,
  type PlacedBar,
  type WaterfallLayout,
  type WaterfallStep,
  type WaterfallTotal,
  waterfallLayout,
} from './waterfall-layout.ts';

export interface WaterfallProps {
  /** Of this picture on its page: the hatch needs a name of its own. */
  readonly id: string;
  readonly steps: readonly WaterfallStep[];
  readonly total: WaterfallTotal;
  /** Everything the picture says, in one sentence. */
  readonly label: string;
  /** A value at the axis. */
  readonly tick: (value: number) => string;
}

const NARROW = 330;
const WIDE = 680;

/**
 * How a total comes about: what goes off is hatched, what comes on is full, and the total has the line of its margin. Words
 * and numbers stand above each bar, so that it reads on a phone and without colour.
 */
export function Waterfall(props: WaterfallProps) {
  return (
    <>
      <div class="sw-figure__narrow">
        <Picture {...props} width={NARROW} />
      </div>
      <div class="sw-figure__wide">
        <Picture {...props} width={WIDE} />
      </div>
    </>
  );
}

function Picture({ id, steps, total, label, tick, width }: WaterfallProps & { width: number }) {
  const layout = waterfallLayout(steps, total, width);
  const hatch = `${id}-${width}`;
  return (
    <svg
      class="sw-chart sw-waterfall"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#fff" />
          <rect class="sw-waterfall__hatch" width="3" height="7" />
        </pattern>
      </defs>
      <Axis layout={layout} tick={tick} />
      {layout.bars.map((bar, i) => (
        <Bar bar={bar} next={layout.bars[i + 1]} width={layout.width} hatch={hatch} />
      ))}
      <Margin layout={layout} />
    </svg>
  );
}

/** The lines stand beside the bars only, so that none goes through a word. */
function Axis({ layout, tick }: { layout: WaterfallLayout; tick: (value: number) => string }) {
  const { bars, bottom, zero, width } = layout;
  const side = (x: number) => (x < 60 ? 'start' : x > width - 60 ? 'end' : 'middle');
  const beside = (x: number) => bars.map(({ y }) => `M${x} ${y - 4}v${BAR + 8}`).join('');
  return (
    <>
      {layout.ticks.map(({ x, value }) => (
        <>
          {value === 0 ? null : <path class="sw-waterfall__grid" d={beside(x)} />}
          <text x={x} y={bottom + 20} text-anchor={side(x)} font-size="14" class="g-soft">
            {tick(value)}
          </text>
        </>
      ))}
      <path class="sw-waterfall__zero" d={beside(zero)} />
    </>
  );
}

interface BarProps {
  readonly bar: PlacedBar;
  readonly next: PlacedBar | undefined;
  readonly width: number;
  readonly hatch: string;
}

function Bar({ bar, next, width, hatch }: BarProps) {
  const { kind, from, to, end, y } = bar;
  return (
    <>
      <text x="4" y={y - 9} font-size="15" class={kind === 'total' ? 'g-halo g-bold' : 'g-halo'}>
        {bar.label}
      </text>
      <text x={width - 4} y={y - 9} text-anchor="end" font-size="15" class="g-halo g-bold">
        {bar.words}
      </text>
      <rect
        class={`sw-waterfall__bar sw-waterfall__bar--${kind}`}
        x={from}
        y={y}
        width={Math.max(to - from, 2)}
        height={BAR}
        fill={kind === 'minus' ? `url(#${hatch})` : undefined}
      />
      {next === undefined || next.kind === 'total' ? null : (
        <path class="sw-waterfall__link" d={`M${end} ${y + BAR}V${next.y}`} />
      )}
    </>
  );
}

/** The line of the margin goes through the bar of the total, with a white edge so that it is seen on it. */
function Margin({ layout: { bars, margin } }: { layout: WaterfallLayout }) {
  const y = (bars.at(-1)?.y ?? 0) + BAR / 2;
  const line = `M${margin.from} ${y}H${margin.to}M${margin.from} ${y - 8}v16M${margin.to} ${y - 8}v16`;
  return (
    <>
      <path class="sw-waterfall__halo" d={line} />
      <path class="sw-waterfall__margin" d={line} />
    </>
  );
}
