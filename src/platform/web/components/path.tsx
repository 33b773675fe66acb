import type { Child } from 'hono/jsx';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';

export interface PathStep {
  readonly state: 'done' | 'now' | 'later' | 'end';
  readonly name: Child;
  /** When, with whom. */
  readonly text?: Child;
}

const lines = ['M28 0C28 55 52 45 52 100', 'M52 0C52 55 28 45 28 100'] as const;

function Stone({ step, number, locale }: { step: PathStep; number: number; locale: Locale }) {
  const icon = { done: 'vink', now: 'mens', end: 'vlag', later: undefined } as const;
  const name = icon[step.state];
  return (
    <span class="sw-path__stone">
      {name ? <Icon name={name} /> : <span aria-hidden="true">{number}</span>}
      <span class="sw-visually-hidden">{webTexts[locale].pathState[step.state]}: </span>
    </span>
  );
}

/** The route of a person: stones left and right. At most eight; older ones go into a fold. */
export function Path({ locale, steps }: { locale: Locale; steps: readonly PathStep[] }) {
  return (
    <ol class="sw-path">
      {steps.map((step, at) => (
        <li
          class={`sw-path__step sw-path__step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {at === steps.length - 1 ? null : (
            <svg class="sw-path__line" viewBox="0 0 80 100" preserveAspectRatio="none" aria-hidden="true">
              <path d={lines[at % 2 === 0 ? 0 : 1]} />
            </svg>
          )}
          <Stone step={step} number={at + 1} locale={locale} />
          <span class="sw-path__text">
            <span class="sw-path__name">{step.name}</span>
            {step.text === undefined ? null : <span class="sw-soft">{step.text}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
