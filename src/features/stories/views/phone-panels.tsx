import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { FieldError } from '../../../platform/web/components/field-parts.tsx';
import { guideTexts } from '../texts/guide.ts';
import { phoneTexts } from '../texts/phone.ts';
import { tellTexts } from '../texts/tell.ts';

/** What the page on a phone shows besides the steps; templates, so that without script none of it is there. */
export function PhonePanels({ locale }: { locale: Locale }) {
  const t = phoneTexts[locale];
  return (
    <>
      <template data-panel="new-pin">
        <form class="sw-card sw-stack sw-stack--4 sw-measure" data-pin-form>
          <h2 class="utrecht-heading-2">{t.newPinTitle}</h2>
          <p class="utrecht-paragraph">{t.newPinText}</p>
          <PinField name="pin" label={t.newPin} help={t.newPinHelp} />
          <PinField name="pin-again" label={t.again} />
          <Button kind="primary">{t.choosePin}</Button>
        </form>
      </template>
      <template data-panel="pin">
        <form class="sw-card sw-stack sw-stack--4 sw-measure" data-pin-form>
          <h2 class="utrecht-heading-2">{t.pinTitle}</h2>
          <p class="utrecht-paragraph">{t.pinText}</p>
          <PinField name="pin" label={t.pin} />
          <Button kind="primary">{t.open}</Button>
        </form>
      </template>
      <template data-panel="shelf">
        <section class="sw-card sw-stack sw-stack--4 sw-measure">
          <h2 class="utrecht-heading-2" tabindex={-1}>
            {t.shelfTitle}
          </h2>
          <ul class="sw-stack sw-stack--3" data-drafts></ul>
          <div>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-fresh>
              {t.fresh}
            </button>
          </div>
        </section>
      </template>
      <template data-panel="unfinished">
        <div class="sw-stack sw-stack--2">
          <div class="sw-row">
            <button class="utrecht-button utrecht-button--primary-action" type="button" data-resume>
              {t.open}
            </button>
            <button class="utrecht-button utrecht-button--subtle" type="button" data-away>
              {t.away}
            </button>
          </div>
          <p class="utrecht-paragraph utrecht-paragraph--small sw-soft" data-changed></p>
          <p class="sw-error" role="alert" data-only></p>
        </div>
      </template>
      <template data-panel="sure">
        <div class="sw-stack sw-stack--2">
          <p class="utrecht-paragraph sw-bold" role="alert" data-question></p>
          <div class="sw-row">
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-yes>
              {t.awayYes}
            </button>
            <button class="utrecht-button utrecht-button--subtle" type="button" data-no>
              {t.awayNo}
            </button>
          </div>
        </div>
      </template>
      <template data-panel="wrong">
        <FieldError id="wrong">{t.full}</FieldError>
      </template>
      <template data-panel="open">
        <button class="utrecht-button utrecht-button--subtle" type="button">
          {t.openRefused}
        </button>
      </template>
      <template data-panel="kept">
        <section class="sw-card sw-stack sw-stack--4 sw-measure">
          <h2 class="utrecht-heading-2" tabindex={-1}>
            {t.keptTitle}
          </h2>
          <p class="utrecht-paragraph sw-large sw-bold" data-code></p>
          <p class="utrecht-paragraph">{t.keptText}</p>
          <div>
            <button class="utrecht-button utrecht-button--primary-action" type="button" data-fresh>
              {t.another}
            </button>
          </div>
        </section>
      </template>
      <template data-panel="sound">
        <fieldset class="sw-card sw-card--quiet sw-stack sw-stack--3 sw-story__sound">
          <legend class="utrecht-form-label">{t.soundTitle}</legend>
          <p class="utrecht-paragraph">{t.soundText}</p>
          <div class="sw-row">
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-record>
              {t.record}
            </button>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" data-stop hidden>
              {t.stop}
            </button>
            <button class="utrecht-button utrecht-button--subtle" type="button" data-discard hidden>
              {t.discard}
            </button>
          </div>
          <p class="utrecht-paragraph" role="status" data-said></p>
          {/* biome-ignore lint/a11y/useMediaCaption: what was just said; the words are typed beside it */}
          <audio controls hidden data-play></audio>
        </fieldset>
      </template>
      <Sayings locale={locale} />
    </>
  );
}

function PinField({ name, label, help }: { name: string; label: string; help?: string }) {
  return (
    <div class="sw-stack sw-stack--2">
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      {help === undefined ? null : (
        <p class="utrecht-form-field-description" id={`${name}-hulp`}>
          {help}
        </p>
      )}
      <input
        class="utrecht-textbox"
        id={name}
        name={name}
        type="password"
        autocomplete="new-password"
        aria-describedby={help === undefined ? undefined : `${name}-hulp`}
      />
    </div>
  );
}

/** Sentences the page itself says, in the language of the page; `{}` is the number or the name. */
function Sayings({ locale }: { locale: Locale }) {
  const t = phoneTexts[locale];
  const { problems } = guideTexts[locale];
  const tell = tellTexts[locale];
  const { sending, allSent, ready, offline, signIn, signInHere, refused, elsewhere, soundRefused } = t;
  const { draft, full, notKept, pinShort, pinDifferent, pinWrong, pinOther, unnamed } = t;
  const { otherTab, awaySure, discardSure, recording, soundFull, noMicrophone } = t;
  const { consentMissing, nothingAllowed, momentMissing, perspectiveMissing, textMissing, textLong } =
    problems;
  const { translatorMissing, strengthMissing, codeWrong, dayWrong } = problems;
  const said = {
    ...{ waitingOne: t.waiting(1), waitingMore: t.waiting(2).replace('2', '{}') },
    ...{ lockedOne: t.locked(1), lockedMore: t.locked(2).replace('2', '{}') },
    ...{ sending, allSent, ready, offline, signIn, signInHere, refused, elsewhere, soundRefused },
    ...{ draft, full, notKept, pinShort, pinDifferent, pinWrong, pinOther, unnamed },
    ...{ otherTab, awaySure, discardSure, recording, soundFull, noMicrophone },
    ...{
      recordedOne: t.recorded(1),
      recordedMore: t.recorded(2).replace('2', '{}'),
      resume: t.resume('{}'),
      changed: t.changed('{}'),
    },
    ...{ keptCode: t.keptCode('{}'), allSteps: t.allSteps },
    ...{ notAnswered: tell.check.notAnswered, spoken: tell.story.spoken },
    ...{ consentMissing, nothingAllowed, momentMissing, perspectiveMissing, textMissing, textLong },
    ...{ translatorMissing, strengthMissing, codeWrong, dayWrong },
  };
  return (
    <template data-sayings>
      {Object.entries(said).map(([name, sentence]) => (
        <span data-say={name}>{sentence}</span>
      ))}
    </template>
  );
}
