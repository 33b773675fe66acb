import { at } from './at.ts';
import { present } from './complete.ts';

/** The value below which a share of the values lies, between two values where needed (R's type 7); undefined without values. */
export function quantile(values: ArrayLike<number>, share: number): number | undefined {
  const sorted = present(values).values.sort();
  if (sorted.length === 0 || !(share >= 0 && share <= 1)) return undefined;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = at(sorted, below);
  return place === below ? low : low + (place - below) * (at(sorted, below + 1) - low);
}
