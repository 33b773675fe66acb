import { Mark, Survival } from '../../../platform/charts/survival.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Exit, ExitCurve } from '../analysis/exit.ts';
import { reportTexts } from '../texts/report.ts';
import { wordTexts } from '../texts/words.ts';
import { hundred, pValue } from './numbers.ts';
import { armName, placeOf, type ReportProps } from './report-context.ts';
import { NotCausal } from './report-primary.tsx';

/** When people left benefit, with how many are left to leave under it. */
export function ReportExit(props: ReportProps) {
  const { shell, protocol, analysis } = props;
  const { exit, secondary } = analysis;
  if (exit === null) return null;
  const { locale } = shell;
  const t = reportTexts[locale];
  const { design } = protocol;
  const share = ({ points }: ExitCurve) => hundred(points.at(-1)?.left ?? 0);
  const lines = exit.curves.map((curve) => ({
    label: `${armName(design, curve.arm)} ${share(curve)}`,
    points: curve.points,
  }));
  return (
    <figure class="sw-figure sw-column" aria-labelledby="uitstroom">
      <div class="sw-row sw-row--tight">
        <h2 class="utrecht-heading-2" id="uitstroom">
          {t.exitTitle}
        </h2>
        <Label icon="zoek">{t.exploratory}</Label>
        <NotCausal {...props} />
      </div>
      {lines.length === 0 ? (
        <p class="utrecht-paragraph">{t.exitNone}</p>
      ) : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.exitLead}</p>
          <p class="sw-bold">{t.exitAxis}</p>
          <Survival
            lines={lines}
            under={t.exitMonths}
            label={`${t.exitAxis}: ${lines.map(({ label }) => label).join(', ')}.`}
          />
          <RiskTable {...props} exit={exit} />
          <figcaption class="sw-figure__source">
            {t.exitSource(exit.stratified, pValue(locale, exit.p))}
            {secondary.tests < 2 || secondary.exit === null
              ? null
              : ` ${t.q(pValue(locale, secondary.exit))}`}{' '}
            {t.secondary(secondary.tests)}
          </figcaption>
        </>
      )}
    </figure>
  );
}

/** Numbers at risk at five moments: under the picture, also on a phone, so not folded. */
function RiskTable({ shell, protocol, exit }: ReportProps & { exit: Exit }) {
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const { design } = protocol;
  const moments = [...new Set([0, 1, 2, 3, 4].map((part) => Math.round((design.horizonMonths * part) / 4)))];
  return (
    <ScrollTable
      id="risico"
      caption={t.exitRisk}
      columns={[
        { name: reportTexts[locale].table.group },
        ...moments.map((month) => ({ name: month === 0 ? t.exitStart : w.months(month), numeric: true })),
        { name: t.exitTotal, numeric: true },
      ]}
      rows={exit.curves.map(({ arm, points }) => {
        const end = points.at(-1);
        return [
          <span class="sw-arms__name">
            <Mark at={placeOf(design, arm)} />
            {armName(design, arm)}
          </span>,
          ...moments.map((month) => String(points[month]?.atRisk ?? 0)),
          end === undefined ? '' : t.exitShare(hundred(end.left), hundred(end.low), hundred(end.high)),
        ];
      })}
    />
  );
}
