import type { PropsWithChildren } from 'hono/jsx';
import { assets } from '../../../platform/web/assets.ts';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';

/** The style of stories, which other pages do not load. */
export const StoriesSheet = () => <link rel="stylesheet" href={assets().storiesCss.url} />;

/** The head of a page about stories. */
export const Band = ({ children, ...head }: PropsWithChildren<InBand & { readonly title: string }>) => (
  <>
    <StoriesSheet />
    <TitleBand {...head}>{children}</TitleBand>
  </>
);
