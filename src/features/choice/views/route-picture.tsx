import { assets } from '../../../platform/web/assets.ts';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import type { Route } from '../plan/plan.ts';
import { layOut, type PlacedStep } from '../plan/route-layout.ts';
import { isStepForward } from '../plan/step-kind.ts';
import { adviceTexts } from '../texts/advice.ts';
import { routeWords } from '../texts/words.ts';
import type { AnswerProps } from './props.ts';
import { wrapWords } from './wrap-words.ts';

const LINE = 17;
const LEFT = 44;
const WIDTH = 320;
/** Room for the thick edge of a step at the side of the picture. */
const EDGE = 2;

/** A route as columns over weeks: height is time, lanes are things at the same time, the ribbon is the order of starting. */
export function RoutePicture({
  shell,
  speaker,
  compiled,
  route,
  scale,
}: AnswerProps & { route: Route; scale: number }) {
  const t = adviceTexts[shell.locale];
  const picture = layOut(route, scale, WIDTH - EDGE, LEFT);
  const name = (row: number) => compiled.instruments[row]?.name ?? '';
  const label = [
    t.pathLabel(routeWords(speaker, route).name, route.weeks),
    ...route.steps.map((s) => t.stepLine(s.from, s.to, name(s.row), s.hours)),
  ].join(' ');
  return (
    <svg class="sw-chart" viewBox={`0 0 ${WIDTH} ${picture.height}`} role="img" aria-label={label}>
      {picture.weeks.map(({ week, y }) => (
        <>
          <path d={`M${LEFT - 4} ${y}H${WIDTH}`} stroke="var(--sw-color-ink-300)" stroke-width="1" />
          <text x={LEFT - 9} y={y + 5} text-anchor="end" font-size="14" class="g-soft">
            {week}
          </text>
        </>
      ))}
      <text x="0" y="18" font-size="14" class="g-soft">
        {t.week}
      </text>
      {picture.steps.map((s) => (
        <Column step={s} towards={isStepForward(compiled.instruments[s.row])} />
      ))}
      <path class="sw-ribbon sw-ribbon--edge" d={picture.ribbon} />
      <path class="sw-ribbon" d={picture.ribbon} />
      {picture.steps.map((s, i) => (
        <Cap
          step={s}
          number={i + 1}
          towards={isStepForward(compiled.instruments[s.row])}
          name={name(s.row)}
          hours={t.hoursPerWeek(s.hours, s.hours)}
          picture={pictureOf(compiled.instruments[s.row])}
        />
      ))}
      {picture.doubts.map((at) => (
        <Doubt x={at.x} y={at.y} />
      ))}
      <You x={picture.start.x} y={picture.start.y} />
      <Flag x={picture.end.x} y={picture.end.y} />
    </svg>
  );
}

const pictureOf = (it: { readonly lifeDomains: readonly string[] } | undefined) =>
  pictogramOf(it?.lifeDomains[0] ?? '');

function Column({ step, towards }: { step: PlacedStep; towards: boolean }) {
  return (
    <rect
      x={step.x}
      y={step.y}
      width={step.width}
      height={step.height}
      rx="16"
      fill={towards ? 'var(--sw-color-petrol-200)' : '#fff'}
      stroke="var(--sw-color-petrol-400)"
      stroke-width="1.5"
    />
  );
}

interface CapProps {
  readonly step: PlacedStep;
  readonly number: number;
  readonly towards: boolean;
  readonly name: string;
  readonly hours: string;
  readonly picture: string;
}

/** The top of a step: its number, and its name and hours where there is room for them; the list below says all. */
function Cap({ step, number, towards, name, hours, picture }: CapProps) {
  const lines = step.width < 120 ? [] : wrapWords(name, Math.floor((step.width - 22) / 8.2), 3);
  const height = 16 + LINE * (lines.length === 0 ? 1 : lines.length + 1);
  const ink = towards ? 'g-white' : '';
  const x = step.x + 11;
  return (
    <>
      <rect
        x={step.x}
        y={step.y}
        width={step.width}
        height={height}
        rx="16"
        fill={towards ? 'var(--sw-color-petrol-500)' : '#fff'}
        stroke="var(--sw-color-petrol-500)"
        stroke-width="2.5"
      />
      {(lines.length === 0 ? [''] : lines).map((line, i) => (
        <text x={x} y={step.y + 21 + i * LINE} font-size="14" font-weight="600" class={ink}>
          {i === 0 ? `${number}. ${line}` : line}
        </text>
      ))}
      {lines.length === 0 ? null : (
        <text
          x={x}
          y={step.y + 21 + lines.length * LINE}
          font-size="13.5"
          class={towards ? 'g-white' : 'g-soft'}
        >
          {hours}
        </text>
      )}
      {step.height - height < 52 ? null : (
        <use
          href={`${assets().sprite.url}#p-${picture}`}
          x={step.x + step.width - 50}
          y={step.y + step.height - 48}
          width="40"
          height="40"
          class="sw-pic sw-pic--chart"
        />
      )}
    </>
  );
}

function Doubt({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r="12"
        fill="var(--sw-color-violet-100)"
        stroke="var(--sw-color-violet-500)"
        stroke-width="2.5"
      />
      <text class="g-doubt" y="5.5" text-anchor="middle" font-size="16" font-weight="700">
        ?
      </text>
    </g>
  );
}

function You({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="12" fill="var(--sw-color-sun-300)" stroke="var(--sw-color-ink-700)" stroke-width="2.5" />
      <g transform="translate(0 7)" fill="var(--sw-color-ink-700)">
        <circle cx="0" cy="-11" r="3" />
        <path d="M-3.200 -7c0-1.500 6.400-1.500 6.400 0v4H2V0h-4v-3h-1.200z" />
      </g>
    </g>
  );
}

function Flag({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="15" fill="#fff" stroke="var(--sw-color-petrol-500)" stroke-width="2.5" />
      <path
        d="M-4 9V-9M-4 -8h12l-3.500 4L8 0H-4"
        fill="var(--sw-color-sun-300)"
        stroke="var(--sw-color-petrol-700)"
        stroke-width="2"
        stroke-linejoin="round"
      />
    </g>
  );
}
