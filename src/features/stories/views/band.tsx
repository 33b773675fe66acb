import type { Child, PropsWithChildren } from 'hono/jsx';
import { assets } from '../../../platform/web/assets.ts';
import { Back } from '../../../platform/web/components/back.tsx';

/** The style of stories, which other pages do not load. */
export const StoriesSheet = () => <link rel="stylesheet" href={assets().storiesCss.url} />;

/** The head of a page about stories. */
export function Band({
  title,
  lead,
  back,
  children,
}: PropsWithChildren<{
  title: string;
  lead?: Child;
  back?: { readonly href: string; readonly label: string };
}>) {
  return (
    <>
      <StoriesSheet />
      <div class="sw-band sw-band--small sw-band--petrol">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
          <h1 class="utrecht-heading-1">{title}</h1>
          {lead === undefined ? null : (
            <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>
          )}
          {children}
        </div>
      </div>
    </>
  );
}
