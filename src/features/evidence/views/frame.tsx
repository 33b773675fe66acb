import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props {
  readonly shell: Shell;
  readonly title: string;
  readonly lead?: Child;
  readonly back?: { readonly href: string; readonly label: string };
  readonly hasErrors?: boolean;
  /** Under the lead: labels, a button. */
  readonly head?: Child;
}

/** Every page about findings: the way back, a title on violet, which always means research. */
export function EvidenceFrame({
  shell,
  title,
  lead,
  back,
  hasErrors = false,
  head,
  children,
}: PropsWithChildren<Props>) {
  return (
    <Page shell={shell} title={title} current="evidence" hasErrors={hasErrors}>
      <div class="sw-band sw-band--small sw-band--violet">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
          <h1 class="utrecht-heading-1">{title}</h1>
          {lead === undefined ? null : (
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
          )}
          {head}
        </div>
      </div>
      {children}
    </Page>
  );
}
