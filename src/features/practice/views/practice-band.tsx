import type { Child } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';

/** The head of a page about a team: the way back, the title, one sentence. */
export const PracticeBand = ({
  title,
  lead,
  back,
}: {
  title: string;
  lead: Child;
  back?: { readonly href: string; readonly label: string };
}) => (
  <div class="sw-band sw-band--small sw-band--petrol">
    <div class="sw-wrap sw-stack sw-stack--3">
      {back ? <Back href={back.href}>{back.label}</Back> : null}
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
    </div>
  </div>
);
