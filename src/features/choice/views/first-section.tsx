import { langOf } from '../../../platform/i18n/index.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Unlock } from '../../../platform/web/components/unlock.tsx';
import type { Suggestion } from '../advice/rank.ts';
import { adviceTexts } from '../texts/advice.ts';
import { joined, unlockText } from '../texts/words.ts';
import { InstrumentLink } from './instrument-link.tsx';
import type { AnswerProps } from './props.ts';

const CARDS = 4;

/** What opens after another step, and which step that is. */
export function FirstSection(props: AnswerProps) {
  const { shell, carrier, speaker, advice } = props;
  const t = adviceTexts[shell.locale];
  const rest = advice.first.slice(CARDS);
  return (
    <section class="sw-band sw-band--sun" aria-labelledby="eerst">
      <div class="sw-wrap sw-stack sw-stack--5">
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-2" id="eerst">
            {t.first}
          </h2>
          <p class="utrecht-paragraph sw-measure">{advice.first.length === 0 ? t.firstNone : t.firstHelp}</p>
        </div>
        <ul class="sw-cards sw-first">
          {advice.first.slice(0, CARDS).map((suggestion) => (
            <FirstCard {...props} suggestion={suggestion} />
          ))}
        </ul>
        {rest.length === 0 ? null : (
          <Fold summary={t.moreFirst(rest.length)}>
            <ul class="sw-stack sw-stack--3">
              {rest.map((s) => (
                <li>
                  <InstrumentLink carrier={carrier} locale={shell.locale} instrument={s.instrument} strong />
                  <br />
                  {s.first.map((u) => unlockText(speaker, u)).join(' ')}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
}

function FirstCard({
  shell,
  carrier,
  speaker,
  compiled,
  suggestion,
}: AnswerProps & { suggestion: Suggestion }) {
  const t = adviceTexts[shell.locale];
  const { instrument, first } = suggestion;
  const key = first.find((u) => u.rows.length > 0);
  const names = (key?.rows ?? []).flatMap((row) => compiled.instruments[row]?.name ?? []);
  return (
    <li class="sw-card sw-stack sw-stack--3">
      <h3 class="utrecht-heading-3">
        <InstrumentLink carrier={carrier} locale={shell.locale} instrument={instrument} />
      </h3>
      <p class="utrecht-paragraph" lang={langOf(shell.locale, instrument)}>
        {instrument.summary}
      </p>
      {names.length === 0 ? null : (
        <Unlock
          locale={shell.locale}
          first={{ name: key?.kind === 'instrument' ? joined(speaker, names) : (names[0] ?? '') }}
          then={{ name: instrument.name }}
        />
      )}
      <p class="utrecht-paragraph">
        <strong>{t.missing}</strong> {first.map((u) => unlockText(speaker, u)).join(' ')}
      </p>
    </li>
  );
}
