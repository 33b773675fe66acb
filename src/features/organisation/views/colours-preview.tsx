import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { TenantTheme } from '../../../platform/web/theme.ts';
import { fieldOfStep, steps, type WantedTheme } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { coloursTexts } from '../texts/colours.ts';
import { Swatches } from './swatches.tsx';

/** The page itself wears the new colours, so that every part of it shows what they do; nothing is stored yet. */
export function ColoursPreview({
  shell,
  wanted,
  seen,
  meanwhile,
}: {
  shell: Shell;
  wanted: WantedTheme;
  /** The colours of when the page was opened. */
  seen: string;
  /** What a colleague chose since. */
  meanwhile?: { readonly theme: TenantTheme | null };
}) {
  const t = coloursTexts[shell.locale];
  const { theme, moved } = wanted;
  const shades = steps.map((step) => [fieldOfStep(step), theme.petrol[step]] as const);
  const fields = [...shades, [seenField('kleuren'), seen] as const];
  return (
    <Page
      shell={shell}
      title={t.preview}
      current="manage"
      resubmit={{ action: organisationLinks.colours, fields: [...fields, ['stap', 'voorbeeld']] }}
    >
      <TitleBand
        title={t.preview}
        lead={t.previewText}
        back={{ href: organisationLinks.colours, label: t.title }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          {moved === null ? null : (
            <div class="sw-measure">
              <Notice title={t.moved[moved].title} live>
                {t.moved[moved].text(wanted.main ?? '', theme.petrol[500])}
              </Notice>
            </div>
          )}
          {meanwhile === undefined ? null : (
            <Notice kind="caution" title={t.meanwhile} live>
              <div class="sw-stack sw-stack--3">
                <p>{meanwhile.theme === null ? t.standard : t.own(meanwhile.theme.petrol[500])}</p>
                {/* The page wears the new colours already, so it cannot show those of Stapwijs. */}
                {meanwhile.theme === null ? null : <Swatches theme={meanwhile.theme} />}
                <p>{t.meanwhileText}</p>
              </div>
            </Notice>
          )}
          <Swatches theme={theme} />
          <p class="utrecht-paragraph sw-measure">{t.previewChecked}</p>
          <form class="sw-row" method="post" action={organisationLinks.colours}>
            <HiddenFields fields={fields} />
            <Button kind="primary">{t.save}</Button>
            <LinkButton href={organisationLinks.colours}>{t.other}</LinkButton>
          </form>
        </div>
      </div>
    </Page>
  );
}
