import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { MessageProblem, TypedMessage } from '../forms/message.ts';
import { talkTexts } from '../texts/talk.ts';
import { isRead, type Marks, type Message, type Side } from '../thread.ts';

export interface ThreadProps {
  readonly shell: Shell;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly marks: Marks;
  /** Who looks at it. */
  readonly side: Side;
  readonly here: string;
  readonly earlier: boolean;
  readonly latest: boolean;
}

/** Own messages stand right, those of the other left; under the own ones whether they were read. */
export function Thread({ shell, messages, marks, side, here, earlier, latest }: ThreadProps) {
  const t = talkTexts[shell.locale];
  const first = messages[0];
  if (first === undefined) return <EmptyState picture="gesprek" title={t.empty.title} text={t.empty.text} />;
  return (
    <div class="sw-stack">
      {earlier ? (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`${here}?voor=${encodeURIComponent(first.sentAt.toISOString())}`}>
            {t.earlier}
          </a>
        </p>
      ) : null}
      <ol class="sw-thread">
        {messages.map((message) => {
          const own = message.side === side;
          return (
            <li class={own ? 'sw-thread__own' : undefined}>
              <p class="sw-thread__who">{own && side === 'inwoner' ? t.yours : message.sender}</p>
              <div class="sw-message">
                {message.text.split('\n').map((line) => (
                  <p class="utrecht-paragraph">{line}</p>
                ))}
              </div>
              <p class="sw-thread__when">
                {formatMoment(shell.locale, message.sentAt)}
                {own ? `, ${isRead(message, marks) ? t.read : t.notRead}` : ''}
              </p>
            </li>
          );
        })}
      </ol>
      {latest ? null : (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={here}>
            {t.latest}
          </a>
        </p>
      )}
    </div>
  );
}

interface WriteProps {
  readonly shell: Shell;
  readonly action: string;
  readonly typed: TypedMessage;
  readonly problem: MessageProblem | null;
  readonly primary?: boolean;
}

/** The id comes along, so that a message sent twice arrives once. */
export function WriteForm({ shell, action, typed, problem }: WriteProps) {
  const { locale } = shell;
  const t = talkTexts[locale];
  return (
    <form class="sw-stack" method="post" action={action} novalidate data-later="tekst" data-needs="tekst">
      <Field
        {...{ locale, name: 'tekst', label: t.label, help: t.help, value: typed.text }}
        error={problem === null ? undefined : t.problems[problem]}
        rows={4}
      />
      <input type="hidden" name="id" value={typed.id} />
      <input type="hidden" name="wie" value={shell.session?.accountId ?? ''} />
      <Button kind="primary" icon="bericht">
        {t.send}
      </Button>
    </form>
  );
}
