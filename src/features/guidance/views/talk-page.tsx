import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { OfflineBar } from '../../../platform/web/components/offline-bar.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { dossierLinks, type Person } from '../../dossier/index.ts';
import type { MessageProblem, TypedMessage } from '../forms/message.ts';
import { guidanceLinks } from '../links.ts';
import { talkTexts } from '../texts/talk.ts';
import { Thread, type ThreadProps, WriteForm } from './thread.tsx';

export interface TalkPageProps extends Omit<ThreadProps, 'side' | 'here'> {
  readonly person: Person;
  readonly typed: TypedMessage;
  readonly problem: MessageProblem | null;
}

/** The same thread for the person, on a phone. */
export function TalkPage(props: TalkPageProps) {
  const { shell, person, typed, problem } = props;
  const t = talkTexts[shell.locale];
  const title = t.title(person.coachName);
  const errors = problem === null ? [] : [{ field: 'tekst', message: t.problems[problem] }];
  return (
    <Page shell={shell} title={title} current="mine" hasErrors={problem !== null}>
      <TitleBand title={title} lead={t.lead} back={{ href: dossierLinks.mine, label: t.back }} colour="sun">
        <ReadAloud locale={shell.locale} whole />
        <OfflineBar shell={shell} />
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--6 sw-measure">
            <ErrorSummary locale={shell.locale} errors={errors} />
            <Thread {...props} side="inwoner" here={guidanceLinks.talk} />
            {person.archivedAt === null ? (
              <WriteForm shell={shell} action={guidanceLinks.talk} typed={typed} problem={problem} />
            ) : (
              <Notice icon="slot" title={t.closed} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
