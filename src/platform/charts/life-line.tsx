import { linear } from './scale.ts';

interface Spell {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly work: readonly (Spell & { readonly atWork: boolean })[];
  readonly rungs: readonly (Spell & { readonly rung: number })[];
  readonly describe: string;
  readonly words: { readonly atWork: string; readonly noWork: string; readonly rung: (n: number) => string };
}

const [width, left, right, top] = [340, 66, 10, 14];
const [bar, rungStep] = [22, 22];

const at = (day: string): number => Date.parse(`${day}T00:00Z`);

/** The first of January of every year inside the range, or of every quarter when it is short. */
function marks(first: number, last: number): readonly { readonly time: number; readonly name: string }[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  const months = to - from > 2 ? [0] : [0, 6];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .flatMap((year) =>
      months.map((month) => ({ time: Date.UTC(year, month, 1), name: `${month + 1}-${year}` })),
    )
    .filter(({ time }) => time >= first && time <= last);
}

/** Work as bars and the rung as steps, on one axis of time. Where nothing is drawn nothing is known. */
export function LifeLine({ work, rungs, describe, words }: Props) {
  const days = [...work, ...rungs].flatMap(({ from, to }) => [at(from), at(to)]);
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = linear([first, Math.max(last, first + 86_400_000)], [left, width - right]);
  const rungTop = top + 2 * bar + 22;
  const levels = [...new Set(rungs.map(({ rung }) => rung))].toSorted((a, b) => b - a);
  const y = (rung: number): number => rungTop + levels.indexOf(rung) * rungStep + 8;
  const bottom = rungTop + levels.length * rungStep + 4;
  return (
    <svg class="sw-chart" viewBox={`0 0 ${width} ${bottom + 22}`} role="img" aria-label={describe}>
      {marks(first, last).map(({ time, name }) => (
        <>
          <line class="sw-time__grid" x1={x(time)} x2={x(time)} y1={top - 6} y2={bottom} />
          <text class="g-soft" x={x(time)} y={bottom + 16} text-anchor="middle" font-size="12">
            {name}
          </text>
        </>
      ))}
      {[words.atWork, words.noWork].map((word, i) => (
        <text x="0" y={top + i * (bar + 4) + 15} font-size="12">
          {word}
        </text>
      ))}
      {work.map(({ from, to, atWork }) => (
        <rect
          class={atWork ? 'sw-time__work' : 'sw-time__none'}
          x={x(at(from))}
          y={top + (atWork ? 0 : bar + 4)}
          width={Math.max(x(at(to)) - x(at(from)), 3)}
          height={bar - 4}
          rx="4"
        />
      ))}
      {levels.map((rung) => (
        <text x="0" y={y(rung) + 5} font-size="12">
          {words.rung(rung)}
        </text>
      ))}
      {rungs.map(({ from, to, rung }) => (
        <>
          <line class="sw-time__rung" x1={x(at(from))} x2={x(at(to))} y1={y(rung)} y2={y(rung)} />
          <circle class="sw-time__dot" cx={x(at(from))} cy={y(rung)} r="4.5" />
        </>
      ))}
    </svg>
  );
}
