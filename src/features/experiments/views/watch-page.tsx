import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { studyTexts } from '../texts/study.ts';
import { ResearchPage, StudyLead } from './frame.tsx';
import { Frozen } from './frozen.tsx';
import { Contact, Enrolled } from './watch-figures.tsx';
import { Close, Deviations } from './watch-forms.tsx';
import type { WatchProps } from './watch-props.ts';

/** Whether the study goes as planned, without a look at how it ends. */
export function WatchPage(props: WatchProps) {
  const { shell, study, watch, problem } = props;
  const { watch: t } = studyTexts[shell.locale];
  const { deviationProblem: deviation, closeProblem, closedMeanwhile } = t;
  const messages = {
    deviation,
    close: closeProblem,
    closedMeanwhile: closedMeanwhile(study.closingReason ?? ''),
  };
  const message = problem && messages[problem.kind];
  const field = problem?.kind === 'close' ? 'waarom' : 'wat';
  return (
    <ResearchPage
      shell={shell}
      title={t.title}
      lead={<StudyLead study={study}>{t.lead}</StudyLead>}
      back={{ href: experimentLinks.study(study.id), label: designTexts[shell.locale].backToStudy }}
      hasErrors={problem !== undefined}
    >
      <ErrorSummary locale={shell.locale} errors={message === undefined ? [] : [{ field, message }]} />
      {props.done === null ? null : <Notice kind="good" title={t.deviationSaved} live />}
      {watch.people === 0 ? (
        <EmptyState title={t.nobody} text={t.nobodyText} />
      ) : (
        <>
          <Enrolled {...props} />
          <Contact {...props} />
        </>
      )}
      <Deviations {...props} message={field === 'wat' ? message : undefined} />
      {study.status === 'closed' ? null : (
        <Close {...props} message={field === 'waarom' ? message : undefined} />
      )}
      <Frozen locale={shell.locale} study={study} />
    </ResearchPage>
  );
}
