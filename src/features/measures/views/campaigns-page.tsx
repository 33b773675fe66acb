import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Campaign, Turnout } from '../campaign.ts';
import { measureLinks as links } from '../links.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import { MeasuresFrame } from './frame.tsx';

interface Props {
  readonly shell: Shell;
  readonly campaigns: readonly {
    readonly campaign: Campaign;
    readonly questionnaire: Questionnaire | undefined;
  }[];
  readonly turnout: readonly Turnout[];
  /** The figures may be ten minutes old. */
  readonly kept: boolean;
}

export function CampaignsPage({ shell, campaigns, turnout, kept }: Props) {
  const t = campaignTexts[shell.locale];
  return (
    <MeasuresFrame shell={shell} title={t.title} lead={t.lead} current="measures">
      {campaigns.length === 0 ? (
        <EmptyState title={t.none.title} text={t.none.text} action={<New shell={shell} />} />
      ) : (
        <>
          <div class="sw-row">
            <New shell={shell} />
            <LinkButton href={links.import} icon="tabel">
              {t.import}
            </LinkButton>
          </div>
          <ul class="sw-people">
            {campaigns.map(({ campaign, questionnaire }) => (
              <Row
                {...{ shell, campaign, questionnaire }}
                turnout={turnout.filter(({ campaignId }) => campaignId === campaign.id)}
              />
            ))}
          </ul>
          {kept ? <p class="utrecht-paragraph sw-soft">{t.age}</p> : null}
        </>
      )}
    </MeasuresFrame>
  );
}

const New = ({ shell }: { shell: Shell }) => (
  <LinkButton kind="primary" icon="plus" href={links.new}>
    {campaignTexts[shell.locale].new}
  </LinkButton>
);

function Row({
  shell,
  campaign,
  questionnaire,
  turnout,
}: Omit<Props, 'campaigns' | 'kept'> & Props['campaigns'][number]) {
  const t = campaignTexts[shell.locale];
  const invited = turnout.reduce((sum, one) => sum + one.invited, 0);
  const sent = turnout.reduce((sum, one) => sum + one.sent, 0);
  return (
    <li>
      <div class="sw-stack sw-stack--2">
        <a class="utrecht-link sw-people__name" href={links.campaign(campaign.id)}>
          {campaign.name}
        </a>
        <p class="utrecht-paragraph sw-soft">
          {questionnaire === undefined ? '' : `${t.for[questionnaire.voor]}. `}
          {t.madeBy(campaign.madeBy, formatDate(shell.locale, campaign.madeAt))}
        </p>
      </div>
      <div class="sw-row sw-row--tight">
        {campaign.invented ? <Label icon="info">{t.invented}</Label> : null}
        <span>{invited === 0 ? t.nobodyInvited : t.sentOf(sent, invited)}</span>
      </div>
    </li>
  );
}
