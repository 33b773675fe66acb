import { aDay } from '../../../shared/calendar-day.ts';
import type { Instrument, Offering } from '../../../shared/instrument.ts';
import { between, type Chance, chance, oneOf } from './chance.ts';
import { demoMunicipalities, demoPlaces } from './places.ts';
import { providersOf } from './providers.ts';

const howMany = 250;
type Given = Pick<Instrument, 'id' | 'kind' | 'forms'>;

/** A group starts on a day and has places; the rest runs all the time, sometimes with a queue. */
function room(given: Given, today: Date, next: Chance) {
  if (!given.forms.includes('groep'))
    return {
      startsOn: null,
      places: null,
      openPlaces: null,
      waitingWeeks: oneOf([null, 0, 0, 1, 2, 4, 8], next),
    };
  const places = between(6, 16, next);
  const monday = (8 - today.getUTCDay()) % 7;
  const starts = new Date(today.getTime() + (monday + 7 * between(0, 14, next)) * aDay);
  const openPlaces = next() < 0.2 ? 0 : between(1, places, next);
  const waitingWeeks = openPlaces === 0 ? between(3, 10, next) : 0;
  return { startsOn: starts.toISOString().slice(0, 10), places, openPlaces, waitingWeeks };
}

/** Two or more invented local runs of most kinds of help; a few have none, so that white spots can be seen. */
export function demoOfferings(instruments: readonly Given[], today: Date): readonly Offering[] {
  const next = chance(1_126);
  const offered = instruments.filter((_, at) => at % 16 !== 7);
  return Array.from({ length: offered.length === 0 ? 0 : howMany }, (_, at) => {
    const given = at < offered.length ? offered[at] : oneOf(offered, next);
    if (given === undefined) throw new RangeError('There is nothing to offer.');
    const { id: municipality } = oneOf(demoMunicipalities, next);
    return {
      id: `voorbeeld-${String(at + 1).padStart(3, '0')}`,
      instrument: given.id,
      provider: oneOf(providersOf(given.kind), next),
      municipality,
      place: oneOf(demoPlaces[municipality], next),
      ...room(given, today, next),
      invented: true,
    };
  });
}
