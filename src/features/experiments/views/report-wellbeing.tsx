import { formatNumber } from '../../../platform/i18n/format.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { reportTexts } from '../texts/report.ts';
import { pValue, signed } from './numbers.ts';
import { armName, type ReportProps } from './report-context.ts';
import { NotCausal } from './report-primary.tsx';

/** Change, not effect: with its interval, a named d and how many are missing. */
export function ReportWellbeing(props: ReportProps) {
  const { shell, protocol, analysis } = props;
  const { wellbeing, wellbeingMissing, secondary } = analysis;
  if (wellbeing === null) return null;
  const { locale } = shell;
  const t = reportTexts[locale];
  const { design } = protocol;
  const uneven = wellbeingMissing?.p ?? null;
  const range = ([low, high]: readonly [number, number]) =>
    t.interval(signed(locale, low, 2), signed(locale, high, 2));
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="welzijn">
      <div class="sw-row sw-row--tight">
        <h2 class="utrecht-heading-2" id="welzijn">
          {t.wellTitle}
        </h2>
        <Label icon="zoek">{t.exploratory}</Label>
        <NotCausal {...props} />
      </div>
      {wellbeing.changes.length === 0 ? (
        <p class="utrecht-paragraph">{t.wellNone}</p>
      ) : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.wellLead}</p>
          {uneven !== null && uneven < 0.05 ? (
            <Notice kind="caution" title={t.wellMissing(pValue(locale, uneven))} />
          ) : null}
          <ScrollTable
            id="welzijn-tabel"
            caption={t.wellCaption}
            columns={[
              { name: t.wellTable.group },
              { name: t.wellTable.n, numeric: true },
              { name: t.wellTable.missing, numeric: true },
              { name: t.wellTable.before, numeric: true },
              { name: t.wellTable.after, numeric: true },
              { name: t.wellTable.change, numeric: true },
              { name: t.wellTable.interval, numeric: true },
              { name: t.wellTable.d, numeric: true },
              { name: t.wellTable.difference, numeric: true },
              { name: t.wellTable.q, numeric: true },
            ]}
            rows={wellbeing.changes.map((one) => {
              const q = secondary.wellbeing.find(({ arm }) => arm === one.arm)?.q;
              const difference = wellbeing.differences.find(({ arm }) => arm === one.arm)?.estimate;
              return [
                armName(design, one.arm),
                String(one.n),
                String(one.missing),
                formatNumber(locale, one.before, 2),
                formatNumber(locale, one.after, 2),
                signed(locale, one.change, 2),
                range(one.interval),
                one.dAv === null ? '–' : signed(locale, one.dAv, 2),
                difference === undefined
                  ? '–'
                  : `${signed(locale, difference.estimate, 2)} (${range(difference.interval)})`,
                q === undefined ? '–' : pValue(locale, q),
              ];
            })}
          />
          <p class="utrecht-paragraph sw-measure">{t.secondary(secondary.tests)}</p>
        </>
      )}
    </section>
  );
}
