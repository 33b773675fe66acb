import type { Child, PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props extends InBand {
  readonly shell: Shell;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** Under the lead: labels, a button. */
  readonly under?: Child;
}

/** Every page about findings: the way back, a title on violet, which always means research. */
export function EvidenceFrame(props: PropsWithChildren<Props>) {
  const { shell, title, hasErrors = false, under, children, ...head } = props;
  return (
    <Page shell={shell} title={title} current="evidence" hasErrors={hasErrors}>
      <TitleBand title={title} colour="violet" {...head}>
        {under}
      </TitleBand>
      {children}
    </Page>
  );
}
