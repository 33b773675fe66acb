import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { hasRole, type Shell } from '../../../platform/web/shell.ts';
import type { Status, StudyInList } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { studyTexts } from '../texts/study.ts';
import { wordTexts } from '../texts/words.ts';
import { ResearchPage } from './frame.tsx';
import { StatusLabels } from './status-label.tsx';

export function ListPage({ shell, studies }: { shell: Shell; studies: readonly StudyInList[] }) {
  const { list: t } = studyTexts[shell.locale];
  const researcher = hasRole(shell.session, 'researcher');
  const add = (
    <LinkButton kind="primary" icon="plus" href={experimentLinks.new}>
      {t.add}
    </LinkButton>
  );
  return (
    <ResearchPage shell={shell} title={t.title} lead={t.lead}>
      {studies.length === 0 ? (
        <EmptyState
          picture="boek"
          title={t.emptyTitle}
          text={researcher ? t.emptyResearcher : t.emptyManager}
          action={researcher ? add : undefined}
        />
      ) : (
        <>
          {researcher ? <div>{add}</div> : null}
          <ul class="sw-grid sw-grid--2">
            {studies.map((study) => (
              <StudyCard shell={shell} study={study} researcher={researcher} />
            ))}
          </ul>
        </>
      )}
    </ResearchPage>
  );
}

const next: Record<Status, 'design' | 'open' | 'watch' | 'report'> = {
  draft: 'design',
  registered: 'watch',
  running: 'watch',
  closed: 'report',
};

const address = { design: 'study', open: 'study', watch: 'watch', report: 'report' } as const;

function StudyCard({ shell, study, researcher }: { shell: Shell; study: StudyInList; researcher: boolean }) {
  const { list: t } = studyTexts[shell.locale];
  const w = wordTexts[shell.locale];
  const door = next[study.status];
  const name = (
    <a class="utrecht-link" href={experimentLinks[researcher ? 'study' : 'report'](study.id)}>
      {study.title}
    </a>
  );
  return (
    <li class="sw-card sw-stack sw-stack--4">
      <div class="sw-row sw-row--tight">
        <StatusLabels locale={shell.locale} study={study} />
      </div>
      <h2 class="utrecht-heading-3">{name}</h2>
      <p class="utrecht-paragraph">{study.question}</p>
      <Facts
        items={[
          { icon: 'mensen', text: w.people(study.planned) },
          { icon: 'vlag', text: w.outcome[study.outcome] },
          { icon: study.lottery ? 'vink' : 'vraag', text: study.lottery ? w.drawn : w.notDrawn },
        ]}
      />
      <LinkButton href={experimentLinks[address[door]](study.id)}>{t[door]}</LinkButton>
    </li>
  );
}
