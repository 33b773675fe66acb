import type { Locale } from '../../i18n/locale.ts';
import { assets } from '../assets.ts';
import type { PictogramName, StateName } from '../pictogram-names.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';
import { Pictogram } from './pictogram.tsx';
import { Tile } from './tile.tsx';

/** The ids of `stand` in the vocabulary, in the order of the row. */
export const themeStates = ['kracht', 'speelt', 'belemmert', 'niet-besproken'] as const;
export type ThemeState = (typeof themeStates)[number];

const signs: Record<ThemeState, { readonly sign: StateName; readonly tile: string }> = {
  kracht: { sign: 'kracht', tile: 'sw-tile--strength' },
  speelt: { sign: 'speelt', tile: 'sw-tile--plays' },
  belemmert: { sign: 'belemmert', tile: 'sw-tile--barrier' },
  'niet-besproken': { sign: 'open', tile: 'sw-tile--open' },
};

export function StateSign({ state, large = false }: { state: ThemeState; large?: boolean }) {
  return (
    <svg class={large ? 'sw-state-icon' : 'sw-state-sign'} viewBox="0 0 40 40" aria-hidden="true">
      <use href={`${assets().sprite.url}#s-${signs[state].sign}`} />
    </svg>
  );
}

export interface ThemeRowProps {
  readonly locale: Locale;
  /** Id of the life domain; the names of the two fields come from the form. */
  readonly id: string;
  readonly label: string;
  readonly examples?: string;
  readonly picture: PictogramName;
  readonly stateField: string;
  readonly wishField: string;
  readonly state: ThemeState;
  readonly wish: boolean;
}

/** One life domain: four states and a wish. *Not discussed* is chosen by default and stays quiet. */
export function ThemeRow({ locale, id, label, examples, picture, ...fields }: ThemeRowProps) {
  const t = webTexts[locale];
  const { stateField, wishField, state, wish } = fields;
  const heading = `onderwerp-${id}`;
  return (
    <li class="sw-theme">
      <h3 class="sw-theme__name" id={heading}>
        <Pictogram name={picture} />
        <span>
          {label}
          {examples === undefined ? null : <span class="sw-theme__text">{examples}</span>}
        </span>
      </h3>
      <fieldset class="sw-states">
        <legend class="sw-visually-hidden">{t.stateOf(label)}</legend>
        {themeStates.map((one) => (
          <Tile
            type="radio"
            name={stateField}
            value={one}
            checked={one === state}
            picture={<StateSign state={one} />}
            class={signs[one].tile}
          >
            {t.stateName[one]}
          </Tile>
        ))}
      </fieldset>
      <Tile
        type="checkbox"
        name={wishField}
        value={id}
        checked={wish}
        describedBy={heading}
        row
        picture={<Icon name="vlag" />}
        class="sw-wish"
      >
        {t.wish}
      </Tile>
    </li>
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
