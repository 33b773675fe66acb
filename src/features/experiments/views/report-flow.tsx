import { Mark } from '../../../platform/charts/survival.tsx';
import { formatNumber } from '../../../platform/i18n/format.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { type Cell, hideSmall, SMALLEST_CELL } from '../../../shared/small-cells.ts';
import { type FlowArm, leftOf } from '../analysis/flow.ts';
import { baselineName } from '../design/names.ts';
import { reportTexts } from '../texts/report.ts';
import { wordTexts } from '../texts/words.ts';
import { signed } from './numbers.ts';
import type { ReportProps } from './report-context.ts';

/** From asked to counted: boxes that follow each other, then one column per group. */
export function ReportFlow({ shell, protocol, flow }: ReportProps) {
  const { locale } = shell;
  const t = reportTexts[locale];
  const { hidden } = wordTexts[locale];
  const assigned = flow.arms.reduce((sum, one) => sum + one.assigned, 0);
  const tell = (cell: Cell | undefined) => (cell === undefined || cell === 'hidden' ? hidden : String(cell));
  const left = leftOf(flow, SMALLEST_CELL);
  const row = (name: string, of: (arm: FlowArm) => number, tellAll = false) => {
    const counts = flow.arms.map(of);
    const { cells } = tellAll ? { cells: counts } : hideSmall(counts, SMALLEST_CELL);
    return [name, ...cells.map(tell)];
  };
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="stroom">
      <h2 class="utrecht-heading-2" id="stroom">
        {t.flowTitle}
      </h2>
      <ol class="sw-flow">
        <Box name={t.flow.asked} count={tell(left.asked)} />
        <li class="sw-flow__aside">
          <ul class="sw-stack sw-stack--2">
            <li>
              {t.flow.notFit}: <strong>{tell(left.notFit)}</strong>
            </li>
            <li>
              {t.flow.notWant}: <strong>{tell(left.notWant)}</strong>
            </li>
          </ul>
        </li>
        <Box name={t.flow.assigned} count={String(assigned)} />
        <li class="sw-flow__arms">
          <ul class="sw-arms">
            {flow.arms.map((arm, at) => (
              <li class={`sw-arms__arm sw-arms__arm--${at}`}>
                <strong class="sw-arms__name">
                  <Mark at={at} />
                  {protocol.design.arms[at]?.name}
                </strong>
                <span>
                  {t.flow.assigned}: {arm.assigned}
                </span>
                <span>
                  {t.flow.unknown}: {arm.unknown}
                </span>
                <span class="sw-bold">
                  {t.flow.counted}: {arm.counted}
                </span>
              </li>
            ))}
          </ul>
        </li>
      </ol>
      <ScrollTable
        id="stroom-tabel"
        caption={t.flowCaption}
        columns={[{ name: '' }, ...protocol.design.arms.map(({ name }) => ({ name, numeric: true }))]}
        rows={[
          row(t.flow.assigned, ({ assigned: n }) => n, true),
          row(t.flow.erased, ({ erased }) => erased, true),
          row(t.flow.stopped, ({ stopped }) => stopped),
          row(t.flow.unknown, ({ unknown }) => unknown, true),
          row(t.flow.counted, ({ counted }) => counted, true),
        ]}
      />
    </section>
  );
}

const Box = ({ name, count }: { name: string; count: string }) => (
  <li class="sw-flow__box">
    <span>{name}</span>
    <strong class="sw-large">{count}</strong>
  </li>
);

/** How the groups were before anything happened. */
export function ReportStart({ shell, protocol, start }: ReportProps) {
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  if (start.length === 0) return null;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="start-kop">
      <h2 class="utrecht-heading-2" id="start-kop">
        {t.baselineTitle}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.baselineText}</p>
      <ScrollTable
        id="start-tabel"
        caption={t.baselineCaption}
        columns={[
          { name: t.baselineWhat },
          ...protocol.design.arms.map(({ name }) => ({ name, numeric: true })),
          { name: t.baselineGap, numeric: true },
        ]}
        rows={start.map(({ item, means, gap }) => [
          baselineName(w.baseline, item),
          ...means.map((mean) => (mean === null ? w.hidden : formatNumber(locale, mean, 1))),
          gap === null ? '–' : signed(locale, gap, 2).replace('+', ''),
        ])}
      />
    </section>
  );
}
