import { Icon } from '../../../../platform/web/components/icon.tsx';
import { Tile } from '../../../../platform/web/components/tile.tsx';
import { fields } from '../../forms/fields.ts';
import type { Dyad } from '../../frame.ts';
import { tellTexts } from '../../texts/tell.ts';
import { dyadPlaces } from '../../triad-answer.ts';
import type { StepProps } from './props.ts';

/** Two lines with seven stones each; nothing is chosen beforehand, not the middle either. */
export function DyadStep(props: StepProps) {
  const t = tellTexts[props.locale].dyads;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <p class="utrecht-paragraph sw-soft">{t.lead}</p>
      {props.asked.frame.dyads.map((dyad) => (
        <Line {...props} dyad={dyad} />
      ))}
    </>
  );
}

function Line({ locale, form, dyad }: StepProps & { dyad: Dyad }) {
  const t = tellTexts[locale].dyads;
  const name = fields.dyad(dyad.id);
  const [from, to] = [dyad.from[locale], dyad.to[locale]];
  const words = t.places(from, to);
  return (
    <fieldset class="sw-stack sw-stack--3 sw-measure" id={name} tabindex={-1}>
      <legend class="utrecht-heading-3">{dyad.question[locale]}</legend>
      <div class="sw-line__ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <div class="sw-line">
        {dyadPlaces.map((place, i) => (
          <label class="sw-point">
            <input
              class="sw-point__input"
              type="radio"
              name={name}
              value={String(place)}
              checked={form.get(name) === String(place)}
            />
            <span class="sw-point__stone"></span>
            <span class="sw-visually-hidden">{words[i]}</span>
          </label>
        ))}
      </div>
      <Tile
        row
        type="radio"
        name={name}
        value="past-niet"
        checked={form.get(name) === 'past-niet'}
        picture={<Icon name="kruis" />}
      >
        {t.notMine}
      </Tile>
    </fieldset>
  );
}
