import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Face } from '../../../platform/web/components/faces.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks, fullName, type Person } from '../../dossier/index.ts';
import type { InvitationField, InvitationProblems, TypedInvitation } from '../forms/workplace.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { workplaceTexts } from '../texts/workplace.ts';
import { invitationDays, longestSupervisor, type WorkplaceCheckIn } from '../workplace.ts';

interface Props {
  readonly shell: Shell;
  readonly person: Person;
  readonly asked: readonly WorkplaceCheckIn[];
  readonly newId: string;
  readonly typed: TypedInvitation;
  readonly problems: InvitationProblems;
  /** Mail goes out here. */
  readonly byMail: boolean;
}

/** For the coach: ask a supervisor once, and read what was answered. */
export function WorkplacePage(props: Props) {
  const { shell, person, problems } = props;
  const t = workplaceTexts[shell.locale];
  const name = fullName(person);
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <Page shell={shell} title={`${t.title}: ${name}`} current="dossiers" hasErrors={errors.length > 0}>
      <TitleBand
        title={t.title}
        lead={t.lead(person.givenName)}
        back={{ href: dossierLinks.dossier(person.id), label: name }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          <div class="sw-grid sw-grid--main">
            {person.archivedAt === null ? (
              <Invite {...props} />
            ) : (
              <Notice icon="slot" title={contactTexts[shell.locale].closed} />
            )}
            <Asked shell={shell} asked={props.asked} />
          </div>
        </div>
      </div>
    </Page>
  );
}

function Invite({ shell, person, newId, typed, problems, byMail }: Props) {
  const { locale } = shell;
  const t = workplaceTexts[locale];
  const error = (field: InvitationField) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : t.problems[problem];
  };
  return (
    <form class="sw-stack sw-stack--5" method="post" action={guidanceLinks.workplace(person.id)} novalidate>
      <Field
        {...{ locale, name: 'naam', label: t.name, value: typed.naam, maxlength: longestSupervisor }}
        error={error('naam')}
      />
      {byMail ? (
        <Field
          {...{ locale, name: 'mail', label: t.mail, help: t.mailHelp, value: typed.mail }}
          error={error('mail')}
          type="email"
          optional
        />
      ) : null}
      <Field
        {...{ locale, name: 'afgesproken', label: t.agreed, help: t.agreedHelp, value: typed.afgesproken }}
        error={error('afgesproken')}
        rows={4}
        optional
      />
      <input type="hidden" name="id" value={newId} />
      <Button kind="primary">{t.make}</Button>
    </form>
  );
}

function Asked({ shell, asked }: Pick<Props, 'shell' | 'asked'>) {
  const { locale } = shell;
  const t = workplaceTexts[locale];
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.list}</h2>
      {asked.length === 0 ? <p class="utrecht-paragraph">{t.none}</p> : null}
      {asked.map(({ supervisor, madeAt, madeBy, mailedTo, answer }) => (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-4">{supervisor}</h3>
          <p class="sw-thread__when">{t.asked(formatDate(locale, madeAt), madeBy)}</p>
          {mailedTo === null ? null : <p class="sw-thread__when sw-letter">{t.mailedTo(mailedTo)}</p>}
          {answer === null ? (
            <p class="utrecht-paragraph">{t.waiting}</p>
          ) : (
            <>
              <p class="utrecht-paragraph sw-row">
                <Face name={answer.goes} small />
                <span>
                  <strong>{t.page.faces[answer.goes]}</strong>. {t.page.need[answer.needs]}.
                </span>
              </p>
              {answer.words === null ? null : <p class="utrecht-paragraph">“{answer.words}”</p>}
              <p class="sw-thread__when">{t.answered(formatDate(locale, answer.at))}</p>
            </>
          )}
        </div>
      ))}
    </section>
  );
}

/** The address is shown once and kept nowhere. */
export function LinkMadePage({
  shell,
  person,
  address,
  mailed,
}: Pick<Props, 'shell' | 'person'> & { readonly address: string; readonly mailed: boolean }) {
  const { made: t } = workplaceTexts[shell.locale];
  const back = guidanceLinks.workplace(person.id);
  return (
    <Page shell={shell} title={t.title} current="dossiers">
      <TitleBand title={t.title} lead={t.lead(invitationDays)} back={{ href: back, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          <div class="sw-card sw-measure sw-stack sw-stack--2">
            <p class="utrecht-paragraph sw-soft">{t.link}</p>
            <p class="utrecht-paragraph sw-bold sw-letter">{address}</p>
          </div>
          {mailed ? <p class="utrecht-paragraph">{t.mailed}</p> : null}
          <div>
            <LinkButton href={back}>{t.back}</LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
