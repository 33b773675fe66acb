import { CORNER, SIDE, type TriadZone, triadZones } from './triad-zone.ts';

/** A place in a picture of 100 wide: right and down. The top corner is a, left is b, right is c. */
type Place = readonly [number, number];

const height = 100 * (Math.sqrt(3) / 2);

/** Shares of a, b and c to a place. */
const place = (a: number, b: number, c: number): Place => {
  const all = a + b + c;
  return [((c + a / 2) / all) * 100, height - (a / all) * height];
};

const rest = 1000 - CORNER;
const inner = 1000 - 2 * SIDE;

/** The seven zones as polygons: three corner triangles, three sides, and the middle. */
const shapes: Readonly<Record<TriadZone, readonly Place[]>> = {
  a: [place(1000, 0, 0), place(CORNER, rest, 0), place(CORNER, 0, rest)],
  b: [place(0, 1000, 0), place(0, CORNER, rest), place(rest, CORNER, 0)],
  c: [place(0, 0, 1000), place(rest, 0, CORNER), place(0, rest, CORNER)],
  ab: [place(CORNER, rest, 0), place(inner, SIDE, SIDE), place(SIDE, inner, SIDE), place(rest, CORNER, 0)],
  ac: [place(CORNER, 0, rest), place(inner, SIDE, SIDE), place(SIDE, SIDE, inner), place(rest, 0, CORNER)],
  bc: [place(0, CORNER, rest), place(SIDE, inner, SIDE), place(SIDE, SIDE, inner), place(0, rest, CORNER)],
  centre: [place(inner, SIDE, SIDE), place(SIDE, inner, SIDE), place(SIDE, SIDE, inner)],
};

const round = (value: number): number => Math.round(value * 100) / 100;

export const pointsOf = (zone: TriadZone): string =>
  shapes[zone].map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** The middle of a zone, where its number stands. */
export function middleOf(zone: TriadZone): Place {
  const corners = shapes[zone];
  const sum = corners.reduce(([x, y], [px, py]): Place => [x + px, y + py], [0, 0]);
  return [round(sum[0] / corners.length), round(sum[1] / corners.length)];
}

export const zonesInOrder: readonly TriadZone[] = triadZones;
