import { Timeline } from '../../../platform/charts/timeline.tsx';
import { formatDate, formatMonthShort } from '../../../platform/i18n/format.ts';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { TimelineEntry } from '../course.ts';
import { practiceLinks } from '../links.ts';
import type { Team } from '../practice.ts';
import { courseTexts } from '../texts/course.ts';
import { entryTexts } from '../texts/entries.ts';
import { Actions } from './actions.tsx';

/** The picture carries numbers; the list beside it has the words. */
interface EventLineProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly entries: readonly TimelineEntry[];
  readonly mayChange: boolean;
}

export function EventLine({ shell, team, entries, mayChange }: EventLineProps) {
  const t = courseTexts[shell.locale];
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined)
    return <EmptyState picture="agenda" title={t.noEvents.title} text={t.noEvents.text} />;
  const end =
    entries
      .map(({ from, to }) => to ?? from)
      .toSorted()
      .at(-1) ?? last.from;
  const { kinds } = entryTexts[shell.locale];
  return (
    <figure class="sw-figure">
      <Timeline
        from={first.from}
        to={end}
        marks={entries.map(({ kind, from, to }, at) => ({ kind, from, to, number: at + 1 }))}
        monthLabel={(day) => formatMonthShort(shell.locale, day)}
      />
      <ScrollTable
        id="tijdlijn"
        caption={t.timelineLabel}
        columns={['', t.when, t.kind, t.what].map((name) => ({ name }))}
        rows={entries.map(({ id, kind, from, to, words, event }, at) => [
          String(at + 1),
          to === null || to === from
            ? formatDate(shell.locale, from)
            : `${formatDate(shell.locale, from)} – ${formatDate(shell.locale, to)}`,
          event === null ? t.mark[kind] : kinds[event],
          id === null || !mayChange ? (
            words
          ) : (
            <>
              <span id={`g-${id}`}>{words}</span>
              <Actions shell={shell} of={`g-${id}`} drop={practiceLinks.dropEvent(team.id, id)} />
            </>
          ),
        ])}
      />
    </figure>
  );
}
