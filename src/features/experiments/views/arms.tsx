import type { Locale } from '../../../platform/i18n/locale.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Arm } from '../design/study.ts';
import { studyTexts } from '../texts/study.ts';
import { type WordTexts, wordTexts } from '../texts/words.ts';

/** Every so many days, or when asked; then how. */
export const contactWords = (t: WordTexts, { contactDays, channel }: Arm): string =>
  `${rhythmWords(t, contactDays)}, ${channel === null ? t.anyChannel : t.channel[channel]}`;

const rhythmWords = (t: WordTexts, days: number | null): string =>
  days === null ? t.whenAsked : days === 7 ? t.everyWeek : t.every(days);

export function ArmsTable({ locale, arms }: { locale: Locale; arms: readonly Arm[] }) {
  const t = wordTexts[locale];
  const { study: words } = studyTexts[locale];
  return (
    <ScrollTable
      id="groepen"
      caption={words.arms}
      headed
      columns={[
        { name: words.group },
        { name: words.duties },
        { name: words.contact },
        { name: words.begins },
        { name: words.share, numeric: true },
      ]}
      rows={arms.map((arm) => [
        arm.name,
        t.duties[arm.duties],
        contactWords(t, arm),
        t.begins[arm.begins],
        String(arm.share),
      ])}
    />
  );
}
