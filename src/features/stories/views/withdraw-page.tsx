import { formatDate } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { noLonger, purposeWords } from '../forms/purposes.ts';
import { storyLinks } from '../links.ts';
import { allPurposes } from '../purposes.ts';
import type { Purpose } from '../story.ts';
import { guideTexts } from '../texts/guide.ts';
import { Band } from './band.tsx';

interface Found {
  readonly id: string;
  readonly study: string;
  readonly toldOn: string;
  readonly purposes: readonly Purpose[];
}

export interface WithdrawState {
  readonly typed: string;
  readonly found: readonly Found[] | null;
  readonly done: 'whole' | 'part' | null;
  /** Asked to take back a part, without saying which. */
  readonly nothingTicked: boolean;
  readonly home: string;
}

/** With the code on the note: first what would go, then it goes, all of it or for one purpose. */
export function WithdrawPage({ shell, state }: { shell: Shell; state: WithdrawState }) {
  const t = guideTexts[shell.locale];
  const { typed, found, done, nothingTicked, home } = state;
  const message = found?.length === 0 ? t.notFound : undefined;
  const errors = [
    ...(message === undefined ? [] : [{ field: 'vertellercode', message }]),
    ...(nothingTicked ? [{ field: noLonger, message: t.tickMissing }] : []),
  ];
  return (
    <Page shell={shell} title={t.withdrawTitle} current="stories" hasErrors={errors.length > 0}>
      <Band title={t.withdrawTitle} lead={t.withdrawLead} back={{ href: home, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {done === null ? null : (
              <Notice kind="good" live title={done === 'whole' ? t.gone : t.partGone}>
                {done === 'whole' ? t.goneText : t.partGoneText}
              </Notice>
            )}
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
              <FoundStories {...{ shell, typed, found, home, nothingTicked }} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

interface FoundProps extends Pick<WithdrawState, 'typed' | 'home' | 'nothingTicked'> {
  readonly shell: Shell;
  readonly found: readonly Found[];
}

/** More lines help nobody; how many there are is said, and all of them go. */
const mostShown = 20;

function FoundStories(props: FoundProps) {
  const { shell, typed, found, home } = props;
  const t = guideTexts[shell.locale];
  const more = found.length - mostShown;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.foundTitle(found.length)}</h2>
      <ul class="sw-stack sw-stack--2">
        {found.slice(0, mostShown).map(({ study, toldOn }) => (
          <li class="utrecht-paragraph">
            {study}, {formatDate(shell.locale, toldOn)}
          </li>
        ))}
        {more > 0 ? <li class="utrecht-paragraph">{t.andMore(more)}</li> : null}
      </ul>
      <PartForm {...props} />
      <form class="sw-stack sw-stack--4 sw-measure" method="post" action={storyLinks.withdraw}>
        <h3 class="utrecht-heading-3">{t.wholeTitle}</h3>
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
    </>
  );
}

/** For all stories found: what may not be done any more. */
function PartForm({ shell, typed, found, nothingTicked }: FoundProps) {
  const { locale } = shell;
  const t = guideTexts[locale];
  const standing = allPurposes.filter((purpose) => found.some(({ purposes }) => purposes.includes(purpose)));
  return (
    <form class="sw-stack sw-stack--4 sw-measure" method="post" action={storyLinks.withdraw} novalidate>
      <FieldGroup
        {...{ locale, name: noLonger, label: t.partTitle, help: t.partHelp }}
        error={nothingTicked ? t.tickMissing : undefined}
      >
        <Tiles>
          {standing.map((purpose) => (
            <Tile row type="checkbox" name={noLonger} value={purposeWords[purpose]}>
              {t.purposes[purpose]}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <HiddenFields
        fields={[
          ['vertellercode', typed],
          ['deel', 'ja'],
        ]}
      />
      <div>
        <Button>{t.removePart}</Button>
      </div>
    </form>
  );
}
