import type { Locale } from '../../../platform/i18n/index.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import { storyLinks } from '../../stories/index.ts';
import type { Model } from '../model.ts';
import { type StoryCount, type Support, supportOf } from '../story-support.ts';
import { valueTexts } from '../texts/value.ts';
import { LineView } from './line-view.tsx';
import type { Names } from './names.ts';

interface Props {
  readonly shell: Shell;
  readonly model: Model;
  readonly names: Names;
  readonly stories: readonly StoryCount[];
  readonly mayChange: boolean;
}

/** What has no price stands beside the amount, with what people tell about it. */
export function QualitySection({ shell, model, names, stories, mayChange }: Props) {
  const t = valueTexts[shell.locale].quality;
  const lines = model.lines.filter(({ amounts }) => amounts === null);
  if (lines.length === 0) return null;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="leven">
      <h2 class="utrecht-heading-2" id="leven">
        {t.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      <ul class="sw-lines">
        {lines.map((line) => (
          <li class="sw-stack sw-stack--3">
            <LineView shell={shell} model={model} line={line} names={names} mayChange={mayChange} />
            <StoryWords
              locale={shell.locale}
              count={stories.find(({ lifeDomain }) => lifeDomain === line.lifeDomain)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const icons = {
  supports: 'vink',
  contradicts: 'let',
  mixed: 'golf',
  tooFew: 'vraag',
} as const satisfies Record<Support, string>;

/** Nothing about stories where nobody has told any. */
function StoryWords({ locale, count }: { locale: Locale; count: StoryCount | undefined }) {
  if (count === undefined) return null;
  const t = valueTexts[locale].quality;
  const cell = (value: Cell) => (value === 'hidden' ? t.few : `${value}`);
  const support = supportOf(count);
  return (
    <div class="sw-quote sw-stack sw-stack--2">
      <p class="utrecht-paragraph sw-bold">{t.stories}</p>
      <p class="utrecht-paragraph">{t.counts(cell(count.better), cell(count.same), cell(count.worse))}</p>
      <div class="sw-row">
        <Label icon={icons[support]}>{t[support]}</Label>
        <a class="utrecht-link" href={storyLinks.counts}>
          {t.storiesLink}
        </a>
      </div>
    </div>
  );
}
