import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { inviteFieldOf } from '../forms/invite.ts';
import { measureLinks as links } from '../links.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import type { CampaignProps } from './props.ts';

/** How many letters a page holds; the query gives no more. */
const lettersOnAPage = 100;

/** Whom to invite for the moment that is open or comes next, and the letters of it. */
export function InviteSection(props: CampaignProps) {
  const { shell, moment, places, problem } = props;
  const t = campaignTexts[shell.locale].page;
  const errors = problem === undefined ? [] : [{ field: inviteFieldOf(problem), message: t[problem] }];
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <h2 class="utrecht-heading-3">{t.invite}</h2>
      <ErrorSummary locale={shell.locale} errors={errors} />
      {moment === undefined ? <p class="utrecht-paragraph">{t.over}</p> : null}
      {places.length === 0 ? <p class="utrecht-paragraph">{t.noPlace}</p> : null}
      {moment === undefined || places.length === 0 ? null : (
        <>
          <p class="utrecht-paragraph">{t.inviteFor(moment.name)}</p>
          <Invite {...props} />
          <Letters {...props} />
        </>
      )}
    </section>
  );
}

function Invite({ shell, campaign, questionnaire, places, coaches, problem }: CampaignProps) {
  const t = campaignTexts[shell.locale].page;
  const { locale } = shell;
  const errorOf = (field: string) =>
    problem !== undefined && inviteFieldOf(problem) === field ? t[problem] : undefined;
  const team = questionnaire.voor === 'professional';
  const options = team
    ? places.map(({ id, name }) => ({ value: `team:${id}`, label: name }))
    : [
        ...places.map(({ id, name }) => ({ value: `gemeente:${id}`, label: t.municipality(name) })),
        ...coaches.map(({ id, name }) => ({ value: `coach:${id}`, label: t.coach(name) })),
      ];
  return (
    <form class="sw-stack" method="post" action={links.invite(campaign.id)} novalidate>
      <Select
        {...{ locale, name: 'wie', label: team ? t.team : t.whom }}
        options={[{ value: '', label: t.choose }, ...options]}
        error={errorOf('wie')}
      />
      {team ? (
        <Field
          {...{
            locale,
            name: 'aantal',
            label: t.howMany,
            help: t.howManyHelp,
            inputmode: 'numeric',
            maxlength: 3,
          }}
          error={errorOf('aantal')}
        />
      ) : null}
      <div>
        <Button kind="primary">{t.invitePeople}</Button>
      </div>
    </form>
  );
}

function Letters({ shell, campaign, turnout, moment }: CampaignProps) {
  const t = campaignTexts[shell.locale].page;
  const { invited = 0, sent = 0 } = turnout.find((one) => one.moment === moment?.number) ?? {};
  const waiting = invited - sent;
  const batches = Math.ceil(waiting / lettersOnAPage);
  return (
    <>
      <h3 class="utrecht-heading-4">{t.letters}</h3>
      <p class="utrecht-paragraph">{waiting === 0 ? t.nobodyWaits : t.lettersText}</p>
      {waiting === 0 ? null : (
        <form class="sw-stack" method="post" action={links.letters(campaign.id)}>
          {batches > 1 ? (
            <Select
              locale={shell.locale}
              name="deel"
              label={t.batch}
              options={Array.from({ length: batches }, (_, i) => ({
                value: String(i + 1),
                label: t.batchOf(i * lettersOnAPage + 1, Math.min((i + 1) * lettersOnAPage, waiting)),
              }))}
            />
          ) : null}
          <div>
            <Button icon="print">{t.makeLetters}</Button>
          </div>
        </form>
      )}
    </>
  );
}
