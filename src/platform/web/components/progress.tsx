import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';

/** Stones in a row; `now` counts from 1. The names are visible from 40 rem, on a phone the page says the number. */
export function Progress({ locale, steps, now }: { locale: Locale; steps: readonly string[]; now: number }) {
  const t = webTexts[locale];
  return (
    <>
      <ol class="sw-progress" aria-label={t.progress}>
        {steps.map((name, at) => {
          const place = at + 1;
          const state =
            place < now ? ' sw-progress__stone--done' : place === now ? ' sw-progress__stone--now' : '';
          return (
            <li class={`sw-progress__stone${state}`} aria-current={place === now ? 'step' : undefined}>
              <span class="sw-progress__name">{`${place}. ${name}`}</span>
            </li>
          );
        })}
      </ol>
      <p class="utrecht-paragraph utrecht-paragraph--small sw-progress__words">
        {t.stepOf(now, steps.length)}: {steps[now - 1]}
      </p>
    </>
  );
}

/** Long work: how far it is, in words and as a bar. */
export function ProgressBar({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <div class="sw-stack sw-stack--2" role="status">
      <p class="utrecht-paragraph sw-bold">{label}</p>
      <progress class="sw-progress-bar" value={value} max={max} aria-label={label}>
        {label}
      </progress>
    </div>
  );
}
