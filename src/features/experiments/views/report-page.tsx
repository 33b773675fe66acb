import { Back } from '../../../platform/web/components/back.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { experimentLinks } from '../links.ts';
import { reportTexts } from '../texts/report.ts';
import { ConclusionCard } from './conclusion.tsx';
import { FindingForm } from './finding-form.tsx';
import { ReportArms } from './report-arms.tsx';
import { ReportCheck, WatchOut } from './report-check.tsx';
import { countWord, type ReportProps } from './report-context.ts';
import { ReportExit } from './report-exit.tsx';
import { ReportFlow, ReportStart } from './report-flow.tsx';
import { ReportHints, ReportPrimary } from './report-primary.tsx';
import { ReportWellbeing } from './report-wellbeing.tsx';
import { StatusLabels } from './status-label.tsx';

/** First the sentence, then the picture, then the figures, then how they came about. */
export function ReportPage(props: ReportProps) {
  const { shell, study, protocol, analysis } = props;
  const t = reportTexts[shell.locale];
  const { design } = protocol;
  const groups = countWord(shell.locale, design.arms.length);
  return (
    <Page shell={shell} title={study.title} current="research">
      <div class="sw-band sw-band--small sw-band--violet">
        <div class="sw-wrap sw-stack sw-stack--5">
          <div class="sw-stack sw-stack--3">
            <Back href={experimentLinks.list}>{t.back}</Back>
            <div class="sw-row">
              <h1 class="utrecht-heading-1">{study.title}</h1>
              <StatusLabels locale={shell.locale} study={study} />
            </div>
            <p class="utrecht-paragraph sw-measure">
              {t.lead(analysis.people, groups, design.lottery)}{' '}
              {study.invented ? <strong>{t.invented}</strong> : null}
            </p>
          </div>
          <ConclusionCard {...props} />
        </div>
      </div>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <ReportArms {...props} />
          <ReportPrimary {...props} />
          <ReportHints {...props} />
          <ReportExit {...props} />
          <ReportWellbeing {...props} />
          <ReportFlow {...props} />
          <ReportStart {...props} />
          <WatchOut {...props} />
          <ReportCheck {...props} />
          <FindingForm {...props} />
        </div>
      </div>
    </Page>
  );
}
