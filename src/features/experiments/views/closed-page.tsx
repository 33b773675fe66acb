import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { reportTexts } from '../texts/report.ts';
import { ResearchPage } from './frame.tsx';
import { Frozen } from './frozen.tsx';

/** The report of a study that is not closed: nothing, and why. */
export function ClosedPage({ shell, study }: { shell: Shell; study: Study }) {
  const t = reportTexts[shell.locale];
  const draft = study.status === 'draft';
  const href = draft ? experimentLinks.study(study.id) : experimentLinks.watch(study.id);
  return (
    <ResearchPage shell={shell} title={study.title} back={{ href: experimentLinks.list, label: t.back }}>
      <EmptyState
        title={t.open}
        text={t.openText}
        action={<LinkButton href={href}>{t.toWatch}</LinkButton>}
      />
      <Frozen locale={shell.locale} study={study} />
    </ResearchPage>
  );
}
