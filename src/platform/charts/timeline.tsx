import { linear } from './scale.ts';

export interface TimelineMark {
  /** Calendar days. */
  readonly from: string;
  readonly to: string | null;
  /** A stone for a moment of measuring, a block for an event, a ring for an evaluation. */
  readonly kind: 'measured' | 'event' | 'evaluation';
  /** Stands in the mark; the words are in the list beside the picture. */
  readonly number: number;
}

export interface TimelineProps {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly TimelineMark[];
  /** A first day of a month in short words, in the language of the page. */
  readonly monthLabel: (day: string) => string;
}

/** Violet is research; a block of clay is something that may explain a change too. */
const looks = {
  measured: ['var(--sw-color-violet-100)', 'var(--sw-color-violet-600)'],
  event: ['var(--sw-color-clay-100)', 'var(--sw-color-clay-600)'],
  evaluation: ['var(--sw-color-white)', 'var(--sw-color-petrol-600)'],
} as const;
const rows = { measured: 0, event: 1, evaluation: 2 } as const;
const rowHeight = 44;
const edge = 36;
const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);

/** First days of months inside the range, so far apart that there are at most `most` of them. */
export function monthsIn(from: string, to: string, most: number): readonly string[] {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  // The month of the first day began before it.
  const [first, last] = [number(from) + (from.endsWith('-01') ? 0 : 1), number(to)];
  const step = [1, 3, 6, 12, 24, 60].find((one) => (last - first) / one < most) ?? 120;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const month = start + i * step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** Marks that would lie on each other move to the right, so that every number can be read. */
export function spread(places: readonly number[], least: number, end: number): readonly number[] {
  let before = Number.NEGATIVE_INFINITY;
  const right = places.map((place) => {
    before = Math.max(place, before + least);
    return before;
  });
  const over = Math.max(0, (right.at(-1) ?? 0) - end);
  return right.map((place) => place - over);
}

function Drawing({
  width,
  from,
  to,
  marks,
  monthLabel,
  class: name,
}: TimelineProps & { width: number; class: string }) {
  const x = linear([day(from), day(to)], [edge, width - edge]);
  const height = 3 * rowHeight + 30;
  const ordered = marks.toSorted((a, b) => a.from.localeCompare(b.from));
  const inRow = (kind: TimelineMark['kind']) => {
    const list = ordered.filter((mark) => mark.kind === kind);
    const places = spread(
      list.map((mark) => x(day(mark.from))),
      30,
      width - edge,
    );
    return list.map((mark, at) => ({ mark, place: places[at] ?? edge }));
  };
  return (
    <svg class={`sw-chart ${name}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {monthsIn(from, to, width < 500 ? 4 : 8).map((month) => (
        <g>
          <path
            d={`M${x(day(month))} 0V${3 * rowHeight}`}
            stroke="var(--sw-color-ink-300)"
            stroke-dasharray="2 4"
          />
          <text class="g-soft" font-size="13" text-anchor="middle" x={x(day(month))} y={height - 8}>
            {monthLabel(month)}
          </text>
        </g>
      ))}
      <line
        stroke="var(--sw-color-ink-700)"
        stroke-width="2"
        x1={0}
        x2={width}
        y1={3 * rowHeight + 4}
        y2={3 * rowHeight + 4}
      />
      {(['measured', 'event', 'evaluation'] as const).flatMap((kind) =>
        inRow(kind).map(({ mark, place }) => (
          <Mark mark={mark} x={place} end={mark.to === null ? null : x(day(mark.to))} />
        )),
      )}
    </svg>
  );
}

function Mark({ mark, x, end }: { mark: TimelineMark; x: number; end: number | null }) {
  const y = rows[mark.kind] * rowHeight + rowHeight / 2;
  const [fill, stroke] = looks[mark.kind];
  return (
    <g stroke={stroke} stroke-width="2.5">
      {end === null || end <= x ? null : (
        <line stroke-width="8" stroke-linecap="round" x1={x} x2={end} y1={y} y2={y} />
      )}
      {mark.kind === 'event' ? (
        <rect x={x - 13} y={y - 13} width="26" height="26" rx="5" fill={fill} />
      ) : (
        <circle
          cx={x}
          cy={y}
          r="13"
          fill={fill}
          stroke-dasharray={mark.kind === 'evaluation' ? '4 3' : undefined}
        />
      )}
      <text class="g-bold" stroke="none" font-size="14" text-anchor="middle" x={x} y={y + 5}>
        {mark.number}
      </text>
    </g>
  );
}

/** What was measured, what happened and what was evaluated, on one axis; one drawing for a phone and one for a desk. */
export const Timeline = (props: TimelineProps) => (
  <>
    <Drawing {...props} width={330} class="sw-figure__narrow" />
    <Drawing {...props} width={680} class="sw-figure__wide" />
  </>
);
