import { type DemoAccount, demoAccounts, demoCoaches } from './accounts.ts';
import { between, type Chance, chance, demoId, oneOf, weighed } from './chance.ts';
import { namePools } from './names.ts';
import type { DemoMunicipality } from './places.ts';

export interface DemoPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthYear: number;
  readonly municipality: DemoMunicipality;
  readonly coachId: string;
  readonly accountId: string | null;
  readonly phone: null;
  readonly email: string | null;
  readonly language: string;
}

const howMany = 300;

const seeker = demoAccounts.find(({ role }) => role === 'jobSeeker');

/** The person of the demo account, in the caseload of the demo coach. */
function first(coach: DemoAccount): DemoPerson {
  const [givenName = '', ...family] = (seeker?.name ?? '').split(' ');
  return {
    id: demoId(2, 0),
    givenName,
    familyName: family.join(' '),
    birthYear: 1994,
    municipality: 'lindewaard',
    coachId: coach.id,
    accountId: seeker?.id ?? null,
    phone: null,
    email: seeker?.email ?? null,
    language: 'nl',
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

function person(number: number, coach: DemoAccount, next: Chance): DemoPerson {
  const pool = weighed(namePools, next);
  const [givenName, familyName] = [oneOf(pool.given, next), oneOf(pool.family, next)];
  const reachable = next() < 0.7;
  return {
    id: demoId(2, number),
    givenName,
    familyName,
    birthYear: between(1961, 2008, next),
    municipality: oneOf(coach.municipalities, next),
    coachId: coach.id,
    accountId: null,
    phone: null,
    email: reachable ? `${plain(givenName)}.${plain(familyName)}@example.nl` : null,
    language: oneOf(pool.languages, next),
  };
}

function make(): readonly DemoPerson[] {
  const next = chance(20_261_121);
  return Array.from({ length: howMany }, (_, number) => {
    const coach = demoCoaches[number % demoCoaches.length];
    if (coach === undefined) throw new RangeError('There are no coaches.');
    return number === 0 ? first(coach) : person(number, coach, next);
  });
}

/** Three hundred invented people, the same every time, spread over the coaches. */
export const demoPeople: readonly DemoPerson[] = make();
