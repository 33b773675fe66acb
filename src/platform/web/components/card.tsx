import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import type { PictogramName } from '../pictogram-names.ts';
import { Pictogram } from './pictogram.tsx';

export interface CardProps {
  /** Id of the heading; actions refer to it with `describedBy`. */
  readonly id: string;
  readonly title: Child;
  readonly picture?: PictogramName;
  /** A label beside the heading. */
  readonly label?: Child;
  /** One or two sentences. */
  readonly text?: Child;
  /** Of title and text, when it is not the language of the page. */
  readonly lang?: Locale | undefined;
}

/** Pictogram, heading 3, one or two sentences, then facts, body and actions as children. */
export function Card({ id, title, picture, label, text, lang, children }: PropsWithChildren<CardProps>) {
  return (
    <article class="sw-card sw-stack sw-stack--5" aria-labelledby={id}>
      <div class="sw-card__head">
        {picture ? <Pictogram name={picture} /> : null}
        <div class="sw-row sw-row--tight">
          <h3 class="utrecht-heading-3" id={id} lang={lang}>
            {title}
          </h3>
          {label}
        </div>
        {text === undefined ? null : (
          <p class="utrecht-paragraph sw-measure" lang={lang}>
            {text}
          </p>
        )}
      </div>
      {children}
    </article>
  );
}
