import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { RouteView } from './view.ts';

interface FrameProps {
  readonly view: RouteView;
  readonly title: string;
  readonly lead?: Child;
  readonly back: { readonly href: string; readonly label: string };
  readonly head?: Child;
  readonly hasErrors?: boolean;
  /** One column, for forms. */
  readonly narrow?: boolean;
}

/** A page around a route: the way back, the title, then one thing. */
export function Frame({
  view,
  title,
  lead,
  back,
  head,
  narrow,
  children,
  ...page
}: PropsWithChildren<FrameProps>) {
  const { shell, side } = view;
  return (
    <Page shell={shell} title={title} current={side === 'coach' ? 'dossiers' : 'mine'} {...page}>
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          <Back href={back.href}>{back.label}</Back>
          <h1 class="utrecht-heading-1">{title}</h1>
          {lead === undefined ? null : (
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
          )}
          {head}
        </div>
      </div>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class={narrow ? 'sw-stack sw-stack--6 sw-column' : 'sw-stack sw-stack--6'}>{children}</div>
        </div>
      </div>
    </Page>
  );
}
