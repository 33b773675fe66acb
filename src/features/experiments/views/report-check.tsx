import { formatDate } from '../../../platform/i18n/format.ts';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { reportTexts } from '../texts/report.ts';
import { Checksum, Frozen } from './frozen.tsx';
import { PowerNotice } from './power.tsx';
import { armName, type ReportProps } from './report-context.ts';

/** What a reader must keep in mind, with what was said before the start. */
export function WatchOut({ shell, protocol, deviations }: ReportProps) {
  const { locale } = shell;
  const t = reportTexts[locale];
  return (
    <section class="sw-card sw-stack sw-stack--4" aria-labelledby="let-op">
      <h2 class="utrecht-heading-3" id="let-op">
        {t.watchOut}
      </h2>
      <IconList
        items={[
          { icon: 'let', text: t.notes.volunteers },
          {
            icon: 'let',
            text: deviations.length === 0 ? t.notes.noDeviations : t.notes.deviations(deviations.length),
          },
        ]}
      />
      <p class="utrecht-paragraph sw-bold">{t.notes.power}</p>
      <PowerNotice locale={locale} study={protocol.design} power={protocol.power} />
    </section>
  );
}

/** Deviations, what the report still lacks, and the numbers to check it by. */
export function ReportCheck(props: ReportProps) {
  const { shell, study, protocol, deviations, seed } = props;
  const { locale } = shell;
  const t = reportTexts[locale];
  const { design } = protocol;
  return (
    <>
      {deviations.length === 0 ? null : (
        <section class="sw-stack sw-stack--3" aria-labelledby="afwijkingen">
          <h2 class="utrecht-heading-2" id="afwijkingen">
            {t.deviations}
          </h2>
          <IconList
            items={deviations.map(({ at, what, arm, treatedAs }) => ({
              icon: 'let',
              text:
                arm === null || treatedAs === null
                  ? `${formatDate(locale, at)}: ${what}`
                  : `${formatDate(locale, at)}: ${what} (${t.deviationFor(armName(design, arm), armName(design, treatedAs))})`,
            }))}
          />
        </section>
      )}
      <Fold summary={t.checkTitle}>
        <p class="utrecht-paragraph">{t.checkText}</p>
        <IconList
          items={checksOf(props).map(([name, filled]) => ({
            icon: filled ? 'vink' : 'let',
            text: `${t.check[name]}: ${filled ? t.filled : t.empty}`,
          }))}
        />
      </Fold>
      <Frozen locale={locale} study={study} />
      {seed === null ? null : (
        <Fold summary={t.seedTitle}>
          <p class="utrecht-paragraph">{t.seedText}</p>
          <Checksum name={t.seed} value={seed} />
        </Fold>
      )}
    </>
  );
}

type Check = keyof (typeof reportTexts)['nl']['check'];

/** Items of CONSORT 2025 that this report holds or should hold. */
function checksOf({ study, protocol, flow, start }: ReportProps): readonly (readonly [Check, boolean])[] {
  const { design, power } = protocol;
  return [
    ['registered', study.registeredAt !== null],
    ['eligibility', design.population !== ''],
    ['arms', design.arms.every(({ instruction }) => instruction !== '')],
    ['outcome', true],
    ['size', power.power !== null],
    ['sequence', study.seedHash !== null],
    ['flow', flow.asked > 0],
    ['deviations', true],
    ['baseline', start.length > 0],
    ['funding', design.funding !== ''],
    ['harms', design.harms !== ''],
    ['involvement', design.involvement !== ''],
  ];
}
