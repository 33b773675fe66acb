import type { PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props extends InBand {
  readonly shell: Shell;
  readonly title: string;
  readonly hasErrors?: boolean;
}

/** A page of a study: violet is research. */
export function ResearchPage({
  shell,
  title,
  hasErrors = false,
  children,
  ...head
}: PropsWithChildren<Props>) {
  return (
    <Page shell={shell} title={title} current="research" hasErrors={hasErrors}>
      <TitleBand title={title} colour="violet" {...head} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">{children}</div>
      </div>
    </Page>
  );
}

/** Which study it is, where the title says what one does there. */
export const StudyLead = ({ study, children }: PropsWithChildren<{ study: { readonly title: string } }>) => (
  <>
    <strong class="sw-bold">{study.title}</strong>
    <br />
    {children}
  </>
);
