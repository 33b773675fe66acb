import { DoneSign, StackedBars, TriedSign } from '../../../platform/charts/stacked-bars.tsx';
import { formatDate, formatMonth, formatNumber } from '../../../platform/i18n/format.ts';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { webTexts } from '../../../platform/web/texts.ts';
import { type Dose, type DosePart, type DoseSpan, doseOf, dosePerChannel } from '../dose.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { heardTexts } from '../texts/heard.ts';

export const doseUnits = ['weken', 'maanden'] as const;
export type DoseUnit = (typeof doseUnits)[number];

export interface DoseProps {
  readonly shell: Shell;
  readonly personId: string;
  readonly parts: readonly DosePart[];
  readonly spans: readonly DoseSpan[];
  readonly unit: DoseUnit;
}

/** Contact as dose: words, picture, table; reached and only tried apart. */
export function DoseSection(props: DoseProps) {
  const { shell, personId, parts, spans, unit } = props;
  const { dose: t } = heardTexts[shell.locale];
  const all = doseOf(parts);
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-3">{t.title}</h2>
        <p class="utrecht-paragraph">
          {t.sentence(t.units[unit], all.reached)} {all.tried === 0 ? '' : t.triedToo(all.tried)}{' '}
          {all.reached === 0 ? '' : t.minutes(all.minutes, all.minutesUnknown)}
        </p>
      </div>
      <nav aria-label={t.period}>
        <Chips>
          {doseUnits.map((one) => (
            <ChipLink href={`${guidanceLinks.contact(personId)}?per=${one}`} current={one === unit}>
              {t.units[one]}
            </ChipLink>
          ))}
        </Chips>
      </nav>
      <StackedBars
        bars={spans.map(({ from, dose }) => ({
          label: shortOf(from, unit),
          done: dose.reached,
          tried: dose.tried,
        }))}
      />
      <ul class="sw-legend">
        <li>
          <DoneSign /> {t.reached}
        </li>
        <li>
          <TriedSign /> {t.tried}
        </li>
      </ul>
      <Tables {...props} />
    </section>
  );
}

/** `16-11` for a week, `11` for a month. */
const shortOf = (from: string, unit: DoseUnit): string => {
  const month = String(Number(from.slice(5, 7)));
  return unit === 'maanden' ? month : `${Number(from.slice(8))}-${month}`;
};

function Tables({ shell: { locale }, parts, spans, unit }: DoseProps) {
  const { dose: t } = heardTexts[locale];
  const cells = ({ reached, tried, minutes }: Dose) =>
    [reached, tried, minutes].map((value) => formatNumber(locale, value));
  const columns = (first: string) => [
    { name: first },
    ...[t.reached, t.tried, t.minutesColumn].map((name) => ({ name, numeric: true })),
  ];
  const named = unit === 'maanden' ? formatMonth : formatDate;
  return (
    <Fold summary={webTexts[locale].asTable}>
      <ScrollTable
        id="door-de-tijd"
        caption={t.over[unit]}
        columns={columns(t.span[unit])}
        rows={spans.map(({ from, dose }) => [named(locale, from), ...cells(dose)])}
      />
      {parts.length === 0 ? null : (
        <ScrollTable
          id="per-soort"
          caption={t.channels}
          columns={columns(t.channel)}
          rows={dosePerChannel(parts).map(([channel, dose]) => [
            contactTexts[locale].channels[channel],
            ...cells(dose),
          ])}
        />
      )}
    </Fold>
  );
}
