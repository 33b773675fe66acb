import type { Offering } from '../../src/shared/instrument.ts';

const run = (id: string, more: Partial<Offering>): Offering => ({
  id,
  instrument: 'jobcoaching',
  provider: 'Werkhuis',
  municipality: 'lindewaard',
  place: 'Buurthuis',
  startsOn: null,
  places: 8,
  openPlaces: 3,
  waitingWeeks: 2,
  invented: true,
  ...more,
});

export const invented: readonly Offering[] = [
  run('vol', { openPlaces: 0 }),
  run('later', { startsOn: '2027-01-04', waitingWeeks: null }),
  run('nu', { waitingWeeks: 0 }),
];
