import type { Child } from 'hono/jsx';

/** What is known of somebody: the name of each fact above it. */
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
