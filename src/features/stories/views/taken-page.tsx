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

/** What a guide handed in: that it is there, not what was told. */
export function TakenPage({
  shell,
  rows,
  fresh,
}: {
  shell: Shell;
  rows: readonly Row[];
  fresh: string | null;
}) {
  const t = guideTexts[shell.locale];
  const { code, study, moment, day, sound } = t.columns;
  return (
    <Page shell={shell} title={t.takenTitle} current="stories">
      <Band title={t.takenTitle} lead={t.takenLead} back={{ href: storyLinks.guide, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {fresh === null ? null : (
            <Notice kind="good" live title={t.received(fresh)}>
              {t.receivedText}
            </Notice>
          )}
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
              columns={[code, study, moment, day, sound].map((name) => ({ name }))}
              rows={rows.map((row) => [
                <span class="sw-nowrap">{row.tellerCode}</span>,
                row.studyName,
                row.momentName,
                formatDate(shell.locale, row.toldOn),
                row.hasSound ? t.yes : t.no,
              ])}
            />
          )}
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
