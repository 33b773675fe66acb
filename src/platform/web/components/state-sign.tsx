import type { Locale } from '../../i18n/locale.ts';
import { assets } from '../assets.ts';
import type { StateName } from '../pictogram-names.ts';
import { webTexts } from '../texts.ts';

/** The ids of `stand` in the vocabulary, in the order of the row. */
export const themeStates = ['kracht', 'speelt', 'belemmert', 'niet-besproken'] as const;
export type ThemeState = (typeof themeStates)[number];

export const stateLooks: Record<ThemeState, { readonly sign: StateName; readonly tile: string }> = {
  kracht: { sign: 'kracht', tile: 'sw-tile--strength' },
  speelt: { sign: 'speelt', tile: 'sw-tile--plays' },
  belemmert: { sign: 'belemmert', tile: 'sw-tile--barrier' },
  'niet-besproken': { sign: 'open', tile: 'sw-tile--open' },
};

export function StateSign({ state, large = false }: { state: ThemeState; large?: boolean }) {
  return (
    <svg class={large ? 'sw-state-icon' : 'sw-state-sign'} viewBox="0 0 40 40" aria-hidden="true">
      <use href={`${assets().sprite.url}#s-${stateLooks[state].sign}`} />
    </svg>
  );
}

/** What the four signs mean; stands once above the rows. */
export function StatesLegend({ locale }: { locale: Locale }) {
  const t = webTexts[locale];
  return (
    <ul class="sw-states-legend sw-card" aria-label={t.statesLegend}>
      {themeStates.map((state) => (
        <li>
          <StateSign state={state} large />
          <span>
            <strong>{t.stateName[state]}</strong>
            <br />
            {t.stateMeaning[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
