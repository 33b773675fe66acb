import { Page } from '../../../platform/web/components/page.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { type PagesTexts, texts } from '../texts.ts';

const parts = (t: PagesTexts['help']): readonly (readonly [PictogramName, string, string])[] => [
  ['taal', t.reading, t.readingText],
  ['zoek', t.larger, t.largerText],
  ['cultuur', t.language, t.languageText],
  ['rust', t.stop, t.stopText],
];

export function HelpPage({ shell }: { shell: Shell }) {
  const t = texts[shell.locale].help;
  const { contact, name } = shell.tenant;
  return (
    <Page shell={shell} title={t.title} current="help">
      <TitleBand title={t.title} lead={t.lead}>
        <ReadAloud locale={shell.locale} whole />
      </TitleBand>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          <section class="sw-card sw-measure sw-stack sw-stack--3">
            <div class="sw-card__head">
              <Pictogram name="gesprek" />
              <h2 class="utrecht-heading-2">{t.person}</h2>
            </div>
            <p class="utrecht-paragraph">{t.personText}</p>
            {contact ? (
              <p class="utrecht-paragraph">
                <strong>{t.call(contact.phone)}</strong>
                <br />
                {contact.hours[shell.locale]}
              </p>
            ) : (
              <p class="utrecht-paragraph">{t.noPhone(name)}</p>
            )}
          </section>
          <ul class="sw-grid sw-grid--2">
            {parts(t).map(([pictogram, title, text]) => (
              <li class="sw-card__head">
                <Pictogram name={pictogram} />
                <h2 class="utrecht-heading-3">{title}</h2>
                <p class="utrecht-paragraph">{text}</p>
              </li>
            ))}
          </ul>
          <p class="utrecht-paragraph">
            <strong>{t.who}</strong> {t.whoText}{' '}
            <a class="utrecht-link" href="/uitleg/privacy">
              {t.whoLink}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
}
