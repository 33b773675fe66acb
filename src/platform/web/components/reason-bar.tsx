import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';

/** A share of 0 to 1 as a class in steps of five: the Content-Security-Policy forbids a style of its own. */
export function shareClass(share: number): string {
  const steps = Math.round(Math.min(1, Math.max(0, share)) * 20);
  return `sw-share-${steps * 5}`;
}

export function Reasons({ children }: PropsWithChildren) {
  return <ul class="sw-reasons">{children}</ul>;
}

export interface ReasonBarProps {
  readonly locale: Locale;
  /** *Kan het?*, *Past het?* or *Werkt het?* */
  readonly question: string;
  readonly text: string;
  /** After the text: a link to where it stands. */
  readonly more?: Child;
  /** Size beside the largest term, 0 to 1. The bar is for the eye; the words carry it. */
  readonly share: number;
  /** *telt het zwaarst*, *telt mee*, … */
  readonly weight: string;
  readonly against?: boolean;
}

/** Largest first, minus terms last; a term that adds nothing is shown as well. */
export function ReasonBar({ locale, question, text, more, share, weight, against = false }: ReasonBarProps) {
  return (
    <li class={against ? 'sw-reason sw-reason--against' : 'sw-reason'}>
      <span class="sw-reason__question">{question}</span>
      <span class="sw-reason__text">
        {against ? <strong>{webTexts[locale].but}</strong> : null}
        {text}
        {more === undefined || more === null ? null : <> {more}</>}
      </span>
      <span class="sw-reason__size">
        <span class="sw-reason__track" aria-hidden="true">
          <span class={`sw-reason__bar ${shareClass(share)}`}></span>
        </span>
        <span class="sw-reason__word">{weight}</span>
      </span>
    </li>
  );
}

/** An opinion of 1 to 5: the number in words, with a grey bar. It stands beside the evidence and is never added to it. */
export function Rating({ value, words }: { value: number; words: string }) {
  return (
    <span class="sw-rating">
      <span>{words}</span>
      <span class="sw-reason__track sw-rating__track" aria-hidden="true">
        <span class={`sw-reason__bar ${shareClass(value / 5)}`}></span>
      </span>
    </span>
  );
}
