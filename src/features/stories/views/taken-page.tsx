import { formatDate } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { guideTexts } from '../texts/guide.ts';
import { Band } from './band.tsx';

interface Row {
  readonly id: string;
  readonly tellerCode: string;
  readonly studyName: string;
  readonly momentName: string;
  readonly toldOn: string;
  readonly hasSound: boolean;
}

/** `known`: it was there already. `withdrawn`: the teller took it back before. */
export type JustSent =
  | { readonly how: 'taken' | 'known'; readonly code: string }
  | { readonly how: 'withdrawn' };

interface TakenProps {
  readonly shell: Shell;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  readonly sent: JustSent | null;
}

const address = (page: number): string =>
  page > 1 ? `${storyLinks.taken}?pagina=${page}` : storyLinks.taken;

/** What a guide handed in: that it is there, not what was told. */
export function TakenPage(props: TakenProps) {
  const { shell, rows, sent } = props;
  const t = guideTexts[shell.locale];
  const { code, study, moment, day, sound } = t.columns;
  return (
    <Page shell={shell} title={t.takenTitle} current="stories">
      <Band title={t.takenTitle} lead={t.takenLead} back={{ href: storyLinks.guide, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {sent === null ? null : <JustSentNotice shell={shell} sent={sent} />}
          {rows.length === 0 ? (
            <EmptyState
              picture="gesprek"
              title={t.takenNone}
              text={t.takenNoneText}
              action={<LinkButton href={storyLinks.guide}>{t.begin}</LinkButton>}
            />
          ) : (
            <ScrollTable
              id="ingeleverd"
              caption={t.takenTitle}
              headed
              narrow
              columns={[code, day, moment, sound, study].map((name) => ({ name }))}
              rows={rows.map((row) => [
                <span class="sw-nowrap">{row.tellerCode}</span>,
                formatDate(shell.locale, row.toldOn),
                row.momentName,
                row.hasSound ? t.yes : t.no,
                row.studyName,
              ])}
            />
          )}
          <Pager {...props} />
          <p>
            <a class="utrecht-link" href={storyLinks.withdraw}>
              {t.withdraw}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
}

function JustSentNotice({ shell, sent }: { readonly shell: Shell; readonly sent: JustSent }) {
  const t = guideTexts[shell.locale];
  if (sent.how === 'withdrawn')
    return (
      <Notice kind="caution" live title={t.stayedAway}>
        {t.stayedAwayText}
      </Notice>
    );
  return sent.how === 'taken' ? (
    <Notice kind="good" live title={t.received(sent.code)}>
      {t.receivedText}
    </Notice>
  ) : (
    <Notice kind="caution" live title={t.alreadyThere(sent.code)}>
      {t.alreadyThereText}
    </Notice>
  );
}

function Pager({ shell, page, pages }: TakenProps) {
  const t = guideTexts[shell.locale];
  if (pages < 2) return null;
  return (
    <nav class="sw-row" aria-label={t.pages}>
      {page > 1 ? <LinkButton href={address(page - 1)}>{t.newer}</LinkButton> : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? <LinkButton href={address(page + 1)}>{t.older}</LinkButton> : null}
    </nav>
  );
}
