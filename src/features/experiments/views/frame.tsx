import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

/** A page of a study: violet is research. */
export function ResearchPage({
  shell,
  title,
  lead,
  back,
  beside,
  hasErrors = false,
  children,
}: PropsWithChildren<{
  shell: Shell;
  title: string;
  lead?: Child;
  back?: { readonly href: string; readonly label: string };
  beside?: Child;
  hasErrors?: boolean;
}>) {
  return (
    <Page shell={shell} title={title} current="research" hasErrors={hasErrors}>
      <div class="sw-band sw-band--small sw-band--violet">
        <div class="sw-wrap sw-stack sw-stack--3">
          {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
          <div class="sw-row">
            <h1 class="utrecht-heading-1">{title}</h1>
            {beside}
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

/** Which study it is, where the title says what one does there. */
export const StudyLead = ({ study, children }: PropsWithChildren<{ study: { readonly title: string } }>) => (
  <>
    <strong class="sw-bold">{study.title}</strong>
    <br />
    {children}
  </>
);

/** The name of each fact above it. */
export function Known({ facts }: { facts: readonly (readonly [string, Child])[] }) {
  return (
    <dl class="sw-known">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
