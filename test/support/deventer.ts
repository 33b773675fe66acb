import type { Row } from '../../src/features/experiments/analysis/rows.ts';
import type { Design } from '../../src/features/experiments/design/study.ts';
import { at } from '../../src/stats/at.ts';
import { isThere, readOracles, table, type Value } from '../stats/shared.ts';
import { fourArms } from './study.ts';

export const skipWithout = isThere ? false : 'the reference data are not beside this checkout';

export const covariates = [
  ...['leeftijd', 'vrouw', 'maanden_bijstand', 'opleiding', 'gezondheid', 'taal', 'kinderen'],
];
/** Everybody in one municipality, so that the estimate takes into account exactly what R did. */
export const deventer: Design = { ...fourArms, baseline: covariates, factors: [] };

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The invented trial of 364 people in four arms, as participants. */
export function deventerRows(): readonly Row[] {
  const data = table('sim_deventer_364.csv');
  const value = (name: string, i: number) => at(data.column(name), i);
  return Array.from({ length: data.rows }, (_, i) => ({
    pseudonym: `P${value('id', i)}`,
    arm: value('arm', i) + 1,
    stratum: value('blok', i),
    municipality: 'dorp',
    baseline: Object.fromEntries(covariates.map((name) => [name, value(name, i)])),
    stopped: false,
    reached: value('werk12', i) === 1,
    days: value('dagen', i),
    left: value('uitstroom', i) === 1,
    wellbeingBefore: orNull(value('welzijn0', i)),
    wellbeingAfter: orNull(value('welzijn12', i)),
  }));
}

/** A number of R, by the names on the way to it. */
export function oracle(id: string, ...names: readonly (string | number)[]): number {
  const found = readOracles('oracles_sim_deventer.json').find((one) => one.id === id);
  const value = names.reduce<Value | undefined>(
    (inner, name) => (inner as Readonly<Record<string | number, Value>> | undefined)?.[name],
    found?.result,
  );
  if (typeof value !== 'number') throw new TypeError(`No number at ${id} ${names.join(' ')}.`);
  return value;
}
