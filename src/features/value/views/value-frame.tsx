import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

/** The head of every page about costs and benefits. `after` stands in the band, under the title. */
export function ValueFrame({
  shell,
  title,
  lead,
  back,
  after,
  hasErrors = false,
  children,
}: PropsWithChildren<{
  shell: Shell;
  title: string;
  lead: Child;
  back?: { readonly href: string; readonly label: string };
  after?: Child;
  hasErrors?: boolean;
}>) {
  return (
    <Page shell={shell} title={title} current="value" hasErrors={hasErrors}>
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
          {after}
        </div>
      </div>
      {children}
    </Page>
  );
}
