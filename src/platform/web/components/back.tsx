import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';

export function Back({ href, children }: PropsWithChildren<{ href: string }>) {
  return (
    <a class="utrecht-link sw-back" href={href}>
      <Icon name="terug" />
      {children}
    </a>
  );
}

/** Back to a page that answers a POST: a button that carries the answers along. */
export function BackButton({
  action,
  fields,
  children,
}: PropsWithChildren<{ action: string; fields: readonly (readonly [string, string])[] }>) {
  return (
    <form method="post" action={action}>
      <HiddenFields fields={fields} />
      <button class="utrecht-link sw-back sw-back--button" type="submit">
        <Icon name="terug" />
        {children}
      </button>
    </form>
  );
}

/** Answers carried in a form; a name may stand more than once. */
export function HiddenFields({ fields }: { fields: readonly (readonly [string, string])[] }) {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
