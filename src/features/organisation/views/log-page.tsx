import { formatDate, formatTime } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { organisationLinks } from '../links.ts';
import { type LogTexts, logTexts } from '../texts/log.ts';
import { AdminPage } from './admin-page.tsx';
import { difference, type Values } from './difference.ts';

export interface LogLine {
  readonly at: Date;
  readonly who: string | null;
  readonly byJobSeeker: boolean;
  readonly what: string;
  readonly confidential: boolean;
  readonly before: Values;
  readonly after: Values;
}

interface Props {
  readonly shell: Shell;
  readonly lines: readonly LogLine[];
  readonly newer: number | null;
  readonly older: number | null;
}

export function LogPage({ shell, lines, newer, older }: Props) {
  const t = logTexts[shell.locale];
  const columns = [t.what, t.who, t.when, t.details].map((name) => ({ name }));
  const at = (page: number): string => `${organisationLinks.log}?pagina=${page}`;
  return (
    <AdminPage shell={shell} title={t.title} lead={t.lead}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--5">
          {lines.length === 0 ? (
            <p class="utrecht-paragraph">{t.empty}</p>
          ) : (
            <ScrollTable
              id="logboek"
              narrow
              caption={t.title}
              headed
              columns={columns}
              rows={lines.map((line) => cells(shell, line))}
            />
          )}
          <div class="sw-row">
            {newer === null ? null : <LinkButton href={at(newer)}>{t.newer}</LinkButton>}
            {older === null ? null : <LinkButton href={at(older)}>{t.older}</LinkButton>}
          </div>
        </div>
      </div>
    </AdminPage>
  );
}

const closed = (t: LogTexts, { what }: LogLine): string =>
  what.startsWith('account.') ? t.ofJobSeeker : t.confidential;

function cells(shell: Shell, line: LogLine) {
  const t = logTexts[shell.locale];
  const names: Readonly<Record<string, string>> = t.whats;
  return [
    names[line.what] ?? line.what,
    line.byJobSeeker ? t.jobSeeker : (line.who ?? t.system),
    `${formatDate(shell.locale, line.at)}, ${formatTime(shell.locale, line.at)}`,
    line.confidential ? closed(t, line) : difference(shell.locale, line.before, line.after),
  ];
}
