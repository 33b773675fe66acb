import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import type { Evidence } from '../../../shared/instrument.ts';
import { type InstrumentTexts, instrumentTexts } from '../texts/instrument.ts';
import { labelOf } from './in-words.ts';
import { dutchOn, type OfferView } from './props.ts';

const isWeb = (origin: string): boolean => /^https?:\/\//.test(origin);

/** How much of the source we read; another word than the two we know stays out. */
const readInWords = (read: string, t: InstrumentTexts['evidence']): string =>
  read === 'volledig' || read === 'samenvatting' ? t.read[read] : '';

/** One piece of research in its own words. Figures that stand in a sentence stay in it: a chart would promise more. */
export function Study({ study, view }: { study: Evidence; view: OfferView }) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].evidence;
  const lang = dutchOn(locale);
  return (
    <article class="sw-white sw-stack sw-stack--3">
      <p class="utrecht-paragraph" lang={lang}>
        {study.finding}
      </p>
      <div class="sw-row sw-row--tight">
        <StrengthMeter locale={locale} level={study.strength} />
        <DirectionLabel
          direction={study.direction}
          word={labelOf(view.words, 'bewijsrichting', study.direction, locale)}
        />
      </div>
      <dl class="sw-terms">
        <dt>{t.people}</dt>
        <dd lang={lang}>{study.population}</dd>
        <dt>{t.outcome}</dt>
        <dd lang={lang}>{study.outcome}</dd>
        <dt>{t.after}</dt>
        <dd>{study.horizonMonths === null ? t.afterUnknown : t.months(study.horizonMonths)}</dd>
        <dt>{t.compared}</dt>
        <dd>{labelOf(view.words, 'vergelijking', study.comparison, locale)}</dd>
      </dl>
      <p class="sw-figure__source">
        <span lang={lang}>
          {study.year === null ? t.yearUnknown(study.source) : t.year(study.source, study.year)}
        </span>
        . {readInWords(study.read, t)}{' '}
        {study.findingId !== undefined ? (
          <a class="utrecht-link" href={`/bewijs/${study.findingId}`}>
            {t.ownFinding}
          </a>
        ) : isWeb(study.origin) ? (
          <a class="utrecht-link" href={study.origin} rel="external noopener">
            {t.open}
          </a>
        ) : (
          t.ownSource
        )}
      </p>
    </article>
  );
}
