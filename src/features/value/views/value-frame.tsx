import type { Child, PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props extends InBand {
  readonly shell: Shell;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** Under the lead. */
  readonly under?: Child;
}

/** The head of every page about costs and benefits. */
export function ValueFrame(props: PropsWithChildren<Props>) {
  const { shell, title, hasErrors = false, under, children, ...head } = props;
  return (
    <Page shell={shell} title={title} current="value" hasErrors={hasErrors}>
      <TitleBand title={title} {...head}>
        {under}
      </TitleBand>
      {children}
    </Page>
  );
}
