import { langOf } from '../../../platform/i18n/index.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import type { Difference, Place } from '../advice/compare.ts';
import type { Alteration, AlterationGroup } from '../answers/what-if.ts';
import { adviceTexts } from '../texts/advice.ts';
import { closingText, unlockText } from '../texts/words.ts';
import { alterationText } from './alteration-text.ts';
import { Changes } from './changes.tsx';
import { ChoiceFrame } from './frame.tsx';
import type { AnswerProps } from './props.ts';
import { ReasonList } from './reason-list.tsx';

export interface WhyProps extends AnswerProps {
  readonly asked: Place | null;
  readonly alterations: ReadonlyMap<AlterationGroup, readonly Alteration[]>;
  readonly suggested: readonly string[];
  readonly altered: { readonly value: string; readonly difference: Difference } | null;
}

/** *Waarom dit, waarom dat niet, en wat als?* Two questions, each its own small form. */
export function WhyPage(props: WhyProps) {
  const { shell, carrier } = props;
  const t = adviceTexts[shell.locale];
  return (
    <ChoiceFrame shell={shell} carrier={carrier} here="why" title={t.whyTitle} lead={t.whyLead}>
      <div class="sw-band">
        <div class="sw-wrap sw-grid sw-grid--2 sw-grid--wide">
          <WhyNot {...props} />
          <WhatIf {...props} />
        </div>
      </div>
    </ChoiceFrame>
  );
}

function WhyNot({ shell, carrier, compiled, speaker, asked, advice }: WhyProps) {
  const t = adviceTexts[shell.locale];
  const names = [...compiled.instruments].sort((a, b) => a.name.localeCompare(b.name, shell.locale));
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="waarom">
      <h2 class="utrecht-heading-2" id="waarom">
        {t.whyNot}
      </h2>
      <form class="sw-stack sw-stack--3 sw-screen-only" method="post" action={carrier.to.why}>
        <HiddenFields fields={carrier.fields ?? []} />
        <label class="utrecht-form-label" for="instrument">
          {t.choose}
        </label>
        <select class="utrecht-select" id="instrument" name="instrument">
          {names.map((it) => (
            <option value={it.id} selected={it.id === asked?.instrument.id} lang={langOf(shell.locale, it)}>
              {it.name}
            </option>
          ))}
        </select>
        <div>
          <Button kind="primary">{t.explain}</Button>
        </div>
      </form>
      {asked === null ? null : (
        <div class="sw-card sw-stack sw-stack--3" id="antwoord">
          <h3 class="utrecht-heading-3" lang={langOf(shell.locale, asked.instrument)}>
            {asked.instrument.name}
          </h3>
          <p class="utrecht-paragraph">
            <strong>
              {asked.standing === 'fitsNot'
                ? t.standing.fitsNot
                : t.standing[asked.standing](asked.rank, advice[asked.standing].length)}
            </strong>
          </p>
          {asked.closings.length === 0 ? null : (
            <IconList
              items={asked.closings
                .map((c) => closingText(speaker, c))
                .map(({ text, help }) => ({ icon: 'kruis', text: `${text} ${help}` }))}
            />
          )}
          {asked.first.length === 0 ? null : (
            <IconList items={asked.first.map((u) => ({ icon: 'sleutel', text: unlockText(speaker, u) }))} />
          )}
          {asked.reasons.length === 0 ? null : (
            <ReasonList speaker={speaker} carrier={carrier} reasons={asked.reasons} all />
          )}
        </div>
      )}
    </section>
  );
}

function WhatIf(props: WhyProps) {
  const { shell, carrier, speaker, suggested, alterations, altered } = props;
  const t = adviceTexts[shell.locale];
  const words = (value: string) => alterationText(speaker, value);
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="wat-als">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2" id="wat-als">
          {t.whatIf}
        </h2>
        <p class="utrecht-paragraph">{t.whatIfHelp}</p>
      </div>
      {suggested.length === 0 ? null : (
        <form class="sw-stack sw-stack--2 sw-screen-only" method="post" action={carrier.to.why}>
          <HiddenFields fields={carrier.fields ?? []} />
          <p class="utrecht-paragraph sw-bold">{t.often}</p>
          <div class="sw-row sw-row--tight">
            {suggested.map((value) => (
              <button class="sw-chip" type="submit" name="wat-als" value={value}>
                {words(value)}
              </button>
            ))}
          </div>
        </form>
      )}
      <form class="sw-stack sw-stack--3 sw-screen-only" method="post" action={carrier.to.why}>
        <HiddenFields fields={carrier.fields ?? []} />
        <label class="utrecht-form-label" for="wat-als-keuze">
          {t.otherAnswer}
        </label>
        <select class="utrecht-select" id="wat-als-keuze" name="wat-als">
          {[...alterations].map(([group, list]) => (
            <optgroup label={t.groups[group]}>
              {list.map(({ value }) => (
                <option value={value} selected={value === altered?.value}>
                  {words(value)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <div>
          <Button>{t.look}</Button>
        </div>
      </form>
      {altered === null ? null : (
        <Changes
          carrier={props.carrier}
          speaker={speaker}
          change={words(altered.value)}
          difference={altered.difference}
        />
      )}
    </section>
  );
}
