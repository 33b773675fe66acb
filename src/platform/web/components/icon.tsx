import { assets } from '../assets.ts';
import type { IconName } from '../pictogram-names.ts';

/** A line drawing of 24 × 24 in the colour of the text; always beside a word, so hidden from screen readers. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'sw-icon sw-icon--s' : 'sw-icon'} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${assets().sprite.url}#t-${name}`} />
    </svg>
  );
}
