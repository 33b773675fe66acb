import { formatList, formatNumber } from '../../../platform/i18n/format.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { storyLinks } from '../links.ts';
import { triadKeys } from '../patterns.ts';
import type { ShownStory } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { domainName } from './domain-name.ts';
import { patternsAddress } from './patterns-address.ts';
import { dyadWords } from './patterns-answers.tsx';
import type { PatternsProps } from './patterns-props.ts';
import { cornerNames, zoneWords } from './patterns-triad.tsx';

function nameOfPart(props: PatternsProps): string {
  const { selection } = props.chosen;
  const t = researchTexts[props.shell.locale].page;
  if (selection.kind === 'triad') return zoneWords(props)[selection.key] ?? selection.key;
  if (selection.kind === 'dyad') return dyadWords(props, selection.dyad)[selection.key];
  if (selection.kind === 'indicator')
    return `${domainName(props.shell.locale, selection.indicator)}, ${t.answers[selection.answer]}`;
  return t.allStories;
}

/** The stories behind what is chosen, in an order by lot. */
export function BehindPart(props: PatternsProps) {
  const { shell, study, chosen, stories, behind } = props;
  const t = researchTexts[shell.locale].page;
  if (behind === 'hidden')
    return (
      <section class="sw-stack" id="verhalen">
        <Notice title={t.noPart} />
      </section>
    );
  const to = (change: Parameters<typeof patternsAddress>[2]) => patternsAddress(study.id, chosen, change);
  return (
    <section class="sw-stack sw-stack--4" id="verhalen" aria-labelledby="verhalen-kop">
      <h2 class="utrecht-heading-2" id="verhalen-kop">
        {t.behind(String(behind), nameOfPart(props))}
      </h2>
      {chosen.everything ? null : (
        <p class="utrecht-paragraph sw-row sw-row--tight">
          <span>{t.drawn(stories.length)}</span>
          <a class="utrecht-link" href={to({ everything: true })}>
            {t.readAll}
          </a>
          <a class="utrecht-link" href={to({ draw: chosen.draw + 1 })}>
            {t.others}
          </a>
        </p>
      )}
      <ul class="sw-stack sw-stack--3">
        {stories.map((story) => (
          <StoryCard {...props} story={story} />
        ))}
      </ul>
    </section>
  );
}

const shownLetters = 320;
const short = (text: string): string =>
  text.length <= shownLetters ? text : `${text.slice(0, shownLetters).trimEnd()}…`;

function StoryCard({ shell, study, story, note }: PatternsProps & { story: ShownStory; note?: string }) {
  const t = researchTexts[shell.locale];
  const moment = study.moments.find(({ number }) => number === story.moment)?.name ?? '';
  const own = story.translation === '' ? story.text : story.translation;
  return (
    <li class="sw-story-card sw-stack sw-stack--2">
      <h3 class="utrecht-heading-4">
        <a class="utrecht-link" href={storyLinks.story(story.id)} dir="auto">
          {story.title === '' ? t.page.untitled : story.title}
        </a>
      </h3>
      <p class="utrecht-paragraph" dir="auto" lang={story.translation === '' ? story.language : 'nl'}>
        {own === '' ? t.story.onlySound : `“${short(own)}”`}
      </p>
      <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
        {[
          t.perspective[story.perspective],
          moment,
          story.mayQuote ? t.page.quotable : t.page.notQuotable,
          note,
        ]
          .filter((one) => one !== undefined && one !== '')
          .join(' · ')}
      </p>
    </li>
  );
}

/** Who lies furthest from the middle, which parts are nearly empty, and where the middle is, in that order. */
export function OutliersPart(props: PatternsProps) {
  const { shell, outliers, centre, triad } = props;
  const t = researchTexts[shell.locale].page;
  const zone = zoneWords(props);
  const few = triadKeys.filter((key) => triad.cells[key] === 'hidden');
  const { a, b, c } = cornerNames(props);
  const percent = (share: number | undefined) => `${formatNumber(shell.locale, (share ?? 0) * 100)}%`;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="uitschieters-kop">
      <h2 class="utrecht-heading-2" id="uitschieters-kop">
        {t.outliers}
      </h2>
      {centre === null ? (
        <p class="utrecht-paragraph">{t.outliersNone}</p>
      ) : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.outliersLead}</p>
          <ul class="sw-grid sw-grid--3">
            {outliers.map(({ story, distance }) => (
              <StoryCard
                {...props}
                story={story}
                note={t.distance(formatNumber(shell.locale, distance, 2))}
              />
            ))}
          </ul>
          <p class="utrecht-paragraph sw-measure">
            {t.centre(
              `${percent(centre.shares[0])} ${a}`,
              `${percent(centre.shares[1])} ${b}`,
              `${percent(centre.shares[2])} ${c}`,
            )}{' '}
            {t.zeroRule(percent(centre.shares[0]), percent(centre.sharesAlso[0]))}
          </p>
        </>
      )}
      {few.length === 0 ? null : (
        <p class="utrecht-paragraph sw-measure">
          {t.minority(
            formatList(
              shell.locale,
              few.map((key) => zone[key] ?? key),
            ),
          )}
        </p>
      )}
    </section>
  );
}
