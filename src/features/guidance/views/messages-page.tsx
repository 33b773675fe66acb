import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { dossierLinks, fullName, type Person } from '../../dossier/index.ts';
import type { CheckIn } from '../check-in.ts';
import type { MessageProblem, TypedMessage } from '../forms/message.ts';
import { guidanceLinks } from '../links.ts';
import { talkTexts } from '../texts/talk.ts';
import { waitingFor } from '../thread.ts';
import { Thread, type ThreadProps, WriteForm } from './thread.tsx';
import { WeekList } from './week-list.tsx';

export interface MessagesPageProps extends Omit<ThreadProps, 'side' | 'here'> {
  readonly person: Person;
  readonly checkIns: readonly CheckIn[];
  readonly typed: TypedMessage;
  readonly problem: MessageProblem | null;
}

/** The thread for the coach, with whose turn it is. */
export function MessagesPage(props: MessagesPageProps) {
  const { shell, person, problem } = props;
  const t = talkTexts[shell.locale];
  const name = fullName(person);
  const here = guidanceLinks.messages(person.id);
  const errors = problem === null ? [] : [{ field: 'tekst', message: t.problems[problem] }];
  return (
    <Page shell={shell} title={`${t.coachTitle}: ${name}`} current="dossiers" hasErrors={problem !== null}>
      <TitleBand
        title={t.coachTitle}
        back={{ href: dossierLinks.dossier(person.id), label: name }}
        beside={<Turn {...props} />}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          <div class="sw-grid sw-grid--main">
            <div class="sw-stack sw-stack--6">
              <Thread {...props} side="coach" here={here} />
              <Write {...props} />
            </div>
            <WeekList shell={shell} checkIns={props.checkIns} />
          </div>
        </div>
      </div>
    </Page>
  );
}

function Turn({ shell, messages, marks, latest }: MessagesPageProps) {
  const turn = latest ? waitingFor(messages.at(-1), marks) : null;
  return turn === null ? null : (
    <Label icon="klok" kind={turn === 'coach' ? 'first' : 'plain'}>
      {talkTexts[shell.locale].waiting[turn]}
    </Label>
  );
}

function Write({ shell, person, messages, marks, typed, problem, latest }: MessagesPageProps) {
  const t = talkTexts[shell.locale];
  if (person.archivedAt !== null) return <Notice icon="slot" title={t.closed} />;
  if (person.accountId === null)
    return (
      <Notice title={t.noAccount}>
        <div class="sw-stack sw-stack--3">
          <p class="utrecht-paragraph">{t.noAccountText}</p>
          <LinkButton href={dossierLinks.access(person.id)}>{t.noAccountLink}</LinkButton>
        </div>
      </Notice>
    );
  return (
    <>
      <WriteForm shell={shell} action={guidanceLinks.messages(person.id)} typed={typed} problem={problem} />
      {latest && waitingFor(messages.at(-1), marks) === 'coach' ? (
        <form method="post" action={guidanceLinks.settle(person.id)}>
          <Button kind="subtle">{t.settle}</Button>
        </form>
      ) : null}
    </>
  );
}
