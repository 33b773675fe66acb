import type { Child } from 'hono/jsx';
import type { PictogramName } from '../pictogram-names.ts';
import { Pictogram } from './pictogram.tsx';

/** What is not there, why, and one action. */
export function EmptyState({
  picture = 'leeg',
  title,
  text,
  action,
}: {
  picture?: PictogramName;
  title: string;
  text: Child;
  action?: Child;
}) {
  return (
    <div class="sw-empty sw-stack sw-stack--3 sw-measure">
      <Pictogram name={picture} large />
      <h2 class="utrecht-heading-3">{title}</h2>
      <p class="utrecht-paragraph">{text}</p>
      {action ? <div>{action}</div> : null}
    </div>
  );
}
