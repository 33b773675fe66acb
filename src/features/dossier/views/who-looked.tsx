import { formatDay } from '../../../platform/i18n/format.ts';
import { IconList } from '../../../platform/web/components/facts.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type LookAt, looksByDay } from '../looks.ts';
import { looksTexts } from '../texts/looks.ts';

export type Activity = keyof (typeof looksTexts)['nl']['did'];

/** Who looked and when, a line for each day. */
export function WhoLooked({ shell, looks }: { shell: Shell; looks: readonly LookAt<Activity>[] }) {
  const t = looksTexts[shell.locale];
  const lines = looksByDay(looks, (moment) => formatDay(shell.locale, moment));
  if (lines.length === 0) return <p class="utrecht-paragraph">{t.nobody}</p>;
  const items = lines.map(({ at, who, activity, times }) => ({
    icon: 'mens' as const,
    text: (
      <>
        <strong>{who ?? t.system}</strong> {t.did[activity]}
        {times > 1 ? `, ${t.times(times)}` : ''}
        <br />
        <span class="sw-soft">{formatDay(shell.locale, at)}</span>
      </>
    ),
  }));
  return <IconList items={items} />;
}
