import { Notice } from '../../../platform/web/components/notice.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import { type Conclusion, conclusionOf } from '../effect.ts';
import type { Finding } from '../finding.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { type EvidenceView, labelOf } from './props.ts';

const isHint = (conclusion: Conclusion): boolean =>
  conclusion === 'noMargin' || conclusion === 'noNumber' || conclusion === 'notCompared';

/** One sentence what it says, and what that does not mean. */
export function ConclusionNotice({ finding, view }: { finding: Finding; view: EvidenceView }) {
  const t = evidenceTexts[view.shell.locale];
  const conclusion = conclusionOf(finding);
  return (
    <Notice
      kind={isHint(conclusion) ? 'indication' : 'neutral'}
      icon={conclusion === 'unclear' ? 'gelijk' : isHint(conclusion) ? 'vraag' : 'zoek'}
      title={t.conclusion[conclusion]}
    >
      {t.meaning[conclusion]}
    </Notice>
  );
}

export function Judgement({ finding, view }: { finding: Finding; view: EvidenceView }) {
  return (
    <div class="sw-row sw-row--wide">
      <StrengthMeter
        locale={view.shell.locale}
        level={finding.strength}
        words={labelOf(view, 'bewijssterkte', finding.strength)}
      />
      <DirectionLabel
        direction={finding.direction}
        word={labelOf(view, 'bewijsrichting', finding.direction)}
      />
    </div>
  );
}
