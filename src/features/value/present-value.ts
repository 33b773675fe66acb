import type { Basics, Line } from './words.ts';

type Span = Pick<Line, 'firstYear' | 'years'>;

/** The years in which a line counts, within the horizon: year 1 is the year in which people start. */
export function yearsOf({ firstYear, years }: Span, horizon: number): readonly number[] {
  const last = Math.min(firstYear + years - 1, horizon);
  return Array.from({ length: Math.max(last - firstYear + 1, 0) }, (_, i) => firstYear + i);
}

/** What a euro of a year is worth in year 1. Year 1 itself is not discounted. */
export const worthIn = (year: number, discount: number): number => (1 + discount) ** -(year - 1);

/** What one euro a year is worth in all, in euros of year 1. */
export const presentValue = (span: Span, { horizonYears, discount }: Omit<Basics, 'participants'>): number =>
  yearsOf(span, horizonYears).reduce((sum, year) => sum + worthIn(year, discount), 0);
