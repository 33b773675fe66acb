import type { PropsWithChildren } from 'hono/jsx';
import { Tile } from './tile.tsx';

const rungs = [1, 2, 3, 4, 5, 6] as const;
export type StairsRung = (typeof rungs)[number];

const left = (rung: number): number => 0.5 + (rung - 1) * 8.6;
const height = (rung: number): number => rung * 4.6;
const foot = 43;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Six rungs; those below are filled, the one where somebody stands is sun-coloured. */
export function StairsPicture({ rung }: { rung: StairsRung }) {
  const fill = (one: number): string =>
    one < rung ? 'var(--sw-color-petrol-500)' : one === rung ? 'var(--sw-color-sun-300)' : '#fff';
  return (
    <svg class="sw-stairs__picture" viewBox="0 0 52 44" aria-hidden="true">
      <g stroke="var(--sw-color-petrol-500)" stroke-width="1.3">
        {rungs.map((one) => (
          <rect
            x={round(left(one))}
            y={round(foot - height(one))}
            width="7.8"
            height={round(height(one))}
            rx="1.5"
            fill={fill(one)}
          />
        ))}
      </g>
      <g
        transform={`translate(${round(left(rung) + 3.9)} ${round(foot - height(rung) - 1)})`}
        fill="var(--sw-color-ink-700)"
      >
        <circle cx="0" cy="-10.3" r="2.6" />
        <path d="M-2.6 -6.8c0-1.2 5.2-1.2 5.2 0v3.4h-1V0h-3.2v-3.4h-1z" />
      </g>
    </svg>
  );
}

/** The question where somebody stands now: six tiles that rise like stairs on a wide screen. */
export function Stairs({
  name,
  labels,
  chosen,
}: {
  name: string;
  labels: Readonly<Record<StairsRung, string>>;
  chosen: StairsRung | null;
}) {
  return (
    <div class="sw-stairs">
      {rungs.map((rung) => (
        <Tile
          type="radio"
          name={name}
          value={String(rung)}
          checked={chosen === rung}
          row
          picture={<StairsPicture rung={rung} />}
          class={`sw-i-${rung}`}
        >
          {labels[rung]}
        </Tile>
      ))}
    </div>
  );
}

/** The rungs something is for, as a low flight of stairs; the words stand beside it. */
export function Ladder({ from, to, children }: PropsWithChildren<{ from: number; to: number }>) {
  return (
    <figure class="sw-stack sw-stack--2">
      <ol class="sw-ladder" aria-hidden="true">
        {rungs.map((rung) => (
          <li class={`sw-i-${rung}`} data-in={rung >= from && rung <= to ? '' : undefined}>
            {rung}
          </li>
        ))}
      </ol>
      <figcaption class="utrecht-paragraph utrecht-paragraph--small">{children}</figcaption>
    </figure>
  );
}
