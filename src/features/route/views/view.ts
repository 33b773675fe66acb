import { formatDate, formatList, formatNumber, type Locale } from '../../../platform/i18n/index.ts';
import type { PictogramName } from '../../../platform/web/pictogram-names.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Instrument, Offering } from '../../../shared/instrument.ts';
import type { RoutePages } from '../links.ts';
import type { PersonRoute, RouteChange, Side, Step } from '../step.ts';
import { routeTexts } from '../texts/route.ts';

/** What every page of a route needs; the same for the coach and for the person. */
export interface RouteView {
  readonly shell: Shell;
  readonly side: Side;
  readonly pages: RoutePages;
  /** The page this route belongs to: the dossier, or the own page. */
  readonly home: string;
  /** First name of the person and name of the coach, as this reader would say them. */
  readonly names: { readonly person: string; readonly coach: string; readonly given: string };
  readonly viewerId: string;
  /** False in a closed dossier: reading only. */
  readonly mayChange: boolean;
  readonly today: string;
  /** The catalogue in the language of the page. */
  readonly instruments: readonly Instrument[];
  readonly instrumentOf: (id: string) => Instrument | undefined;
  /** Local runs of an instrument that somebody can begin with, nearest first. */
  readonly openOfferings: (instrumentId: string) => readonly Offering[];
  readonly offeringOf: (id: string) => Offering | undefined;
  /** The label of a goal or a life domain by its id. */
  readonly wordOf: (id: string) => string | undefined;
}

/** A route with its steps in order. */
export interface WithRoute extends RouteView {
  readonly route: PersonRoute;
  readonly steps: readonly Step[];
  readonly changes: readonly RouteChange[];
}

/** The name of who did something; null when it was whoever looks now. */
export const otherThan = (
  { viewerId }: Pick<RouteView, 'viewerId'>,
  { id, name }: { readonly id: string; readonly name: string },
): string | null => (id === viewerId ? null : name);

export function whenText(locale: Locale, { from, to }: Pick<Step, 'from' | 'to'>): string {
  const t = routeTexts[locale];
  const day = (one: string) => formatDate(locale, one);
  if (from === null) return to === null ? t.noDay : t.until(day(to));
  if (to === null) return t.from(day(from));
  return from === to ? day(from) : t.fromTo(shortened(day(from), day(to)), day(to));
}

/** *22 tot en met 25 november 2026*: the month and year that both days share are said once. */
function shortened(from: string, to: string): string {
  const [first, last] = [from.split(' '), to.split(' ')];
  while (first.length > 1 && first.at(-1) === last.at(-1)) {
    first.pop();
    last.pop();
  }
  return first.join(' ');
}

export function whoText({ names }: RouteView, step: Pick<Step, 'responsible' | 'responsibleWords'>): string {
  const { responsible, responsibleWords: words } = step;
  if (responsible === 'other') return words;
  return words === '' ? names[responsible] : `${names[responsible]}, ${words}`;
}

/** Of one day it is said how long, of more days how long in a week. */
export function hoursText(locale: Locale, hours: number, { from, to }: Pick<Step, 'from' | 'to'>): string {
  const t = routeTexts[locale];
  const number = formatNumber(locale, hours, Number.isInteger(hours) ? 0 : 1);
  return from !== null && from === to ? t.hoursOnce(number) : t.hours(number);
}

export const titlesOf = (locale: Locale, steps: readonly Pick<Step, 'title'>[]): string =>
  formatList(
    locale,
    steps.map(({ title }) => title),
  );

/** Every life domain has a pictogram; a step has that of its instrument, an own step none of these. */
export function pictureOf(view: RouteView, step: Step): PictogramName {
  const instrument = step.instrumentId === null ? undefined : view.instrumentOf(step.instrumentId);
  return instrument?.lifeDomains[0] ?? 'beroepskeuze';
}
