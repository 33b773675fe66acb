import { Icon } from '../../../platform/web/components/icon.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { Change, Difference } from '../advice/compare.ts';
import { adviceTexts } from '../texts/advice.ts';
import type { Speaker } from '../texts/words.ts';
import type { Carrier } from './carrier.tsx';
import { InstrumentLink } from './instrument-link.tsx';

const KINDS = ['opened', 'closed', 'rose', 'fell'] as const;
const ICONS: Record<(typeof KINDS)[number], IconName> = {
  opened: 'sleutel',
  closed: 'slot',
  rose: 'op',
  fell: 'golf',
};
const SHOWN = 5;

/** What rose, fell, opened and closed by one changed answer, and the term that did it. */
export function Changes({
  carrier,
  speaker,
  change,
  difference,
}: {
  carrier: Carrier;
  speaker: Speaker;
  change: string;
  difference: Difference;
}) {
  const t = adviceTexts[speaker.locale];
  const nothing = KINDS.every((kind) => difference[kind].length === 0);
  return (
    <div class="sw-card sw-stack sw-stack--3" role="status">
      <h3 class="utrecht-heading-3">{t.if(change)}</h3>
      {nothing ? <p class="utrecht-paragraph">{t.noChange}</p> : null}
      {KINDS.map((kind) =>
        difference[kind].length === 0 ? null : (
          <div class="sw-stack sw-stack--2">
            <h4 class="utrecht-heading-4 sw-row sw-row--tight">
              <Icon name={ICONS[kind]} />
              {`${t.changes[kind]} (${difference[kind].length})`}
            </h4>
            <ul class="sw-bullets">
              {difference[kind].slice(0, SHOWN).map((c) => (
                <ChangeItem carrier={carrier} speaker={speaker} change={c} />
              ))}
              {difference[kind].length > SHOWN ? <li>{t.andMore(difference[kind].length - SHOWN)}</li> : null}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}

function ChangeItem({ carrier, speaker, change }: { carrier: Carrier; speaker: Speaker; change: Change }) {
  const t = adviceTexts[speaker.locale];
  const { instrument, before, after, term } = change;
  return (
    <li>
      <InstrumentLink carrier={carrier} locale={speaker.locale} instrument={instrument} />
      {before.standing === after.standing ? null : ` ${t.newVerdict[after.standing]}`}
      {term === null ? null : `. ${t.by(t.term[term])}`}
    </li>
  );
}
