import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import { measureLinks as links } from '../links.ts';
import { highestOf } from '../questionnaire.ts';
import { campaignTexts } from '../texts/campaigns.ts';
import { MeasuresFrame } from './frame.tsx';
import { InviteSection } from './invite-section.tsx';
import type { CampaignProps } from './props.ts';
import { ScaleSection } from './scale-section.tsx';

export function CampaignPage(props: CampaignProps) {
  const { shell, campaign, questionnaire, turnout, invitedNow } = props;
  const t = campaignTexts[shell.locale];
  const { locale } = shell;
  return (
    <MeasuresFrame
      shell={shell}
      title={campaign.name}
      lead={`‘${questionnaire.naam[locale]}’. ${t.for[questionnaire.voor]}.`}
      back={{ href: links.all, label: t.back }}
      hasErrors={props.problem !== undefined}
      current="measures"
      beside={campaign.invented ? <Label icon="info">{t.invented}</Label> : null}
    >
      {invitedNow === null ? null : <Notice kind="good" live title={t.page.invitedNow(invitedNow)} />}
      <div class="sw-grid sw-grid--main">
        <div class="sw-stack sw-stack--6">
          <Response shell={shell} campaign={campaign} turnout={turnout} kept={props.kept} />
          <Scores {...props} />
        </div>
        <div class="sw-stack sw-stack--6">
          <InviteSection {...props} />
          <Fold summary={t.page.source} plain>
            <p class="utrecht-paragraph">{questionnaire.bron[locale]}</p>
            <p class="utrecht-paragraph">
              {t.page.version(campaign.questionnaireVersion)} {t.page.licence(questionnaire.licentie)}
            </p>
          </Fold>
        </div>
      </div>
    </MeasuresFrame>
  );
}

type ResponseProps = Pick<CampaignProps, 'shell' | 'campaign' | 'turnout' | 'kept'>;

function Response({ shell, campaign, turnout, kept }: ResponseProps) {
  const { page: t, fromTo, age } = campaignTexts[shell.locale];
  const rows = campaign.moments.map(({ number, name, from, to }) => {
    const { invited = 0, sent = 0 } = turnout.find(({ moment }) => moment === number) ?? {};
    const share = invited === 0 ? '' : `${formatNumber(shell.locale, (100 * sent) / invited)}%`;
    const days = fromTo(formatDate(shell.locale, from), formatDate(shell.locale, to));
    return [
      <>
        {name}
        <br />
        <span class="sw-soft sw-light">{days}</span>
      </>,
      formatNumber(shell.locale, invited),
      formatNumber(shell.locale, sent),
      share,
    ];
  });
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.response}</h2>
      <ScrollTable
        id="deelname"
        caption={t.perMoment}
        narrow
        columns={[
          { name: t.moment },
          { name: t.invited, numeric: true },
          { name: t.sent, numeric: true },
          { name: t.share, numeric: true },
        ]}
        rows={rows}
      />
      {kept ? <p class="utrecht-paragraph sw-soft">{age}</p> : null}
    </section>
  );
}

function Scores({ shell, campaign, questionnaire, report, turnout }: CampaignProps) {
  const t = campaignTexts[shell.locale].page;
  const any = turnout.some(({ sent }) => sent > 0);
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.scores}</h2>
      {any ? (
        <>
          <p class="utrecht-paragraph sw-measure">{t.scoresText}</p>
          <Notice kind="indication" title={t.caution} />
          {report.map((one) => {
            const [question] = one.scale.vragen;
            const highest = question === undefined ? 5 : highestOf(questionnaire, question);
            return <ScaleSection {...{ shell, campaign, highest }} report={one} />;
          })}
          <p class="utrecht-paragraph sw-soft sw-measure">{t.alphaHelp}</p>
        </>
      ) : (
        <p class="utrecht-paragraph">{t.noScores}</p>
      )}
    </section>
  );
}
