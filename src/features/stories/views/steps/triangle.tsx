import { Pictogram, pictogramOf } from '../../../../platform/web/components/pictogram.tsx';
import { fields } from '../../forms/fields.ts';
import type { Corner } from '../../frame.ts';
import { tellTexts } from '../../texts/tell.ts';
import { gridPoints, pointName } from '../../triad-answer.ts';
import { placeInWords } from '../../triad-words.ts';
import type { StepProps } from './props.ts';

const rows = [0, 1, 2, 3, 4].map((row) =>
  gridPoints.slice((row * (row + 1)) / 2, ((row + 1) * (row + 2)) / 2),
);

/** Fifteen real radio buttons in a triangle: works by mouse, finger, keyboard and voice, with or without script. */
export function Triangle({ locale, asked, form }: StepProps) {
  const t = tellTexts[locale].triad;
  const nameOf = (corner: Corner) => asked.frame.triad.corners[corner].name[locale];
  const chosen = form.get(fields.point);
  return (
    <sw-triad class="sw-stack">
      <p class="utrecht-paragraph">{t.preciseLead}</p>
      <p class="utrecht-paragraph">{t.preciseRule}</p>
      <fieldset class="sw-triad" id={fields.point}>
        <legend class="sw-visually-hidden">{t.legend}</legend>
        <CornerName {...{ asked, locale, corner: 'a' }} />
        <div class="sw-triad__field">
          <svg class="sw-triad__svg" viewBox="0 0 100 86.6" aria-hidden="true">
            <path class="sw-triad__ground" d="M50 8.66L90 77.94H10z" />
            <path
              class="sw-triad__lines"
              d="M20 60.62H80M30 43.3H70M40 25.98H60M30 77.94L20 60.62M50 77.94L30 43.3M70 77.94L40 25.98M70 77.94L80 60.62M50 77.94L70 43.3M30 77.94L60 25.98"
            />
          </svg>
          {rows.map((row) => (
            <div class="sw-triad__row">
              {row.map((point) => (
                <label class="sw-point">
                  <input
                    class="sw-point__input"
                    type="radio"
                    name={fields.point}
                    value={pointName(point)}
                    checked={chosen === pointName(point)}
                  />
                  <span class="sw-point__stone"></span>
                  <span class="sw-visually-hidden">{placeInWords(point, nameOf, t.place)}</span>
                </label>
              ))}
            </div>
          ))}
        </div>
        <div class="sw-triad__base">
          <CornerName {...{ asked, locale, corner: 'b' }} />
          <CornerName {...{ asked, locale, corner: 'c' }} />
        </div>
        <label class="sw-triad__none">
          <input type="radio" name={fields.point} value="geen" checked={chosen === 'geen'} />
          <span>{t.noStone}</span>
        </label>
      </fieldset>
    </sw-triad>
  );
}

function CornerName({ asked, locale, corner }: Pick<StepProps, 'asked' | 'locale'> & { corner: Corner }) {
  const { picture, name } = asked.frame.triad.corners[corner];
  return (
    <p class="sw-triad__corner">
      <Pictogram name={pictogramOf(picture)} />
      <strong>{name[locale]}</strong>
    </p>
  );
}
