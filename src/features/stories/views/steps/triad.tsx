import { FieldError } from '../../../../platform/web/components/field-parts.tsx';
import { Fold } from '../../../../platform/web/components/fold.tsx';
import { Icon } from '../../../../platform/web/components/icon.tsx';
import { Pictogram, pictogramOf } from '../../../../platform/web/components/pictogram.tsx';
import { Tile, Tiles } from '../../../../platform/web/components/tile.tsx';
import { fields } from '../../forms/fields.ts';
import { type Corner, corners, otherCorners } from '../../frame.ts';
import { tellTexts } from '../../texts/tell.ts';
import { strengths } from '../../triad-answer.ts';
import type { StepProps } from './props.ts';
import { Triangle } from './triangle.tsx';

/** Picture cards first, then how strongly; the triangle is a second way to say it more precisely. */
export function TriadStep(props: StepProps) {
  const { locale, asked, form } = props;
  const t = tellTexts[locale].triad;
  const { triad } = asked.frame;
  const card = form.get(fields.card);
  return (
    <div class="sw-stack sw-stack--6 sw-triad-step">
      <fieldset class="sw-stack sw-stack--3" id={fields.card} tabindex={-1}>
        <legend class="utrecht-heading-2">{triad.question[locale]}</legend>
        <p class="utrecht-paragraph sw-soft">{t.lead}</p>
        <div class="sw-picture-cards">
          {corners.map((corner) => (
            <Tile
              row
              type="radio"
              name={fields.card}
              value={corner}
              checked={card === corner}
              picture={<Pictogram name={pictogramOf(triad.corners[corner].picture)} large />}
            >
              {triad.corners[corner].name[locale]}
              <small>{triad.corners[corner].hint[locale]}</small>
            </Tile>
          ))}
        </div>
        <Tiles>
          <Tile
            row
            type="radio"
            name={fields.card}
            value="even"
            checked={card === 'even'}
            picture={<Icon name="gelijk" />}
          >
            {t.even}
          </Tile>
          <Tile
            row
            type="radio"
            name={fields.card}
            value="past-niet"
            checked={card === 'past-niet'}
            picture={<Icon name="kruis" />}
          >
            {t.notMine}
          </Tile>
        </Tiles>
      </fieldset>
      {corners.map((corner) => (
        <HowStrong {...props} corner={corner} />
      ))}
      <Fold summary={t.precise} open={(form.get(fields.point) ?? '') !== ''}>
        <Triangle {...props} />
      </Fold>
    </div>
  );
}

function HowStrong({ locale, asked, form, error, corner }: StepProps & { corner: Corner }) {
  const t = tellTexts[locale].triad;
  const name = fields.strength(corner);
  const nameOf = (one: Corner) => asked.frame.triad.corners[one].name[locale];
  const [first, second] = otherCorners(corner);
  const words = {
    only: t.only,
    mostly: t.mostly,
    'little-more': t.littleMore,
    'first-too': first === undefined ? '' : t.too(nameOf(first)),
    'second-too': second === undefined ? '' : t.too(nameOf(second)),
  };
  const wrong = error(name);
  return (
    <fieldset class={`sw-how sw-how--${corner} sw-stack sw-stack--3`} id={name} tabindex={-1}>
      <legend class="utrecht-heading-3">{t.strength(nameOf(corner))}</legend>
      {wrong === undefined ? null : <FieldError id={`${name}-fout`}>{wrong}</FieldError>}
      <div class="sw-stack sw-stack--2 sw-measure">
        {strengths.map((strength) => (
          <Tile row type="radio" name={name} value={strength} checked={form.get(name) === strength}>
            {words[strength]}
          </Tile>
        ))}
      </div>
    </fieldset>
  );
}
