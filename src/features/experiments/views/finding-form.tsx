import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { FieldError } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { experimentLinks } from '../links.ts';
import { findingTexts } from '../texts/finding.ts';
import { armName, type ReportProps } from './report-context.ts';

/** For a researcher: one comparison becomes a draft beside an instrument. */
export function FindingForm({ shell, study, protocol, analysis, finding }: ReportProps) {
  const t = findingTexts[shell.locale];
  if (finding === null || analysis.primary.comparisons.length === 0) return null;
  return (
    <Fold summary={t.title} id="bevinding" open={finding.refused}>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      {finding.refused ? <FieldError id="bevinding-fout">{t.problem}</FieldError> : null}
      <form class="sw-stack sw-stack--4 sw-measure" method="post" action={experimentLinks.finding(study.id)}>
        <HiddenFields fields={[['id', finding.newId]]} />
        <Select
          locale={shell.locale}
          name="groep"
          label={t.arm}
          options={analysis.primary.comparisons.map(({ arm }) => ({
            value: String(arm),
            label: armName(protocol.design, arm),
          }))}
        />
        <Select
          locale={shell.locale}
          name="instrument"
          label={t.instrument}
          options={[
            { value: '', label: t.choose },
            ...finding.instruments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div>
          <Button>{t.button}</Button>
        </div>
      </form>
    </Fold>
  );
}
