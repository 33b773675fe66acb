import { formatDate, formatMoment } from '../../../platform/i18n/index.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { FEELINGS, RESPONSIBLE, type RouteChange, STEP_STATUSES } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import type { RouteView, WithRoute } from './view.ts';

/** Who changed what and when, from what to what, the latest first. */
export function Changes({
  view,
  changes,
  steps,
}: {
  view: RouteView;
  changes: readonly RouteChange[];
  steps: WithRoute['steps'];
}) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  return (
    <ol class="sw-stack sw-stack--3">
      {changes.map((change) => {
        const title = change.stepId === null ? undefined : titles.get(change.stepId);
        return (
          <li>
            <p class="utrecht-paragraph">
              <strong>{change.who}</strong> {t.changes[change.what]}
              {title === undefined ? null : `: ${title}`}{' '}
              <span class="sw-soft">{formatMoment(locale, change.at)}</span>
            </p>
            <Details view={view} change={change} titles={titles} />
          </li>
        );
      })}
    </ol>
  );
}

type Titles = ReadonlyMap<string, string>;

function Details({ view, change, titles }: { view: RouteView; change: RouteChange; titles: Titles }) {
  const t = routeTexts[view.shell.locale];
  const names = Object.keys(change.after).flatMap((name) => (isField(name) ? [name] : []));
  // What was added or begun is on the page itself.
  if (names.length === 0 || change.what === 'added' || change.what === 'begun') return null;
  return (
    <ul class="sw-plain-list">
      {names.map((name) => {
        const before = valueText(view, titles, change.before[name]);
        const after = valueText(view, titles, change.after[name]) ?? t.nothing;
        return (
          <li>
            {t.fields[name]}: {before === null ? t.changedTo(after) : t.changeFrom(before, after)}
          </li>
        );
      })}
    </ul>
  );
}

type Field = keyof (typeof routeTexts)['nl']['fields'];
const isField = (name: string): name is Field => name in routeTexts.nl.fields;

/** A stored value as somebody would say it; null when there was none. */
function valueText(view: RouteView, titles: Titles, value: unknown): string | null {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  if (Array.isArray(value)) {
    const words = value.map((one) => valueText(view, titles, one) ?? '');
    return words.length === 0 ? null : words.join(', ');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return null;
  const status = STEP_STATUSES.find((one) => one === value);
  const feeling = FEELINGS.find((one) => one === value);
  const who = RESPONSIBLE.find((one) => one === value);
  if (status !== undefined) return t.status[status];
  if (feeling !== undefined) return t.feeling[feeling];
  if (who !== undefined) return who === 'other' ? t.responsible.other : view.names[who];
  if (isDay(value)) return formatDate(locale, value);
  const offering = view.offeringOf(value);
  if (offering !== undefined) return `${offering.provider}, ${offering.place}`;
  return titles.get(value) ?? view.instrumentOf(value)?.name ?? view.wordOf(value) ?? `‘${value}’`;
}
