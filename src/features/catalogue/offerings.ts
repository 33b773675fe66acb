import type { Offering } from '../../shared/instrument.ts';
import type { Catalogue } from './catalogue.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** Whole weeks from one calendar day (`2026-11-26`) to another, a part of a week counts as one; not below 0. */
const weeksUntil = (day: string, today: string): number =>
  Math.max(0, Math.ceil((Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / week));

/** How long before somebody can begin: the list and the start both have to be waited for. `null` when nobody said. */
export function waitingWeeks(
  offering: Pick<Offering, 'waitingWeeks' | 'startsOn'>,
  today: string,
): number | null {
  const { waitingWeeks: listed, startsOn } = offering;
  if (listed === null && startsOn === null) return null;
  return Math.max(listed ?? 0, startsOn === null ? 0 : weeksUntil(startsOn, today));
}

/** There is room, or nobody counts places; and it has not begun yet, or it runs all the time. */
export const isOpen = ({ openPlaces, startsOn }: Offering, today: string): boolean =>
  openPlaces !== 0 && (startsOn === null || startsOn >= today);

export interface Where {
  /** Id of the municipality somebody lives in, when known. */
  readonly municipality?: string | null | undefined;
  /** A calendar day in Amsterdam. */
  readonly today: string;
}

/** Own municipality first, then the least waiting; unknown waiting last. */
const nearestFirst =
  ({ municipality, today }: Where) =>
  (a: Offering, b: Offering): number => {
    const away = (one: Offering): number => (one.municipality === municipality ? 0 : 1);
    const wait = (one: Offering): number => waitingWeeks(one, today) ?? Number.MAX_SAFE_INTEGER;
    return away(a) - away(b) || wait(a) - wait(b) || (a.id < b.id ? -1 : 1);
  };

export const openFirst = (offerings: readonly Offering[], where: Where): Offering[] =>
  offerings.filter((one) => isOpen(one, where.today)).sort(nearestFirst(where));

/** Per instrument the open offerings, nearest first; an instrument without any is not in it. */
export function openOfferings(
  catalogue: Pick<Catalogue, 'offerings'>,
  where: Where,
): ReadonlyMap<string, readonly Offering[]> {
  const open = [...catalogue.offerings].map(([id, list]) => [id, openFirst(list, where)] as const);
  return new Map(open.filter(([, list]) => list.length > 0));
}
