import type { Cell } from '../../../shared/small-cells.ts';
import { lookOf } from '../cell-look.ts';
import type { Counted, TriadKey } from '../patterns.ts';
import { middleOf, pointsOf, zonesInOrder } from '../triad-shape.ts';

interface Props {
  readonly counted: Counted<TriadKey>;
  readonly corners: { readonly a: string; readonly b: string; readonly c: string };
  readonly hrefOf: (key: TriadKey) => string;
  readonly labelOf: (key: TriadKey) => string;
  readonly hiddenShort: string;
  readonly chosen: TriadKey | null;
}

/** The seven zones of a triad with their counts; each that is not hidden opens its stories. */
export function TriadPicture({ counted, corners, hrefOf, labelOf, hiddenShort, chosen }: Props) {
  const order = zonesInOrder.toSorted((one, other) => Number(one === chosen) - Number(other === chosen));
  return (
    <div class="sw-zones">
      <p class="sw-zones__top">{corners.a}</p>
      <svg class="sw-zones__svg" viewBox="-2 -2 104 91">
        <title>{`${corners.a}, ${corners.b}, ${corners.c}`}</title>
        <defs>
          <pattern
            id="weinig"
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="sw-zones__paper" width="4" height="4" />
            <line class="sw-zones__hatch" x1="0" x2="0" y1="0" y2="4" />
          </pattern>
        </defs>
        {order.map((zone) => (
          <Zone
            points={pointsOf(zone)}
            middle={middleOf(zone)}
            cell={counted.cells[zone]}
            href={hrefOf(zone)}
            label={labelOf(zone)}
            hiddenShort={hiddenShort}
            chosen={zone === chosen}
          />
        ))}
      </svg>
      <p class="sw-zones__base">
        <span>{corners.b}</span>
        <span>{corners.c}</span>
      </p>
    </div>
  );
}

interface ZoneProps {
  readonly points: string;
  readonly middle: readonly [number, number];
  readonly cell: Cell;
  readonly href: string;
  readonly label: string;
  readonly hiddenShort: string;
  readonly chosen: boolean;
}

function Zone({ points, middle: [x, y], cell, href, label, hiddenShort, chosen }: ZoneProps) {
  const look = lookOf(cell);
  const shape = (
    <>
      <polygon class={`sw-zone sw-zone--${look}${chosen ? ' sw-zone--chosen' : ''}`} points={points} />
      <text class={`sw-zone__count sw-zone__count--${look}`} x={x} y={y + 2.4} text-anchor="middle">
        {cell === 'hidden' ? hiddenShort : cell}
      </text>
    </>
  );
  if (cell === 'hidden' || cell === 0) return <g>{shape}</g>;
  return (
    <a href={href} aria-label={`${cell}. ${label}`}>
      {shape}
    </a>
  );
}
