import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { adviceTexts } from '../texts/advice.ts';
import { pointerText, uncertainText } from '../texts/words.ts';
import { Decide, Go } from './carrier.tsx';
import { FirstSection } from './first-section.tsx';
import { FitsNotSection } from './fits-not-section.tsx';
import { FitsSection } from './fits-section.tsx';
import { ChoiceFrame } from './frame.tsx';
import type { AnswerProps } from './props.ts';
import { You } from './you.tsx';

/** *Dit past nu*, *eerst iets anders*, *past nu niet*: nothing hidden, nothing decided. */
export function AdvicePage(props: AnswerProps) {
  const { shell, carrier, advice } = props;
  const t = adviceTexts[shell.locale];
  const title = carrier.person === null ? t.title : t.titleFor(carrier.person);
  return (
    <ChoiceFrame
      shell={shell}
      carrier={carrier}
      here="advice"
      title={title}
      lead={t.lead}
      head={
        <>
          <You {...props} />
          <nav aria-label={t.onPage}>
            <Chips>
              <ChipLink href="#past" count={advice.fits.length}>
                {t.jump.fits}
              </ChipLink>
              <ChipLink href="#eerst" count={advice.first.length}>
                {t.jump.first}
              </ChipLink>
              <ChipLink href="#niet" count={advice.fitsNot.length}>
                {t.jump.fitsNot}
              </ChipLink>
            </Chips>
          </nav>
        </>
      }
    >
      {carrier.news === undefined || carrier.news === null ? null : (
        <div class="sw-band sw-band--small">
          <div class="sw-wrap">{carrier.news}</div>
        </div>
      )}
      <FitsSection {...props} />
      <FirstSection {...props} />
      <FitsNotSection {...props} />
      <Uncertain {...props} />
      <div class="sw-bar">
        <div class="sw-wrap sw-row">
          <Go carrier={carrier} to="routes" kind="primary" after="pijl">
            {t.showRoutes}
          </Go>
          <Go carrier={carrier} to="why">
            {t.showWhy}
          </Go>
          <Decide carrier={carrier} locale={shell.locale} />
        </div>
      </div>
    </ChoiceFrame>
  );
}

/** What is not known, and which lessons from research count. */
function Uncertain({ shell, speaker, advice }: AnswerProps) {
  const t = adviceTexts[shell.locale];
  const personal = advice.pointers.filter((p) => p.niveau === 'persoon');
  return (
    <div class="sw-band">
      <div class="sw-wrap sw-stack sw-stack--4">
        {advice.uncertain.length === 0 ? null : (
          <Notice title={t.uncertain} icon="vraag">
            <p>{t.uncertainHelp}</p>
            <ul class="sw-bullets">
              {advice.uncertain.map((key) => (
                <li>{uncertainText(speaker, key)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {personal.length === 0 ? null : (
          <Fold summary={t.pointers}>
            <p class="utrecht-paragraph">{t.pointersHelp}</p>
            <ul class="sw-stack sw-stack--3">
              {personal.map((p) => (
                <li>
                  <strong>{pointerText(speaker, p)}</strong>
                  <br />
                  <span lang="nl" class="sw-soft">
                    “{p.bewijs.citaat}” {p.bewijs.onderzoek}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </div>
  );
}
