import type { Route } from '../plan/plan.ts';
import { layOut, type PlacedStep } from '../plan/route-layout.ts';
import { wrapWords } from '../views/wrap-words.ts';

/** Units; a third of the width of a page. */
const WIDTH = 210;
const LEFT = 30;
const LINE = 13;
const LETTER = 6.2;
const ink = '#1b2130';
const petrol = '#0b5a60';
const sun = '#ffcb4d';

export interface Drawn {
  readonly title: string;
  readonly route: Route;
  readonly scale: number;
  readonly week: string;
  /** By row of the catalogue. */
  readonly name: (row: number) => string;
  readonly hours: (hours: number) => string;
  readonly forward: (row: number) => boolean;
}

/** The same picture as on the screen, for a narrow column of paper; dark and white instead of colours. */
export function routeDrawing(drawn: Drawn): string {
  const picture = layOut(drawn.route, drawn.scale, WIDTH - 2, LEFT);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${picture.height}`}>
      <title>{drawn.title}</title>
      <g font-family="Lexend" font-size="10.500" fill={ink}>
        {picture.weeks.map(({ week, y }) => (
          <>
            <path d={`M${LEFT - 3} ${y}H${WIDTH}`} stroke="#a9a59b" stroke-width="0.700" />
            <text x={LEFT - 7} y={y + 4} text-anchor="end">
              {week}
            </text>
          </>
        ))}
        <text x="0" y="20">
          {drawn.week}
        </text>
        {picture.steps.map((step) => (
          <Box step={step} dark={drawn.forward(step.row)} />
        ))}
        <path d={picture.ribbon} fill="none" stroke={ink} stroke-width="6" stroke-linecap="round" />
        <path d={picture.ribbon} fill="none" stroke={sun} stroke-width="4" stroke-linecap="round" />
        {picture.steps.map((step, i) => (
          <Cap step={step} number={i + 1} drawn={drawn} />
        ))}
        <circle
          cx={picture.start.x}
          cy={picture.start.y}
          r="7"
          fill={sun}
          stroke={ink}
          stroke-width="1.500"
        />
        <End x={picture.end.x} y={picture.end.y} />
      </g>
    </svg>
  ).toString();
}

const Box = ({ step, dark }: { step: PlacedStep; dark: boolean }) => (
  <rect
    x={step.x}
    y={step.y}
    width={step.width}
    height={step.height}
    rx="10"
    fill={dark ? '#daeded' : '#fff'}
    stroke={petrol}
    stroke-width="1"
  />
);

/** Number, name and hours; a narrow lane has only room for the number, and the table below says the rest. */
function Cap({ step, number, drawn }: { step: PlacedStep; number: number; drawn: Drawn }) {
  const dark = drawn.forward(step.row);
  const name = `${number}. ${drawn.name(step.row)}`;
  const lines = step.width < 90 ? [`${number}`] : wrapWords(name, Math.floor((step.width - 14) / LETTER), 3);
  const all = step.width < 90 ? lines : [...lines, drawn.hours(step.hours)];
  return (
    <>
      <rect
        x={step.x}
        y={step.y}
        width={step.width}
        height={12 + LINE * all.length}
        rx="10"
        fill={dark ? petrol : '#fff'}
        stroke={petrol}
        stroke-width="1.800"
      />
      {all.map((line, i) => (
        <text
          x={step.x + 8}
          y={step.y + 16 + i * LINE}
          font-weight={i < lines.length ? 600 : 400}
          fill={dark ? '#fff' : ink}
        >
          {line}
        </text>
      ))}
    </>
  );
}

const End = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle r="11" fill="#fff" stroke={petrol} stroke-width="1.800" />
    <path d="M-3 7V-7M-3 -6h9l-2.500 3L6 0H-3" fill={sun} stroke={ink} stroke-width="1.300" />
  </g>
);
