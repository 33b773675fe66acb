import { formatDate } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Study } from '../design/study.ts';
import { studyTexts } from '../texts/study.ts';

/** On every page of a study: what is fixed, and the number by which everybody can check that. */
export function Frozen({
  locale,
  study,
}: {
  locale: Locale;
  study: Pick<Study, 'registeredAt' | 'protocolHash' | 'seedHash'>;
}) {
  const { frozen: t } = studyTexts[locale];
  if (study.registeredAt === null) return <Notice icon="boek" title={t.draft} />;
  return (
    <section class="sw-card sw-card--quiet sw-stack sw-stack--3">
      <h2 class="utrecht-heading-3">{t.title(formatDate(locale, study.registeredAt))}</h2>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      <Checksum name={t.hash} value={study.protocolHash} />
      {study.seedHash === null ? null : (
        <>
          <p class="utrecht-paragraph sw-measure">{t.seedText}</p>
          <Checksum name={t.seed} value={study.seedHash} />
        </>
      )}
    </section>
  );
}

export function Checksum({ name, value }: { name: string; value: string | null }) {
  return (
    <p class="utrecht-paragraph utrecht-paragraph--small">
      {name}: <code class="sw-hash">{value}</code>
    </p>
  );
}
