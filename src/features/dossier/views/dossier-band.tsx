import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';

/** The head of a page of a dossier: the way back, whose it is, what is special about it. */
export function DossierBand({
  title,
  lead,
  back,
  children,
}: PropsWithChildren<{
  title: string;
  lead?: Child;
  back: { readonly href: string; readonly label: string };
}>) {
  return (
    <div class="sw-band sw-band--small sw-band--petrol">
      <div class="sw-wrap sw-stack sw-stack--3">
        <Back href={back.href}>{back.label}</Back>
        <div class="sw-row">
          <h1 class="utrecht-heading-1">{title}</h1>
          {children}
        </div>
        {lead === undefined ? null : (
          <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
        )}
      </div>
    </div>
  );
}
