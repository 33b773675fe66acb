import type { Child, PropsWithChildren } from 'hono/jsx';
import type { IconName } from '../pictogram-names.ts';
import { Icon } from './icon.tsx';
import { NEW_TAB } from './new-tab.tsx';

type Kind = 'primary' | 'secondary' | 'subtle';

const kinds: Record<Kind, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
};

interface Look {
  /** At most one primary button per screen. */
  readonly kind?: Kind;
  readonly icon?: IconName;
  /** An arrow stands after the words, any other icon before them. */
  readonly after?: IconName;
  readonly describedBy?: string | undefined;
}

const inside = (children: Child, icon?: IconName, after?: IconName) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    {children}
    {after ? <Icon name={after} /> : null}
  </>
);

interface ButtonProps {
  readonly name?: string;
  readonly value?: string;
  readonly action?: string;
  readonly form?: string;
  /** To the page before: whatever is not filled in well may stay so. */
  readonly goesBack?: boolean;
}

export function Button({
  kind = 'secondary',
  icon,
  after,
  describedBy,
  name,
  value,
  action,
  form,
  goesBack = false,
  children,
}: PropsWithChildren<Look & ButtonProps>) {
  return (
    <button
      class={`utrecht-button ${kinds[kind]}`}
      type="submit"
      name={name}
      value={value}
      formaction={action}
      form={form}
      formnovalidate={goesBack}
      aria-describedby={describedBy}
    >
      {inside(children, icon, after)}
    </button>
  );
}

export function LinkButton({
  kind = 'secondary',
  icon,
  after,
  describedBy,
  href,
  newTab = false,
  children,
}: PropsWithChildren<Look & { href: string; newTab?: boolean }>) {
  return (
    <a
      class={`utrecht-button ${kinds[kind]}`}
      href={href}
      aria-describedby={describedBy}
      {...(newTab ? NEW_TAB : {})}
    >
      {inside(children, icon, after)}
    </a>
  );
}
