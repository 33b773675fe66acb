import type { Child } from 'hono/jsx';
import type { IconName } from '../pictogram-names.ts';
import { Icon } from './icon.tsx';

/** A row of icon and words: time, how long, place, room. */
export function Facts({ items }: { items: readonly { readonly icon: IconName; readonly text: Child }[] }) {
  return (
    <ul class="sw-facts">
      {items.map(({ icon, text }) => (
        <li class="sw-fact">
          <Icon name={icon} small />
          {text}
        </li>
      ))}
    </ul>
  );
}

export interface NamedFact {
  readonly icon: IconName;
  readonly name: string;
  readonly value: Child;
}

/** The same as white tiles with the name of each fact above it; at the top of a page. */
export function NamedFacts({ items }: { items: readonly NamedFact[] }) {
  return (
    <dl class="sw-instrument__facts">
      {items.map(({ icon, name, value }) => (
        <div>
          <dt>
            <Icon name={icon} small />
            {name}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is known of something: the name of each fact above it. */
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

/** Sentences with an icon before each: what it asks, for whom it is. */
export function IconList({ items }: { items: readonly { readonly icon: IconName; readonly text: Child }[] }) {
  return (
    <ul class="sw-list">
      {items.map(({ icon, text }) => (
        <li>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
