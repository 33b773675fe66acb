import type { Child, PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { RouteView } from './view.ts';

interface FrameProps extends InBand {
  readonly view: RouteView;
  readonly title: string;
  /** Under the lead. */
  readonly under?: Child;
  readonly hasErrors?: boolean;
  /** One column, for forms. */
  readonly narrow?: boolean;
}

/** A page around a route: the way back, the title, then one thing. */
export function Frame(props: PropsWithChildren<FrameProps>) {
  const { view, title, under, hasErrors = false, narrow, children, ...head } = props;
  const current = view.side === 'coach' ? 'dossiers' : 'mine';
  return (
    <Page shell={view.shell} title={title} current={current} hasErrors={hasErrors}>
      <TitleBand title={title} {...head}>
        {under}
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class={narrow ? 'sw-stack sw-stack--6 sw-column' : 'sw-stack sw-stack--6'}>{children}</div>
        </div>
      </div>
    </Page>
  );
}
