import type { PropsWithChildren } from 'hono/jsx';
import type { IconName } from '../pictogram-names.ts';
import { Icon } from './icon.tsx';

export type LabelKind = 'plain' | 'fits' | 'first' | 'not' | 'strength';

/** A small word with an icon. */
export function Label({
  kind = 'plain',
  icon,
  children,
}: PropsWithChildren<{ kind?: LabelKind; icon: IconName }>) {
  return (
    <span class={kind === 'plain' ? 'sw-label' : `sw-label sw-label--${kind}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
