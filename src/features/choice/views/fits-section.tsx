import { Fold } from '../../../platform/web/components/fold.tsx';
import { Pictogram, pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { adviceTexts } from '../texts/advice.ts';
import { reasonText } from '../texts/words.ts';
import { InstrumentLink } from './instrument-link.tsx';
import type { AnswerProps } from './props.ts';
import { SuggestionCard } from './suggestion-card.tsx';

/** How many are shown in full: enough to choose from, few enough to read. */
const CARDS = 3;

export function FitsSection(props: AnswerProps) {
  const { shell, carrier, speaker, advice } = props;
  const t = adviceTexts[shell.locale];
  const rest = advice.fits.slice(CARDS);
  return (
    <section class="sw-band" aria-labelledby="past">
      <div class="sw-wrap sw-stack sw-stack--5">
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-2" id="past">
            {t.fits}
          </h2>
          <p class="utrecht-paragraph sw-measure">{advice.fits.length === 0 ? t.fitsNone : t.fitsHelp}</p>
        </div>
        <ol class="sw-cards">
          {advice.fits.slice(0, CARDS).map((suggestion, i) => (
            <li>
              <SuggestionCard {...props} suggestion={suggestion} best={i === 0} />
            </li>
          ))}
        </ol>
        {rest.length === 0 ? null : (
          <Fold summary={t.moreThatFit(rest.length)}>
            <ul class="sw-stack sw-stack--3">
              {rest.map(({ instrument, reasons }) => (
                <li class="sw-card__head">
                  <Pictogram name={pictogramOf(instrument.lifeDomains[0] ?? '')} />
                  <span>
                    <InstrumentLink carrier={carrier} locale={shell.locale} instrument={instrument} strong />
                    <br />
                    {reasons[0] === undefined ? null : reasonText(speaker, reasons[0])}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">{t.estimate}</p>
      </div>
    </section>
  );
}
