import { formatList, langOf } from '../../../platform/i18n/index.ts';
import { offerLinks } from '../../catalogue/index.ts';
import type { Finding } from '../finding.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { effectInWords } from './numbers.ts';
import { dutchOn, type EvidenceView, labelOf, measureOf } from './props.ts';

/** Everything that makes research worth something: about whom, what, when, compared with what, from where. */
export function FindingFacts({ finding, view }: { finding: Finding; view: EvidenceView }) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  const lang = dutchOn(view);
  const instrument = view.instruments.get(finding.instrument);
  const { title, address, year } = finding.source;
  return (
    <dl class="sw-terms">
      <dt>{t.facts.instrument}</dt>
      <dd>
        <a
          class="utrecht-link"
          href={offerLinks.instrument(finding.instrument)}
          lang={langOf(locale, instrument ?? { language: 'nl' })}
        >
          {instrument?.name ?? finding.instrument}
        </a>
      </dd>
      <dt>{t.facts.people}</dt>
      <dd lang={lang}>{finding.population}</dd>
      {finding.targetGroups.length === 0 ? null : (
        <>
          <dt>{t.facts.groups}</dt>
          <dd>
            {formatList(
              locale,
              finding.targetGroups.map((one) => labelOf(view, 'doelgroepen', one)),
            )}
          </dd>
        </>
      )}
      <dt>{t.facts.outcome}</dt>
      <dd>
        {measureOf(view, finding.measure)}: <span lang={lang}>{finding.outcome}</span>
      </dd>
      <dt>{t.facts.after}</dt>
      <dd>{finding.horizonMonths === null ? t.afterUnknown : t.months(finding.horizonMonths)}</dd>
      <dt>{t.facts.compared}</dt>
      <dd>{labelOf(view, 'vergelijking', finding.comparison)}</dd>
      <dt>{t.facts.count}</dt>
      <dd>{finding.people === null ? t.countUnknown : String(finding.people)}</dd>
      <dt>{t.facts.effect}</dt>
      <dd>
        {finding.effect === null
          ? t.noEffect
          : `${effectInWords(locale, finding.effect)} ${t.unit[finding.effect.unit]}`}
      </dd>
      <dt>{t.facts.source}</dt>
      <dd>
        <span lang={lang}>{year === null ? title : `${title}, ${year}`}</span>
        {address === null ? null : (
          <>
            {'. '}
            <a class="utrecht-link" href={address} rel="external noopener">
              {t.openSource}
            </a>
          </>
        )}
        {finding.studyId === null ? null : ` ${t.ownStudy}`}
      </dd>
    </dl>
  );
}
