import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Resubmit } from '../../../platform/web/components/language-switch.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface FrameProps {
  readonly shell: Shell;
  readonly title: string;
  readonly lead: string;
  /** The way back. */
  readonly back: Child;
  readonly hasErrors?: boolean;
  readonly resubmit?: Resubmit;
}

/** The head of both pages about the policy. */
export function PolicyFrame({ title, lead, back, children, ...page }: PropsWithChildren<FrameProps>) {
  return (
    <Page {...page} title={title} current="manage">
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back}
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
        </div>
      </div>
      {children}
    </Page>
  );
}
