import { raw } from 'hono/html';
import { assets } from '../assets.ts';
import { type PictogramName, pictogramNames } from '../pictogram-names.ts';
import { drawing } from '../sprite.ts';

/** A drawing of 48 × 48 with one sun-coloured surface; always with a word. */
export function Pictogram({ name, large = false }: { name: PictogramName; large?: boolean }) {
  return (
    <svg class={large ? 'sw-pic sw-pic--l' : 'sw-pic'} viewBox="0 0 48 48" aria-hidden="true">
      <use href={`${assets().sprite.url}#p-${name}`} />
    </svg>
  );
}

export const isPictogramName = (value: string): value is PictogramName =>
  pictogramNames.some((name) => name === value);

/** The pictogram of a life domain; one that is not drawn yet gets the magnifying glass. */
export const pictogramOf = (lifeDomain: string): PictogramName =>
  isPictogramName(lifeDomain) ? lifeDomain : 'zoek';

/** A drawing that stands in the page itself, because it has parts that refer to each other. */
export function Drawing({ name, label, class: className }: { name: string; label?: string; class?: string }) {
  const { viewBox, inner } = drawing(name);
  if (label === undefined) {
    return (
      <svg class={className} viewBox={viewBox} aria-hidden="true">
        {raw(inner)}
      </svg>
    );
  }
  return (
    <svg class={className} viewBox={viewBox} role="img" aria-label={label}>
      {raw(inner)}
    </svg>
  );
}
