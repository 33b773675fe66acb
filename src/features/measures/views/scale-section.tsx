import { IntervalLines } from '../../../platform/charts/interval-lines.tsx';
import { formatNumber } from '../../../platform/i18n/format.ts';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Campaign } from '../campaign.ts';
import type { Change, ScaleReport, Shown } from '../report.ts';
import { campaignTexts } from '../texts/campaigns.ts';

interface Props {
  readonly shell: Shell;
  readonly campaign: Campaign;
  readonly report: ScaleReport;
  /** The highest value of the scale; the lowest is 1. */
  readonly highest: number;
}

const nameOf = ({ moments }: Campaign, number: number): string =>
  moments.find((one) => one.number === number)?.name ?? String(number);

/** One scale: what it measures, a picture over the moments, the difference in words, and the table. */
export function ScaleSection({ shell, campaign, report, highest }: Props) {
  const t = campaignTexts[shell.locale].page;
  const { scale, moments, change } = report;
  const id = `schaal-${scale.id}`;
  const lines = moments.flatMap(({ moment, all }) =>
    all.ok && all.interval.ok ? [{ name: nameOf(campaign, moment), ...all.interval }] : [],
  );
  return (
    <section class="sw-card sw-stack sw-stack--5" aria-labelledby={id}>
      <div class="sw-stack sw-stack--2">
        <h3 class="utrecht-heading-3" id={id}>
          {scale.naam[shell.locale]}
        </h3>
        <p class="utrecht-paragraph sw-soft">{scale.meet[shell.locale]}</p>
      </div>
      {lines.length === 0 ? (
        <p class="utrecht-paragraph">{t.hiddenLong}</p>
      ) : (
        <IntervalLines lines={lines} range={[1, highest]} describe={t.scaleOf(scale.naam[shell.locale])} />
      )}
      <ChangeInWords {...{ shell, campaign, change }} />
      <TableToggle
        locale={shell.locale}
        id={`tabel-${scale.id}`}
        caption={t.scaleOf(scale.naam[shell.locale])}
        columns={[
          { name: t.moment },
          { name: t.where },
          { name: t.n, numeric: true },
          { name: t.missing, numeric: true },
          { name: t.mean, numeric: true },
          { name: t.interval, numeric: true },
          { name: t.alpha, numeric: true },
        ]}
        rows={moments.flatMap(({ moment, all, byMunicipality }) => [
          [nameOf(campaign, moment), t.all, ...cells(shell, all)],
          ...[...byMunicipality].map(([name, shown]) => [
            nameOf(campaign, moment),
            name,
            ...cells(shell, shown),
          ]),
        ])}
      />
    </section>
  );
}

function ChangeInWords({ shell, campaign, change }: Pick<Props, 'shell' | 'campaign'> & { change: Change }) {
  const t = campaignTexts[shell.locale].page;
  if (!change.ok || !change.interval.ok) {
    const early = !change.ok && change.code === 'one-moment';
    return <p class="utrecht-paragraph">{early ? t.oneMoment : t.changeHidden}</p>;
  }
  const { mean, low, high, n } = change.interval;
  // Rounded first: a difference of −0.001 is shown as 0,00 and not as −0,00.
  const sign = (value: number): string => {
    const rounded = Number(value.toFixed(2)) + 0;
    return `${rounded > 0 ? '+' : ''}${formatNumber(shell.locale, rounded, 2)}`;
  };
  return (
    <p class="utrecht-paragraph">
      <strong>{t.change(nameOf(campaign, change.from), nameOf(campaign, change.to))}: </strong>
      {t.changed(sign(mean), sign(low), sign(high), formatNumber(shell.locale, n))}
    </p>
  );
}

function cells(shell: Shell, shown: Shown): string[] {
  const t = campaignTexts[shell.locale].page;
  const number = (value: number, decimals = 2) => formatNumber(shell.locale, value, decimals);
  if (!shown.ok) return [t[shown.code], '', '', '', ''];
  const { interval, alpha, missing } = shown;
  return [
    number(interval.n, 0),
    number(missing, 0),
    interval.ok ? number(interval.mean) : '',
    interval.ok ? `${number(interval.low)} – ${number(interval.high)}` : '',
    alpha.ok ? number(alpha.alpha) : t.noAlpha[alpha.code],
  ];
}
