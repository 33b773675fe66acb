import { langOf } from '../../../platform/i18n/index.ts';
import { Card } from '../../../platform/web/components/card.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { strongest } from '../evidence.ts';
import { offerLinks } from '../links.ts';
import { factTexts } from '../texts/facts.ts';
import { listTexts } from '../texts/list.ts';
import { hoursInWords, inShort, labelOf, labelsInSentence, placeInWords, weeksInWords } from './in-words.ts';
import type { OfferView } from './props.ts';

/** What research says, in one line; nothing known is drawn as empty stones. */
export function EvidenceLine({ one, view }: { one: Instrument; view: OfferView }) {
  const { locale } = view.shell;
  const verdict = strongest(one.evidence);
  return (
    <div class="sw-row sw-row--tight">
      <StrengthMeter locale={locale} level={verdict?.level ?? null} />
      {verdict === null ? null : (
        <DirectionLabel
          direction={verdict.direction}
          word={labelOf(view.words, 'bewijsrichting', verdict.direction, locale)}
        />
      )}
    </div>
  );
}

/** Ticks this one to put beside others; the form stands around the list. */
function Pick({ one, view }: { one: Instrument; view: OfferView }) {
  const { locale } = view.shell;
  return (
    <label class="sw-check sw-screen-only">
      <input type="checkbox" name="id" value={one.id} />
      <span>
        {listTexts[locale].pick}
        <span class="sw-visually-hidden" lang={langOf(locale, one)}>
          {`: ${one.name}`}
        </span>
      </span>
    </label>
  );
}

export function OfferCard({ one, view }: { one: Instrument; view: OfferView }) {
  const { locale } = view.shell;
  const t = factTexts[locale];
  return (
    <Card
      id={`hulp-${one.id}`}
      picture={pictogramOf(one.lifeDomains[0] ?? one.kind)}
      lang={langOf(locale, one)}
      title={
        <a class="utrecht-link" href={offerLinks.instrument(one.id)}>
          {one.name}
        </a>
      }
      text={inShort(one.summary)}
    >
      <Facts
        items={[
          { icon: 'klok', text: hoursInWords(one.hoursPerWeek, t) },
          {
            icon: 'agenda',
            text: one.weeks === null ? t.weeksUnknown : `${weeksInWords(one.weeks, t)} (${t.estimate})`,
          },
          { icon: 'mens', text: labelsInSentence(view, 'vorm', one.forms) },
          { icon: 'plek', text: placeInWords(one, view) },
        ]}
      />
      <div class="sw-offer__foot">
        <EvidenceLine one={one} view={view} />
        <Pick one={one} view={view} />
      </div>
    </Card>
  );
}
