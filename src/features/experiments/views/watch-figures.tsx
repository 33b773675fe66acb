import { formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Cell } from '../../../shared/small-cells.ts';
import { letteredArms, letterOf, type Study } from '../design/study.ts';
import { studyTexts } from '../texts/study.ts';
import { wordTexts } from '../texts/words.ts';
import { hundred, pValue } from './numbers.ts';
import { stratumName } from './stratum-name.ts';
import type { WatchProps } from './watch-props.ts';

const tell = (locale: Locale, cell: Cell): string =>
  cell === 'hidden' ? wordTexts[locale].hidden : formatNumber(locale, cell);

/** In the order of the letters; the other order would tell which letter is which. */
const inLetters = <Of extends { readonly arm: number }>(study: Study, list: readonly Of[]): readonly Of[] =>
  letteredArms(study).flatMap(({ arm }) => list.filter((one) => one.arm === arm));

/** How many are in each group, and whether chance divided them fairly. */
export function Enrolled({ shell, study, strata, watch, municipalities }: WatchProps) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  const { ratio } = watch;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="meedoen">
      <h2 class="utrecht-heading-2" id="meedoen">
        {t.enrolled}
      </h2>
      <p class="utrecht-paragraph">{t.enrolledText(watch.people, study.planned)}</p>
      <ScrollTable
        id="per-groep"
        caption={t.enrolledCaption}
        columns={[
          { name: t.group },
          { name: t.drawn, numeric: true },
          { name: t.plannedShare, numeric: true },
          { name: t.stopped, numeric: true },
        ]}
        rows={inLetters(study, watch.arms).map(({ arm, drawn, planned, stopped }) => [
          letterOf(study, arm),
          formatNumber(locale, drawn),
          `${hundred(planned)} %`,
          tell(locale, stopped),
        ])}
      />
      {ratio === null ? (
        <Notice title={t.ratioFew} />
      ) : ratio.alarm ? (
        <Notice kind="caution" title={t.ratioBad}>
          {t.ratioBadText(pValue(locale, ratio.p))}
        </Notice>
      ) : (
        <Notice kind="good" title={t.ratioGood} />
      )}
      {watch.strata.length < 2 ? null : (
        <Fold summary={t.perStratum}>
          <ScrollTable
            id="per-stratum"
            caption={t.perStratum}
            columns={[
              { name: t.stratum },
              ...letteredArms(study).map(({ letter: name }) => ({ name, numeric: true })),
            ]}
            rows={watch.strata.map(({ stratum, cells }) => {
              const found = strata.find(({ number }) => number === stratum);
              const name = found === undefined ? '' : stratumName(locale, study, found, municipalities);
              const byArm = inLetters(
                study,
                watch.arms.map(({ arm }, at) => ({ arm, cell: cells[at] ?? ('hidden' as const) })),
              );
              return [name, ...byArm.map(({ cell }) => tell(locale, cell))];
            })}
          />
        </Fold>
      )}
    </section>
  );
}

/** What every group got. */
export function Contact({ shell, study, weeks, doses }: WatchProps) {
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
