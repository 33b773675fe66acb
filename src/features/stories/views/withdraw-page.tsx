import { formatDate } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { guideTexts } from '../texts/guide.ts';
import { Band } from './band.tsx';

export interface WithdrawState {
  readonly typed: string;
  readonly found: readonly { readonly id: string; readonly study: string; readonly toldOn: string }[] | null;
  readonly gone: boolean;
  readonly home: string;
}

/** With the code on the note: first what would go, then it goes. */
export function WithdrawPage({ shell, state }: { shell: Shell; state: WithdrawState }) {
  const t = guideTexts[shell.locale];
  const { typed, found, gone, home } = state;
  const message = found?.length === 0 ? t.notFound : undefined;
  const errors = message === undefined ? [] : [{ field: 'vertellercode', message }];
  return (
    <Page shell={shell} title={t.withdrawTitle} current="stories" hasErrors={errors.length > 0}>
      <Band title={t.withdrawTitle} lead={t.withdrawLead} back={{ href: home, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5 sw-column">
          <ErrorSummary locale={shell.locale} errors={errors} />
          {gone ? (
            <Notice kind="good" live title={t.gone}>
              {t.goneText}
            </Notice>
          ) : null}
          {found === null || found.length === 0 ? (
            <form
              class="sw-stack sw-stack--4 sw-measure"
              method="post"
              action={storyLinks.withdraw}
              novalidate
            >
              <Field
                locale={shell.locale}
                name="vertellercode"
                label={t.codeField}
                help={t.codeFieldHelp}
                value={typed}
                maxlength={12}
                autocomplete="off"
                error={message}
              />
              <div>
                <Button kind="primary">{t.find}</Button>
              </div>
            </form>
          ) : (
            <Found {...{ shell, typed, found, home }} />
          )}
        </div>
      </div>
    </Page>
  );
}

function Found({
  shell,
  typed,
  found,
  home,
}: {
  shell: Shell;
  typed: string;
  found: NonNullable<WithdrawState['found']>;
  home: string;
}) {
  const t = guideTexts[shell.locale];
  return (
    <form class="sw-stack sw-stack--4 sw-measure" method="post" action={storyLinks.withdraw}>
      <h2 class="utrecht-heading-2">{t.foundTitle(found.length)}</h2>
      <ul class="sw-stack sw-stack--2">
        {found.map(({ study, toldOn }) => (
          <li class="utrecht-paragraph">
            {study}, {formatDate(shell.locale, toldOn)}
          </li>
        ))}
      </ul>
      <Notice kind="caution" title={t.foundText} />
      <HiddenFields
        fields={[
          ['vertellercode', typed],
          ['zeker', 'ja'],
        ]}
      />
      <div class="sw-row">
        <Button kind="primary">{t.removeAll}</Button>
        <LinkButton href={home}>{t.stop}</LinkButton>
      </div>
    </form>
  );
}
