import type { PropsWithChildren } from 'hono/jsx';
import type { IconName } from '../pictogram-names.ts';
import { Icon } from './icon.tsx';

export type NoticeKind = 'neutral' | 'good' | 'caution' | 'indication';

const icons: Record<NoticeKind, IconName> = {
  neutral: 'info',
  good: 'vink',
  caution: 'let',
  indication: 'zoek',
};

/** Edge, icon, a bold line and one sentence; *indication* is dashed violet: a hint, no proof. */
export function Notice({
  kind = 'neutral',
  icon,
  title,
  live = false,
  children,
}: PropsWithChildren<{
  kind?: NoticeKind;
  icon?: IconName;
  title: string;
  /** Say it aloud when the page opens, for the result of an action. */
  live?: boolean;
}>) {
  return (
    <div
      class={kind === 'neutral' ? 'sw-notice' : `sw-notice sw-notice--${kind}`}
      role={live ? 'status' : undefined}
    >
      <Icon name={icon ?? icons[kind]} />
      <p class="utrecht-paragraph">
        <strong>{title}</strong>
      </p>
      {children ? <div class="utrecht-paragraph">{children}</div> : null}
    </div>
  );
}
