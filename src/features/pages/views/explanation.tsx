import type { Child, PropsWithChildren } from 'hono/jsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';

interface ExplanationProps {
  readonly shell: Shell;
  readonly title: string;
  readonly lead: string;
  /** Ways to the parts of a long page, by id. */
  readonly jump?: {
    readonly label: string;
    readonly parts: readonly (readonly [id: string, words: string])[];
  };
}

/** The frame of every page that explains: title, what it is about, the parts. */
export function Explanation({ shell, title, lead, jump, children }: PropsWithChildren<ExplanationProps>) {
  return (
    <Page shell={shell} title={title}>
      <TitleBand title={title} lead={lead}>
        <ReadAloud locale={shell.locale} whole />
        {jump === undefined ? null : (
          <nav aria-label={jump.label}>
            <Chips>
              {jump.parts.map(([id, words]) => (
                <ChipLink href={`#${id}`}>{words}</ChipLink>
              ))}
            </Chips>
          </nav>
        )}
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">{children}</div>
      </div>
    </Page>
  );
}

/** A part with its heading; `wide` for what holds a table. */
export function Part({
  id,
  title,
  wide = false,
  children,
}: PropsWithChildren<{ id: string; title: Child; wide?: boolean }>) {
  return (
    <section class={`sw-stack sw-stack--4${wide ? '' : ' sw-measure'}`} aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const Paragraph = ({ children }: PropsWithChildren) => (
  <p class="utrecht-paragraph sw-measure">{children}</p>
);

export const Bullets = ({ items }: { items: readonly Child[] }) => (
  <ul class="sw-bullets sw-measure">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);
