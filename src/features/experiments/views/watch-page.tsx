import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { studyTexts } from '../texts/study.ts';
import { ResearchPage, StudyLead } from './frame.tsx';
import { Frozen } from './frozen.tsx';
import { WatchContact } from './watch-contact.tsx';
import { WatchClose, WatchDeviations } from './watch-deviations.tsx';
import { WatchPeople } from './watch-people.tsx';
import type { WatchProps } from './watch-props.ts';

/** Whether the study goes as planned, without a look at how it ends. */
export function WatchPage(props: WatchProps) {
  const { shell, study, watch, problem } = props;
  const { watch: t } = studyTexts[shell.locale];
  const message = problem && (problem.field === 'wat' ? t.deviationProblem : t.closeProblem);
  return (
    <ResearchPage
      shell={shell}
      title={t.title}
      lead={<StudyLead study={study}>{t.lead}</StudyLead>}
      back={{ href: experimentLinks.study(study.id), label: designTexts[shell.locale].backToStudy }}
      hasErrors={problem !== undefined}
    >
      <ErrorSummary
        locale={shell.locale}
        errors={problem && message ? [{ field: problem.field, message }] : []}
      />
      {props.done === null ? null : <Notice kind="good" title={t.deviationSaved} live />}
      {watch.people === 0 ? (
        <EmptyState title={t.nobody} text={t.nobodyText} />
      ) : (
        <>
          <WatchPeople {...props} />
          <WatchContact {...props} />
        </>
      )}
      <WatchDeviations {...props} message={problem?.field === 'wat' ? message : undefined} />
      {study.status === 'closed' ? null : (
        <WatchClose {...props} message={problem?.field === 'waarom' ? message : undefined} />
      )}
      <Frozen locale={shell.locale} study={study} />
    </ResearchPage>
  );
}
