import type { PropsWithChildren } from 'hono/jsx';
import type { PictogramName } from '../pictogram-names.ts';
import { Pictogram } from './pictogram.tsx';

export function Chips({ children }: PropsWithChildren) {
  return <ul class="sw-chips">{children}</ul>;
}

interface ChipProps {
  readonly href: string;
  readonly picture?: PictogramName;
  readonly count?: number;
  /** The chip that is chosen now. */
  readonly current?: boolean;
}

export function ChipLink({ href, picture, count, current = false, children }: PropsWithChildren<ChipProps>) {
  return (
    <li>
      <a class="sw-chip" href={href} aria-current={current ? 'true' : undefined}>
        {picture ? <Pictogram name={picture} /> : null}
        {children}
        {count === undefined ? null : <span class="sw-num sw-light">({count})</span>}
      </a>
    </li>
  );
}
