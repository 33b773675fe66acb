import { Forest } from '../../../platform/charts/forest.tsx';
import type { ForestRow } from '../../../platform/charts/forest-layout.ts';
import { FOREST_MARKS } from '../../../platform/charts/forest-layout.ts';
import { formatList } from '../../../platform/i18n/format.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import { type Comparison, type Estimate, isEstimate } from '../analysis/primary.ts';
import { baselineName } from '../design/names.ts';
import { reportTexts } from '../texts/report.ts';
import { wordTexts } from '../texts/words.ts';
import { per100, pValue } from './numbers.ts';
import { armName, countWord, placeOf, type ReportProps } from './report-context.ts';

/** The main question: a picture of differences with their margins, and the table behind it. */
export function ReportPrimary(props: ReportProps) {
  const { shell, protocol, analysis } = props;
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const { design } = protocol;
  const { comparisons, adjustedFor } = analysis.primary;
  const rows = comparisons.flatMap((one) => forestRow(props, one));
  const [less, more] = w.halves[design.outcome];
  const missing = analysis.missing.shares.reduce((sum, one) => sum + one.missing, 0);
  const names = [...adjustedFor.map((id) => baselineName(w.baseline, id)), t.municipality];
  return (
    <figure class="sw-figure sw-column" aria-labelledby="hoofdvraag">
      <div class="sw-row sw-row--tight">
        <h2 class="utrecht-heading-2" id="hoofdvraag">
          {t.primary[design.outcome]}
        </h2>
        <NotCausal {...props} />
      </div>
      {rows.length === 0 ? (
        <p class="utrecht-paragraph">{t.noFigure}</p>
      ) : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.howToRead}</p>
          <Forest
            rows={rows}
            label={`${t.unit}. ${rows.map(({ label, words }) => `${label}: ${words}`).join('. ')}.`}
            less={less ?? ''}
            more={more ?? ''}
            unit={t.unit}
            tick={(value) => per100(locale, value)}
          />
          <PrimaryTable {...props} />
          <figcaption class="sw-figure__source">
            {t.source(
              formatList(locale, names),
              analysis.people - missing,
              missing === 0 ? t.nobodyMissing : t.someMissing(missing),
            )}
          </figcaption>
        </>
      )}
      {analysis.missing.p !== null && analysis.missing.p < 0.05 ? (
        <Notice kind="caution" title={t.missingUneven(pValue(locale, analysis.missing.p))} />
      ) : null}
    </figure>
  );
}

/** Beside every heading with numbers, when there was no lottery. */
export function NotCausal({ shell, analysis }: Pick<ReportProps, 'shell' | 'analysis'>) {
  return analysis.conclusion.causal ? null : (
    <Label kind="strength" icon="zoek">
      {reportTexts[shell.locale].labels.indication}
    </Label>
  );
}

const range = ({ shell }: ReportProps, { interval: [low, high] }: Estimate): string =>
  reportTexts[shell.locale].interval(per100(shell.locale, low), per100(shell.locale, high));

function forestRow(props: ReportProps, { arm, adjusted }: Comparison): ForestRow[] {
  if (!isEstimate(adjusted)) return [];
  const { design } = props.protocol;
  const mark = FOREST_MARKS[placeOf(design, arm)];
  return [
    {
      label: armName(design, arm),
      words: `${per100(props.shell.locale, adjusted.estimate)} (${range(props, adjusted)})`,
      estimate: adjusted.estimate,
      low: adjusted.interval[0],
      high: adjusted.interval[1],
      ...(mark === undefined ? {} : { mark }),
    },
  ];
}

function PrimaryTable(props: ReportProps) {
  const { shell, protocol, analysis } = props;
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const { design } = protocol;
  const estimate = (one: Comparison['adjusted']) =>
    isEstimate(one) ? [per100(locale, one.estimate), range(props, one)] : [t.failed, '–'];
  return (
    <TableToggle
      locale={locale}
      id="verschillen"
      caption={t.table.caption(w.outcome[design.outcome], w.months(design.horizonMonths))}
      columns={[
        { name: t.table.group },
        { name: t.table.adjusted, numeric: true },
        { name: t.table.adjustedInterval, numeric: true },
        { name: t.table.plain, numeric: true },
        { name: t.table.plainInterval, numeric: true },
        { name: t.table.n, numeric: true },
        { name: t.table.missing, numeric: true },
        { name: t.table.p, numeric: true },
        { name: t.table.holm, numeric: true },
      ]}
      rows={analysis.primary.comparisons.map((one) => [
        armName(design, one.arm),
        ...estimate(one.adjusted),
        ...estimate(one.unadjusted),
        String(one.n),
        String(one.missing),
        pValue(locale, isEstimate(one.adjusted) ? one.adjusted.p : null),
        pValue(locale, one.holm),
      ])}
    />
  );
}

/** What chance alone seldom gives, and yet is no proof. */
export function ReportHints(props: ReportProps) {
  const { shell, protocol, analysis } = props;
  const { locale } = shell;
  const t = reportTexts[locale];
  const { design } = protocol;
  const { hints } = analysis.conclusion;
  if (hints.length === 0) return null;
  const words = wordTexts[locale].moreOf[design.outcome];
  return (
    <section class="sw-stack sw-stack--4 sw-column" aria-labelledby="aanwijzing">
      <h2 class="utrecht-heading-2" id="aanwijzing">
        {t.hintTitle}
      </h2>
      {hints.map(({ arm, adjusted, holm }) =>
        isEstimate(adjusted) ? (
          <Notice kind="indication" title={t.hintName}>
            {t.hint(
              armName(design, arm),
              words[adjusted.estimate > 0 ? 1 : 0] ?? '',
              per100(locale, adjusted.interval[0]),
              per100(locale, adjusted.interval[1]),
            )}{' '}
            {analysis.primary.comparisons.length > 1
              ? t.hintHolm(countWord(locale, analysis.primary.comparisons.length), pValue(locale, holm))
              : null}{' '}
            <strong>{t.hintDo}</strong>
          </Notice>
        ) : null,
      )}
    </section>
  );
}
