import { Mark } from '../../../platform/charts/survival.tsx';
import { reportTexts } from '../texts/report.ts';
import { wordTexts } from '../texts/words.ts';
import { contactWords } from './arms.tsx';
import { hundred } from './numbers.ts';
import { countWord, placeOf, type ReportProps } from './report-context.ts';

/** Every group with its own sign: how many reached it, of how many. */
export function ReportArms({ shell, protocol, analysis }: ReportProps) {
  const { locale } = shell;
  const t = reportTexts[locale];
  const w = wordTexts[locale];
  const { design } = protocol;
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="groepen-kop">
      <h2 class="utrecht-heading-2" id="groepen-kop">
        {t.arms(countWord(locale, design.arms.length))}
      </h2>
      <ul class="sw-arms">
        {design.arms.map((arm) => {
          const share = analysis.primary.shares.find((one) => one.arm === arm.number);
          const at = placeOf(design, arm.number);
          const known = (share?.people ?? 0) - (share?.missing ?? 0);
          return (
            <li class={`sw-arms__arm sw-arms__arm--${at}`}>
              <h3 class="sw-arms__name">
                <Mark at={at} />
                {arm.name}
              </h3>
              {share === undefined || share.reached === null || share.share === null ? (
                <p class="utrecht-paragraph">{t.smallArm}</p>
              ) : (
                <p class="utrecht-paragraph">
                  <strong class="sw-large">{share.reached}</strong> {t.of(known)} {w.reached[design.outcome]}{' '}
                  <span class="sw-soft">{t.outOf100(hundred(share.share))}</span>
                </p>
              )}
              <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
                {t.missingIn(share?.missing ?? 0)}
              </p>
              <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">
                {w.duties[arm.duties]}, {contactWords(w, arm)}. {at === 0 ? t.compare : null}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
