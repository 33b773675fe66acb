import { IconList } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import type { Refusal } from '../advice/rank.ts';
import type { Closing } from '../advice/unlock.ts';
import { adviceTexts } from '../texts/advice.ts';
import { closingText, type Speaker } from '../texts/words.ts';
import type { Carrier } from './carrier.tsx';
import { InstrumentLink } from './instrument-link.tsx';
import type { AnswerProps } from './props.ts';

const KINDS = ['tijd', 'trede', 'groep'] as const satisfies readonly Closing['kind'][];

/** Everything that is closed now, grouped by why, with what would change it. */
export function FitsNotSection({ shell, carrier, speaker, advice }: AnswerProps) {
  const t = adviceTexts[shell.locale];
  return (
    <section class="sw-band" aria-labelledby="niet">
      <div class="sw-wrap sw-stack">
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-2" id="niet">
            {t.fitsNot}
          </h2>
          <p class="utrecht-paragraph sw-measure">
            {advice.fitsNot.length === 0 ? t.fitsNotNone : t.fitsNotHelp}
          </p>
        </div>
        {KINDS.map((kind) => {
          const list = advice.fitsNot.filter((r) => r.reasons[0]?.kind === kind);
          return list.length === 0 ? null : (
            <Fold summary={t.fitsNotKind[kind](list.length)}>
              <ul class="sw-stack sw-stack--4">
                {list.map((refusal) => (
                  <RefusalItem carrier={carrier} speaker={speaker} refusal={refusal} />
                ))}
              </ul>
            </Fold>
          );
        })}
      </div>
    </section>
  );
}

function RefusalItem({
  carrier,
  speaker,
  refusal,
}: {
  carrier: Carrier;
  speaker: Speaker;
  refusal: Refusal;
}) {
  const t = adviceTexts[speaker.locale];
  const words = refusal.reasons.map((r) => closingText(speaker, r));
  return (
    <li class="sw-stack sw-stack--2">
      <InstrumentLink carrier={carrier} locale={speaker.locale} instrument={refusal.instrument} strong />
      <IconList items={words.map(({ text }) => ({ icon: 'kruis', text }))} />
      <p class="utrecht-paragraph">
        <strong>{t.wouldHelp}</strong> {words.map(({ help }) => help).join(' ')}
      </p>
    </li>
  );
}
