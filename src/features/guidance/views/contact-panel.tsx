import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Agreement, standingOf } from '../agreement.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { heardTexts } from '../texts/heard.ts';
import { talkTexts } from '../texts/talk.ts';
import { workplaceTexts } from '../texts/workplace.ts';
import type { Side } from '../thread.ts';
import { heardWords, StandingLabel } from './agreement-line.tsx';

interface Props {
  readonly shell: Shell;
  readonly personId: string;
  readonly agreement: Agreement | null;
  readonly lastHeard: Date | null;
  readonly now: Date;
  /** Whose turn it is to write. */
  readonly turn: Side | null;
}

/** In the dossier: when last heard, and the way to log contact. */
export function ContactPanel({ shell, personId, agreement, lastHeard, now, turn }: Props) {
  const t = contactTexts[shell.locale];
  const talk = talkTexts[shell.locale];
  return (
    <section class="sw-card sw-stack">
      <div class="sw-row sw-row--spread">
        <h2 class="utrecht-heading-3">{t.title}</h2>
        <div class="sw-row sw-row--tight">
          <StandingLabel shell={shell} standing={standingOf(agreement, lastHeard, now)} />
          {turn === 'coach' ? (
            <Label kind="first" icon="bericht">
              {talk.waiting.coach}
            </Label>
          ) : null}
        </div>
      </div>
      <p class="utrecht-paragraph">{heardWords(shell, agreement, lastHeard)}</p>
      <div class="sw-row">
        <LinkButton href={guidanceLinks.contact(personId)} icon="plus">
          {t.log}
        </LinkButton>
        <LinkButton href={guidanceLinks.messages(personId)} icon="bericht">
          {talk.coachTitle}
        </LinkButton>
        <LinkButton href={guidanceLinks.workplace(personId)} icon="plek" kind="subtle">
          {workplaceTexts[shell.locale].title}
        </LinkButton>
      </div>
    </section>
  );
}

/** Above the caseload: how many are silent for too long, and who waits for an answer. */
export function HeardNotice({ shell, late, asks }: { shell: Shell; late: number; asks: number }) {
  const t = heardTexts[shell.locale];
  return (
    <Notice kind={late > 0 ? 'caution' : 'good'} icon="klok" title={late > 0 ? t.attention(late) : t.all}>
      <div class="sw-row">
        <a class="utrecht-link" href={guidanceLinks.heard}>
          {t.see}
        </a>
        {asks === 0 ? null : (
          <a class="utrecht-link" href={`${guidanceLinks.heard}?wie=wacht`}>
            {t.asks(asks)}
          </a>
        )}
      </div>
    </Notice>
  );
}
