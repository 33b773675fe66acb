import { Forest } from '../../../platform/charts/forest.tsx';
import { langOf } from '../../../platform/i18n/index.ts';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import { oriented } from '../effect.ts';
import type { Finding } from '../finding.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { effectInWords, marginInWords, signed } from './numbers.ts';
import type { EvidenceView } from './props.ts';

const longestLabel = 38;
const short = (text: string): string =>
  text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1).trimEnd()}…`;

/** Findings that say how many of 100 people it changes something for, side by side, each turned so that right is good. */
export function ForestFigure({
  findings,
  view,
  one = false,
}: {
  findings: readonly Finding[];
  view: EvidenceView;
  one?: boolean;
}) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  const shown = findings.flatMap((finding) =>
    finding.effect?.unit === 'op-100' ? [{ finding, margin: oriented(finding.effect) }] : [],
  );
  if (shown.length === 0) return null;
  const hasMargin = shown.some(({ margin }) => margin.low !== null);
  const nameOf = (id: string) => view.instruments.get(id)?.name ?? id;
  const rows = shown.map(({ finding, margin }) => ({
    ...margin,
    label: short(nameOf(finding.instrument)),
    words: effectInWords(locale, margin),
  }));
  return (
    <section class="sw-stack sw-stack--3" aria-labelledby="verschillen">
      <h2 class="utrecht-heading-2" id="verschillen">
        {one ? t.pictureOne : t.picture}
      </h2>
      <p class="utrecht-paragraph sw-measure">{hasMargin ? t.pictureHelp : t.pictureNoMargin}</p>
      <figure class="sw-figure">
        <Forest
          rows={rows}
          label={t.pictureLabel(rows.map(({ label, words }) => `${label}: ${words}.`).join(' '))}
          less={t.lessGood}
          more={t.good}
          unit={t.perHundred}
          tick={(value) => signed(locale, value)}
        />
        <TableToggle
          locale={locale}
          id="verschillen-tabel"
          caption={t.pictureTable}
          columns={[
            { name: t.table.what },
            { name: t.table.effect, numeric: true },
            { name: t.table.margin, numeric: true },
            { name: t.table.count, numeric: true },
          ]}
          rows={shown.map(({ finding, margin }) => [
            <span lang={langOf(locale, view.instruments.get(finding.instrument) ?? { language: 'nl' })}>
              {nameOf(finding.instrument)}
            </span>,
            signed(locale, margin.estimate),
            marginInWords(locale, margin),
            finding.people === null ? t.countUnknown : String(finding.people),
          ])}
        />
      </figure>
    </section>
  );
}
