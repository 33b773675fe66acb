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
  readonly current?: 'dossiers' | 'measures';
  /** Beside the title. */
  readonly head?: Child;
}

/** The frame of the pages of professionals. */
export function MeasuresFrame({
  shell,
  title,
  lead,
  back,
  hasErrors,
  current,
  head,
  children,
}: PropsWithChildren<Props>) {
  return (
    <Page shell={shell} title={title} hasErrors={hasErrors ?? false} current={current}>
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
          <div class="sw-row">
            <h1 class="utrecht-heading-1">{title}</h1>
            {head}
          </div>
          {lead === undefined ? null : (
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
          )}
        </div>
      </div>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">{children}</div>
      </div>
    </Page>
  );
}
