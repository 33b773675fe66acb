import { formatList } from '../../../platform/i18n/format.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import type { Conclusion } from '../analysis/conclusion.ts';
import type { Design } from '../design/study.ts';
import { reportTexts } from '../texts/report.ts';
import { wordTexts } from '../texts/words.ts';
import { armName, countWord, type ReportProps } from './report-context.ts';

const icons = { none: 'gelijk', indication: 'zoek', clear: 'vink', unknown: 'vraag' } as const;

/** One sentence as a heading, then what it does not mean, then what the study could have seen. */
export function ConclusionCard({ shell, protocol, analysis }: ReportProps) {
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const { design } = protocol;
  const { conclusion, people } = analysis;
  const { kind, causal } = conclusion;
  return (
    <section class="sw-conclusion sw-stack sw-stack--3" aria-labelledby="conclusie">
      <p class="utrecht-paragraph sw-bold">{t.plain}</p>
      <h2 class="utrecht-heading-2" id="conclusie">
        {headingOf(locale, design, conclusion)}
      </h2>
      <p class="utrecht-paragraph sw-measure">
        {kind === 'none' ? `${t.means.noneCause} ` : null}
        <strong>{t.means[kind]}</strong>
        {kind === 'indication' && !causal ? ` ${t.means.indicationChosen}` : null}
      </p>
      {conclusion.visible === null || kind === 'clear' ? null : (
        <p class="utrecht-paragraph sw-measure">{t.visible(Math.ceil(conclusion.visible * 100))}</p>
      )}
      {causal ? null : <p class="utrecht-paragraph sw-measure sw-bold">{t.notCausal}</p>}
      <div class="sw-row sw-row--tight">
        <Label kind="strength" icon={icons[kind]}>
          {t.labels[kind]}
        </Label>
        {causal || kind === 'indication' ? null : (
          <Label kind="strength" icon="zoek">
            {t.labels.indication}
          </Label>
        )}
        <Label icon="mensen">{causal ? t.peopleDrawn(people) : t.peopleNotDrawn(people)}</Label>
        <Label icon="klok">{t.followed(w.months(design.horizonMonths))}</Label>
      </div>
    </section>
  );
}

/** Also the sentence of a finding. */
export function headingOf(
  locale: ReportProps['shell']['locale'],
  design: Design,
  { kind, arms }: Conclusion,
): string {
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const names = (list: Conclusion['arms']) =>
    formatList(
      locale,
      list.map(({ arm }) => `‘${armName(design, arm)}’`),
    );
  const words = w.moreOf[design.outcome];
  if (kind === 'unknown') return t.heading.unknown;
  if (kind === 'none') return t.heading.none(countWord(locale, design.arms.length));
  if (kind === 'indication') return t.heading.indication(names(arms));
  // Groups that differ in both directions are each named with their own.
  return [true, false]
    .map((more) => arms.filter((one) => one.more === more))
    .filter((list) => list.length > 0)
    .map((list) => t.heading.clear(names(list), words[list[0]?.more ? 1 : 0] ?? ''))
    .join(' ');
}
