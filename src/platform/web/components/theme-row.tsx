import type { Locale } from '../../i18n/locale.ts';
import type { PictogramName } from '../pictogram-names.ts';
import { webTexts } from '../texts.ts';
import { Icon } from './icon.tsx';
import { Pictogram } from './pictogram.tsx';
import { StateSign, stateLooks, type ThemeState, themeStates } from './state-sign.tsx';
import { Tile } from './tile.tsx';

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
            class={stateLooks[one].tile}
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
