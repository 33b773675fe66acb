import { formatNumber } from '../../../platform/i18n/format.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { letterOf } from '../design/study.ts';
import { studyTexts } from '../texts/study.ts';
import { wordTexts } from '../texts/words.ts';
import { inLetters } from './in-letters.ts';
import { hundred } from './numbers.ts';
import type { WatchProps } from './watch-props.ts';

/** Whether each group gets the contact of its regime. */
export function WatchContact({ shell, study, weeks, doses }: WatchProps) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  const { hidden } = wordTexts[locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="contact">
      <h2 class="utrecht-heading-2" id="contact">
        {t.contact}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.contactText}</p>
      <ScrollTable
        id="contact-tabel"
        caption={t.contactCaption(weeks)}
        columns={[
          { name: t.group },
          { name: t.perMonth, numeric: true },
          { name: t.minutes, numeric: true },
          { name: t.tried, numeric: true },
          { name: t.kept, numeric: true },
        ]}
        rows={inLetters(study, doses).map(({ arm, people, reached, minutes, tried, fidelity }) =>
          people === null
            ? [letterOf(study, arm), hidden, '', '', '']
            : [
                letterOf(study, arm),
                formatNumber(locale, reached, 1),
                formatNumber(locale, minutes),
                formatNumber(locale, tried, 1),
                fidelity === null ? t.fidelityNone : `${hundred(fidelity)} %`,
              ],
        )}
      />
    </section>
  );
}
