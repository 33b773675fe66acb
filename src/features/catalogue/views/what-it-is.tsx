import { IconList } from '../../../platform/web/components/facts.tsx';
import { Icon } from '../../../platform/web/components/icon.tsx';
import { Pictogram, pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { Ladder } from '../../../platform/web/components/stairs.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import { offerLinks } from '../links.ts';
import { factTexts } from '../texts/facts.ts';
import { instrumentTexts } from '../texts/instrument.ts';
import { labelOf, labelsInSentence } from './in-words.ts';
import { dutchOn, type OfferView } from './props.ts';
import { Section } from './section.tsx';

interface Props {
  readonly one: Instrument;
  readonly view: OfferView;
}

export function ForWhom({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].who;
  const rungs = factTexts[locale].rungs(one.rungs.from, one.rungs.to);
  const groups = one.targetGroups.filter((id) => id !== 'alle');
  return (
    <Section id="wie" title={t.title}>
      <ul class="sw-list">
        <li>
          <Icon name="vink" />
          <span>
            {groups.length === 0 ? t.everyone : t.especially(labelsInSentence(view, 'doelgroepen', groups))}
          </span>
        </li>
        {one.contraindications.map((text) => (
          <li>
            <Icon name="kruis" />
            <span>
              <strong>{t.not}</strong>
              <span lang={dutchOn(locale)}>{text}</span>.
            </span>
          </li>
        ))}
      </ul>
      <p class="utrecht-paragraph sw-bold">{t.rungs(rungs)}</p>
      <Ladder from={one.rungs.from} to={one.rungs.to}>
        {t.stairs}
      </Ladder>
    </Section>
  );
}

export function WhatYouDo({ one, view }: Props) {
  const { locale } = view.shell;
  const t = instrumentTexts[locale].what;
  const { languageLevels, digital } = one.gives;
  return (
    <Section id="wat" title={t.title}>
      <p class="utrecht-paragraph">{t.forms(labelsInSentence(view, 'vorm', one.forms))}</p>
      <p class="utrecht-paragraph sw-bold">{t.topics}</p>
      <ul class="sw-topics">
        {one.lifeDomains.map((id) => (
          <li>
            <Pictogram name={pictogramOf(id)} />
            <a class="utrecht-link" href={offerLinks.filtered('leefgebied', id)}>
              {labelOf(view.words, 'leefgebieden', id, locale)}
            </a>
          </li>
        ))}
      </ul>
      <IconList
        items={[
          { icon: 'vlag', text: t.goal(labelsInSentence(view, 'doel', one.goals)) },
          { icon: 'pijl', text: t.role[one.role] },
          ...(languageLevels > 0 ? [{ icon: 'groei', text: t.language(languageLevels) } as const] : []),
          ...(digital === null ? [] : [{ icon: 'groei', text: t.digital } as const]),
        ]}
      />
    </Section>
  );
}
