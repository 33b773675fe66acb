import type { Child, PropsWithChildren } from 'hono/jsx';

/** `details` without script. Never for what everyone needs. */
export function Fold({
  summary,
  open = false,
  plain = false,
  id,
  children,
}: PropsWithChildren<{ summary: Child; open?: boolean; plain?: boolean; id?: string }>) {
  return (
    <details class={plain ? 'sw-fold sw-fold--plain' : 'sw-fold'} open={open} id={id}>
      <summary>{summary}</summary>
      <div class="sw-fold__inner sw-stack">{children}</div>
    </details>
  );
}
