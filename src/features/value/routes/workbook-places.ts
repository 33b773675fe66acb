import type { Locale } from '../../../platform/i18n/index.ts';
import { workbookTexts } from '../texts/workbook.ts';

/** Where things stand in the spreadsheet: formulas call them by these addresses. */
export const COLUMN = {
  ...{ who: 'A', low: 'F', mid: 'G', high: 'H', from: 'I', years: 'J' },
  ...{ counted: 'O', factor: 'P', sign: 'Q', together: 'R' },
  ...{ fixedLow: 'S', fixedMid: 'T', fixedHigh: 'U', eachLow: 'V', eachMid: 'W', eachHigh: 'X' },
  ...{ worstLow: 'Y', worstHigh: 'Z', middle: 'AA', bestLow: 'AB', bestHigh: 'AC' },
} as const;

export const EURO = '#,##0';

export interface Places {
  readonly people: string;
  readonly years: string;
  readonly rate: string;
  readonly low: string;
  readonly mid: string;
  readonly high: string;
}

/** Rows of the sheet with the assumptions that formulas use. */
export const BASIS_ROW = { people: 5, years: 6, rate: 7, low: 10, mid: 11, high: 12 } as const;

export function placesIn(locale: Locale): Places {
  const { basis } = workbookTexts[locale].sheets;
  const at = (row: number) => `${basis}!$B$${row}`;
  return {
    people: at(BASIS_ROW.people),
    years: at(BASIS_ROW.years),
    rate: at(BASIS_ROW.rate),
    low: at(BASIS_ROW.low),
    mid: at(BASIS_ROW.mid),
    high: at(BASIS_ROW.high),
  };
}
