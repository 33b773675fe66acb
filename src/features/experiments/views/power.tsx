import { formatNumber } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { PowerClaim } from '../design/protocol.ts';
import type { Study } from '../design/study.ts';
import { studyTexts } from '../texts/study.ts';

type Planned = Pick<Study, 'planned' | 'expectedControl' | 'expectedArm'>;

/** What this many people can show, before the first of them is asked. */
export function PowerNotice({ locale, study, power }: { locale: Locale; study: Planned; power: PowerClaim }) {
  const { register: t } = studyTexts[locale];
  if (power.power === null) return <Notice kind="caution" title={t.unknown} />;
  const few = power.power < 80;
  return (
    <Notice kind={few ? 'caution' : 'good'} title={powerSentence(locale, study, power)}>
      <div class="sw-stack sw-stack--2">
        <p class="utrecht-paragraph">{few ? t.little : t.enough}</p>
        {power.detectable === null ? null : (
          <p class="utrecht-paragraph">{t.detectable(study.expectedControl, Math.ceil(power.detectable))}</p>
        )}
        {power.needed === null ? null : (
          <p class="utrecht-paragraph">
            {t.needed(power.needed)}{' '}
            {power.arms > 2 && power.neededCorrected !== null ? t.neededMore(power.neededCorrected) : null}
          </p>
        )}
      </div>
    </Notice>
  );
}

export function powerSentence(locale: Locale, study: Planned, { arms, power }: PowerClaim): string {
  const { register: t } = studyTexts[locale];
  const { planned, expectedControl, expectedArm } = study;
  const groups = t.words[arms] ?? formatNumber(locale, arms);
  return t.sees(planned, groups, expectedControl, expectedArm, power ?? 0);
}
