import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { PowerClaim } from '../design/protocol.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { studyTexts } from '../texts/study.ts';
import { ArmsTable } from './arms.tsx';
import { ResearchPage, StudyLead } from './frame.tsx';
import { PowerNotice } from './power.tsx';

/** The last look before nothing can change any more. */
export function RegisterPage({
  shell,
  study,
  power,
  stale,
}: {
  shell: Shell;
  study: Study;
  power: PowerClaim;
  stale: boolean;
}) {
  const { register: t } = studyTexts[shell.locale];
  return (
    <ResearchPage
      shell={shell}
      title={t.title}
      lead={<StudyLead study={study}>{t.lead}</StudyLead>}
      back={{ href: experimentLinks.study(study.id), label: designTexts[shell.locale].backToStudy }}
    >
      {stale ? (
        <Notice kind="caution" title={t.staleTitle} live>
          {t.stale}
        </Notice>
      ) : null}
      <section class="sw-stack sw-stack--4 sw-column">
        <h2 class="utrecht-heading-2">{t.power}</h2>
        <PowerNotice locale={shell.locale} study={study} power={power} />
      </section>
      <section class="sw-stack sw-stack--4">
        <h2 class="utrecht-heading-2">{t.freezes}</h2>
        <IconList items={t.freezesList.map((text) => ({ icon: 'slot', text }))} />
        <ArmsTable locale={shell.locale} arms={study.arms} />
      </section>
      <form method="post" action={experimentLinks.register(study.id)}>
        <HiddenFields fields={[['versie', String(study.version)]]} />
        <div class="sw-row">
          <Button kind="primary">{t.button}</Button>
          <LinkButton href={experimentLinks.edit(study.id)}>{t.back}</LinkButton>
        </div>
      </form>
    </ResearchPage>
  );
}
