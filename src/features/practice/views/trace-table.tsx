import { formatNumber } from '../../../platform/i18n/format.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { courseTexts } from '../texts/course.ts';
import { outOfHundred, type Share } from '../traces.ts';

export interface TraceRow {
  /** `2026-4`. */
  readonly quarter: string;
  readonly decided: Share;
  readonly evaluated: Share;
}

/** Of a hundred days with an agreement, on how many the contact was as agreed; nobody has one, or too few have. */
export type ContactKept = number | 'nobody' | 'hidden';

export function ContactLine({ shell, contact }: { shell: Shell; contact: ContactKept }) {
  const t = courseTexts[shell.locale];
  const sentence =
    typeof contact === 'number' ? t.contact.kept(formatNumber(shell.locale, contact)) : t.contact[contact];
  return <p class="utrecht-paragraph">{sentence}</p>;
}

export function Traces({ shell, rows }: { shell: Shell; rows: readonly TraceRow[] }) {
  const t = courseTexts[shell.locale];
  if (rows.length === 0) return <p class="utrecht-paragraph">{t.noTraces}</p>;
  const inWords = (share: Share): string => {
    const { done, of } = share;
    if (of === 0) return t.nothing;
    const percent = outOfHundred(share);
    if (percent === null || done === 'hidden' || of === 'hidden') return t.hidden;
    return t.of(formatNumber(shell.locale, done), formatNumber(shell.locale, of));
  };
  return (
    <ScrollTable
      id="sporen"
      caption={t.traces}
      headed
      columns={[t.quarter, t.decided, t.evaluated].map((name) => ({ name }))}
      rows={rows.map(({ quarter, decided, evaluated }) => {
        const [year = '', number = ''] = quarter.split('-');
        return [t.quarterName(year, number), inWords(decided), inWords(evaluated)];
      })}
    />
  );
}
