import { formatMoment } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks, fullName, type Person } from '../../dossier/index.ts';
import { type Agreement, standingOf } from '../agreement.ts';
import type { Contact } from '../contact.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { heardTexts } from '../texts/heard.ts';
import { heardWords, StandingLabel } from './agreement-line.tsx';
import { LogForm } from './contact-form.tsx';
import { type DoseProps, DoseSection } from './dose-section.tsx';

export interface ContactPageProps extends Omit<DoseProps, 'personId'> {
  readonly person: Person;
  readonly contacts: readonly Contact[];
  readonly agreement: Agreement | null;
  readonly lastHeard: Date | null;
  readonly now: Date;
  /** For the next contact. */
  readonly newId: string;
  readonly done: 'saved' | 'removed' | null;
}

export function ContactPage(props: ContactPageProps) {
  const { shell, person, newId, done } = props;
  const t = contactTexts[shell.locale];
  const open = person.archivedAt === null;
  const name = fullName(person);
  return (
    <Page shell={shell} title={`${t.title}: ${name}`} current="dossiers">
      <TitleBand title={t.title} back={{ href: dossierLinks.dossier(person.id), label: name }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {done === null ? null : <Notice kind="good" title={t[done]} live />}
          <div class="sw-grid sw-grid--main">
            <div class="sw-stack sw-stack--6">
              {open ? (
                <LogForm shell={shell} action={guidanceLinks.contact(person.id)} id={newId} />
              ) : (
                <Notice icon="slot" title={t.closed} />
              )}
              <ContactList {...props} />
            </div>
            <div class="sw-stack sw-stack--6">
              <Agreed {...props} />
              <DoseSection {...props} personId={person.id} />
            </div>
          </div>
        </div>
      </div>
    </Page>
  );
}

function Agreed({ shell, person, agreement, lastHeard, now }: ContactPageProps) {
  const { agreement: t } = heardTexts[shell.locale];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.title}</h2>
      <StandingLabel shell={shell} standing={standingOf(agreement, lastHeard, now)} />
      <p class="utrecht-paragraph">{heardWords(shell, agreement, lastHeard)}</p>
      {person.archivedAt === null ? (
        <LinkButton href={guidanceLinks.agreement(person.id)}>
          {agreement?.everyDays ? t.change : t.make}
        </LinkButton>
      ) : null}
    </section>
  );
}

const shownAtOnce = 6;

function ContactList({ shell, person, contacts }: ContactPageProps) {
  const t = contactTexts[shell.locale];
  if (contacts.length === 0)
    return <EmptyState picture="gesprek" title={t.empty.title} text={t.empty.text} />;
  const lines = contacts.map((contact) => <ContactLine {...{ shell, person, contact }} />);
  return (
    <section class="sw-stack">
      <h2 class="utrecht-heading-2">{t.list}</h2>
      <ul class="sw-people">{lines.slice(0, shownAtOnce)}</ul>
      {lines.length > shownAtOnce ? (
        <Fold summary={t.earlier}>
          <ul class="sw-people">{lines.slice(shownAtOnce)}</ul>
        </Fold>
      ) : null}
    </section>
  );
}

function ContactLine({ shell, person, contact }: { shell: Shell; person: Person; contact: Contact }) {
  const words = contactWords(shell, contact);
  const when = formatMoment(shell.locale, contact.happenedAt);
  return (
    <li>
      <div>
        <span class="sw-people__name">{words}</span>
        <br />
        <span class="sw-soft">
          {when}, {contact.madeBy}
        </span>
        {contact.note === null ? null : <p class="utrecht-paragraph">{contact.note}</p>}
      </div>
      {person.archivedAt === null ? (
        <a class="utrecht-link" href={guidanceLinks.one(person.id, contact.id)}>
          {contactTexts[shell.locale].change}
          <span class="sw-visually-hidden">
            : {words}, {when}
          </span>
        </a>
      ) : null}
    </li>
  );
}

/** *Telefoon, coach begon, 20 minuten*, or *Telefoon, coach begon, niet bereikt*. */
export function contactWords({ locale }: Shell, contact: Contact): string {
  const t = contactTexts[locale];
  const parts = [t.channels[contact.channel], t.began[contact.initiator]];
  if (!contact.reached) parts.push(t.notReached);
  if (contact.minutes !== null) parts.push(t.minutes(contact.minutes));
  return parts.join(', ');
}
