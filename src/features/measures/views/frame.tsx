import type { PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { type InBand, TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props extends InBand {
  readonly shell: Shell;
  readonly title: string;
  readonly hasErrors?: boolean;
  readonly current?: 'dossiers' | 'measures';
}

/** The frame of the pages of professionals. */
export function MeasuresFrame(props: PropsWithChildren<Props>) {
  const { shell, title, hasErrors = false, current, children, ...head } = props;
  return (
    <Page shell={shell} title={title} hasErrors={hasErrors} current={current}>
      <TitleBand title={title} {...head} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">{children}</div>
      </div>
    </Page>
  );
}
