import { formatDate, langOf } from '../../../platform/i18n/index.ts';
import { Card } from '../../../platform/web/components/card.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Suggestion } from '../advice/rank.ts';
import { type Watch, watchFor } from '../advice/watch.ts';
import { adviceTexts } from '../texts/advice.ts';
import { label, type Speaker, watchText } from '../texts/words.ts';
import { type Carrier, Go } from './carrier.tsx';
import { FindingLink } from './finding-link.tsx';
import { ReadInstrument } from './instrument-link.tsx';
import { type AnswerProps, dutchOn } from './props.ts';
import { ReasonList } from './reason-list.tsx';

/** One instrument that fits: what it is, why it suits, whether it helps, what to talk about. */
export function SuggestionCard({
  suggestion,
  best,
  ...props
}: AnswerProps & { suggestion: Suggestion; best: boolean }) {
  const { shell, speaker, situation, carrier } = props;
  const { instrument, reasons } = suggestion;
  const t = adviceTexts[shell.locale];
  const id = `k-${instrument.id}`;
  const watch = watchFor(instrument, situation);
  return (
    <Card
      id={id}
      title={instrument.name}
      picture={pictogramOf(instrument.lifeDomains[0] ?? '')}
      text={instrument.summary}
      lang={langOf(shell.locale, instrument)}
      {...(best && !watch.some((w) => w.kind === 'groep')
        ? {
            label: (
              <Label kind="fits" icon="vink">
                {t.best}
              </Label>
            ),
          }
        : {})}
    >
      <Facts items={factsOf(speaker, suggestion)} />
      <div class="sw-advice__two">
        <div class="sw-stack sw-stack--3">
          <h4 class="utrecht-heading-4">{t.why}</h4>
          <ReasonList speaker={speaker} carrier={carrier} reasons={reasons} />
          {watch.length === 0 ? null : (
            <>
              <h4 class="utrecht-heading-4">{t.talk}</h4>
              <ul class="sw-bullets">
                {watch.map((w) => (
                  <li>
                    <WatchWords speaker={speaker} watch={w} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <Helps carrier={carrier} speaker={speaker} suggestion={suggestion} />
      </div>
      <div class="sw-row">
        <ReadInstrument carrier={carrier} locale={shell.locale} instrument={instrument} describedBy={id}>
          {t.read}
        </ReadInstrument>
        <Go carrier={carrier} to="why" kind="subtle" describedBy={id} name="instrument" value={instrument.id}>
          {t.ask}
        </Go>
      </div>
    </Card>
  );
}

/** The words of the catalogue inside the sentence stay Dutch, and say so. */
function WatchWords({ speaker, watch }: { speaker: Speaker; watch: Watch }) {
  const said = watchText(speaker, watch);
  const lang = dutchOn(speaker.locale);
  if (!('text' in watch) || lang === undefined) return <>{said}</>;
  const at = said.indexOf(watch.text);
  return (
    <>
      {said.slice(0, at)}
      <span lang={lang}>{watch.text}</span>
      {said.slice(at + watch.text.length)}
    </>
  );
}

/** *Werkt het?*, with reviews apart: an opinion is no proof. */
function Helps({
  carrier,
  speaker,
  suggestion,
}: {
  carrier: Carrier;
  speaker: Speaker;
  suggestion: Suggestion;
}) {
  const t = adviceTexts[speaker.locale];
  const reason = suggestion.reasons.find((r) => r.kind === 'bewijs');
  const evidence = reason?.kind === 'bewijs' ? reason.evidence : null;
  return (
    <div class="sw-advice__side sw-stack sw-stack--3">
      <h4 class="utrecht-heading-4">{t.helps}</h4>
      <StrengthMeter
        locale={speaker.locale}
        level={evidence?.strength ?? null}
        words={evidence === null ? undefined : label(speaker, 'bewijssterkte', evidence.strength)}
      />
      {evidence === null ? (
        <p class="utrecht-paragraph utrecht-paragraph--small">{t.helpsUnknown}</p>
      ) : (
        <>
          <div>
            <DirectionLabel
              direction={evidence.direction}
              word={label(speaker, 'bewijsrichting', evidence.direction)}
            />
          </div>
          <p class="utrecht-paragraph utrecht-paragraph--small" lang={dutchOn(speaker.locale)}>
            {evidence.finding}
          </p>
          <FindingLink carrier={carrier} locale={speaker.locale} evidence={evidence} />
        </>
      )}
      <hr class="sw-rule" />
      <p class="utrecht-paragraph utrecht-paragraph--small">{t.reviewsNone}</p>
    </div>
  );
}

/** Time, length, form and the nearest open place. */
export function factsOf(speaker: Speaker, { instrument, offerings }: Suggestion) {
  const t = adviceTexts[speaker.locale];
  const [form] = instrument.forms;
  const [nearest] = offerings;
  const facts: { icon: IconName; text: string }[] = timeFacts(speaker, instrument);
  if (form !== undefined) facts.push({ icon: 'mens', text: label(speaker, 'vorm', form) });
  if (nearest === undefined) return facts;
  facts.push({
    icon: 'plek',
    text: `${nearest.provider}, ${nearest.place} (${nearest.municipality})${nearest.invented ? ` – ${t.invented}` : ''}`,
  });
  if (nearest.openPlaces !== null) facts.push({ icon: 'mensen', text: t.places(nearest.openPlaces) });
  if (nearest.startsOn !== null) {
    facts.push({ icon: 'agenda', text: t.starts(formatDate(speaker.locale, nearest.startsOn)) });
  } else if (nearest.waitingWeeks !== null) {
    facts.push({ icon: 'klok', text: t.waiting(nearest.waitingWeeks) });
  }
  return facts;
}

function timeFacts(
  speaker: Speaker,
  { hoursPerWeek, weeks }: Instrument,
): { icon: IconName; text: string }[] {
  const t = adviceTexts[speaker.locale];
  return [
    {
      icon: 'klok',
      text: hoursPerWeek === null ? t.hoursUnknown : t.hoursPerWeek(hoursPerWeek.min, hoursPerWeek.max),
    },
    { icon: 'agenda', text: weeks === null ? t.weeksUnknown : t.weeks(weeks.min, weeks.max) },
  ];
}
