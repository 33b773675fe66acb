import type { PropsWithChildren } from 'hono/jsx';

/** A part of the page with its own heading. */
export function Section({ id, title, children }: PropsWithChildren<{ id: string; title: string }>) {
  return (
    <section class="sw-stack sw-stack--3" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The same in the side column, as a card. */
export function SideCard({ id, title, children }: PropsWithChildren<{ id: string; title: string }>) {
  return (
    <section class="sw-card sw-stack sw-stack--3" aria-labelledby={id}>
      <h2 class="utrecht-heading-3" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
