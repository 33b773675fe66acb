import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';

export interface TileProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Picture and words beside each other instead of under each other. */
  readonly row?: boolean;
  /** A pictogram, state sign or drawing before the words. */
  readonly picture?: Child;
  readonly class?: string;
}

/** A choice with a real radio button or checkbox that fills the tile. Never preselect a feeling or a judgement. */
export function Tile({
  type,
  name,
  value,
  checked = false,
  row = false,
  ...rest
}: PropsWithChildren<TileProps>) {
  const { id, describedBy, picture, class: extra, children } = rest;
  return (
    <label class={extra ? `sw-tile ${extra}` : 'sw-tile'}>
      <input
        class="sw-tile__input"
        type={type}
        name={name}
        value={value}
        id={id}
        checked={checked}
        aria-describedby={describedBy}
      />
      <span class={row ? 'sw-tile__face sw-tile__face--row' : 'sw-tile__face'}>
        {picture}
        <span>{children}</span>
        <span class="sw-tile__check">
          <Icon name="vink" />
        </span>
      </span>
    </label>
  );
}

/** Tiles next to each other, each at least so many rem wide. */
export function Tiles({ least = 10, children }: PropsWithChildren<{ least?: 9 | 10 | 11 }>) {
  return <div class={least === 10 ? 'sw-tiles' : `sw-tiles sw-tiles--${least}`}>{children}</div>;
}
