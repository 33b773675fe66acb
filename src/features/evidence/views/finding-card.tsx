import { langOf } from '../../../platform/i18n/index.ts';
import { Card } from '../../../platform/web/components/card.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import { conclusionOf } from '../effect.ts';
import type { Finding, Status } from '../finding.ts';
import { evidenceLinks } from '../links.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { Judgement } from './conclusion.tsx';
import { dutchOn, type EvidenceView, labelOf, measureOf } from './props.ts';

const signs: Record<Status, IconName> = { draft: 'boek', published: 'vink', withdrawn: 'terug' };

export function StatusLabel({ finding, view }: { finding: Finding; view: EvidenceView }) {
  const t = evidenceTexts[view.shell.locale];
  return (
    <>
      <Label
        icon={signs[finding.status]}
        {...(finding.status === 'published' ? { kind: 'fits' as const } : {})}
      >
        {t.status[finding.status]}
      </Label>
      {finding.invented ? <Label icon="info">{t.invented}</Label> : null}
    </>
  );
}

/** One finding in a list: what was found, how sure, about whom. */
export function FindingCard({ finding, view }: { finding: Finding; view: EvidenceView }) {
  const { locale } = view.shell;
  const t = evidenceTexts[locale];
  const instrument = view.instruments.get(finding.instrument);
  return (
    <Card
      id={`b-${finding.id}`}
      title={
        <a class="utrecht-link" href={evidenceLinks.finding(finding.id)}>
          <span lang={langOf(locale, instrument ?? { language: 'nl' })}>
            {instrument?.name ?? finding.instrument}
          </span>
          <span class="sw-visually-hidden">{`: ${measureOf(view, finding.measure)}`}</span>
        </a>
      }
      label={
        finding.status === 'published' && !finding.invented ? null : (
          <StatusLabel finding={finding} view={view} />
        )
      }
    >
      <p class="utrecht-paragraph sw-measure" lang={dutchOn(view)}>
        {finding.statement}
      </p>
      <Judgement finding={finding} view={view} />
      <Facts
        items={[
          { icon: 'vlag', text: measureOf(view, finding.measure) },
          { icon: 'mensen', text: labelOf(view, 'vergelijking', finding.comparison) },
          { icon: 'zoek', text: t.conclusion[conclusionOf(finding)] },
        ]}
      />
    </Card>
  );
}
