import type { Child, PropsWithChildren } from 'hono/jsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface Props {
  readonly shell: Shell;
  readonly title: string;
  readonly lead?: Child;
  readonly hasErrors?: boolean;
}

/** The head of every page of a questionnaire: what it is, and reading aloud. */
export function FillFrame({ shell, title, lead, hasErrors = false, children }: PropsWithChildren<Props>) {
  return (
    <Page shell={shell} title={title} hasErrors={hasErrors}>
      <TitleBand title={title} lead={lead} colour="sun">
        <ReadAloud locale={shell.locale} whole />
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-column sw-stack sw-stack--6">{children}</div>
        </div>
      </div>
    </Page>
  );
}
