import { Question } from '../../../platform/web/components/field-group.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { Stairs } from '../../../platform/web/components/stairs.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import { RUNGS } from '../../../shared/vocabulary.ts';
import { WISHES, type Wish } from '../answers/wishes.ts';
import { FIELD, wishOf } from '../forms.ts';
import { questionTexts } from '../texts/questions.ts';
import { label } from '../texts/words.ts';
import { HourClock } from './hour-clock.tsx';
import type { QuestionsProps } from './props.ts';

const PICTURES: Record<Wish, PictogramName> = {
  werk: 'passend-werk',
  leren: 'boek',
  mensen: 'gezondheid-sociaal',
  anderen: 'dagbesteding',
  bedrijf: 'werkervaring',
  houden: 'wonen',
  rust: 'rust',
  'weet-niet': 'zoek',
};
/** The most hours of each tile; the last stands for a full week. */
const HOURS = [4, 8, 16, 24, 36] as const;

export function ThreeQuestions({ shell, speaker, submitted }: QuestionsProps) {
  const t = questionTexts[shell.locale];
  const chosen = (name: string) => submitted.get(name)?.[0];
  const labels = Object.fromEntries(RUNGS.map((rung) => [rung, label(speaker, 'treden', rung)]));
  return (
    <div class="sw-band">
      <div class="sw-wrap sw-stack sw-stack--7">
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-2">{t.short}</h2>
          <p class="utrecht-paragraph sw-soft">{t.shortHelp}</p>
        </div>
        <Question locale={shell.locale} number={1} name="vraag-trede" {...t.rung}>
          <Stairs
            name="trede"
            labels={asRungs(labels)}
            chosen={RUNGS.find((r) => String(r) === chosen('trede')) ?? null}
          />
        </Question>
        <Question locale={shell.locale} number={2} name="vraag-wens" {...t.wish}>
          <div class="sw-tiles sw-tiles--four">
            {WISHES.map((wish) => (
              <Tile
                type="radio"
                name={FIELD.wish}
                value={wish}
                checked={wishOf(submitted) === wish}
                picture={<Pictogram name={PICTURES[wish]} />}
              >
                {t.wishes[wish]}
              </Tile>
            ))}
          </div>
        </Question>
        <Question locale={shell.locale} number={3} name="vraag-uren" {...t.hours}>
          <Tiles least={9}>
            {HOURS.map((hours) => (
              <Tile
                type="radio"
                name={FIELD.hours}
                value={String(hours)}
                checked={chosen(FIELD.hours) === String(hours)}
                picture={<HourClock hours={hours} />}
              >
                {t.hoursTiles[hours]}
              </Tile>
            ))}
            <Tile type="radio" name={FIELD.hours} value="" picture={<HourClock hours={null} />}>
              {t.hoursUnknown}
            </Tile>
          </Tiles>
        </Question>
      </div>
    </div>
  );
}

const asRungs = (labels: Record<string, string>) => ({
  1: labels['1'] ?? '',
  2: labels['2'] ?? '',
  3: labels['3'] ?? '',
  4: labels['4'] ?? '',
  5: labels['5'] ?? '',
  6: labels['6'] ?? '',
});
