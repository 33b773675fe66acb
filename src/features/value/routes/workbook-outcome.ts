import { formatDate, type Locale } from '../../../platform/i18n/index.ts';
import type { Formula, StyledCell } from '../../../platform/sheets/workbook.ts';
import type { Model } from '../model.ts';
import type { Computed, NotComputable } from '../outcome.ts';
import { totalAt } from '../scenario.ts';
import { answerTexts } from '../texts/answer.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { answerWords } from '../views/answer-words.ts';
import { whoName } from '../views/names.ts';
import type { ForWorkbook } from './workbook-given.ts';
import { FIRST_ROW, sidesOf } from './workbook-lines.ts';
import { COLUMN, EURO, placesIn } from './workbook-places.ts';

type Ranges = Readonly<Record<keyof typeof COLUMN, string>>;

/** Every column of the lines as a range, by its name. */
function rangesIn({ locale, model, names }: ForWorkbook): Ranges {
  const { lines } = workbookTexts[locale].sheets;
  const last = Math.max(FIRST_ROW, FIRST_ROW + sidesOf(locale, names, model).length - 1);
  const entries = Object.entries(COLUMN).map(([name, column]) => [
    name,
    `${lines}!$${column}$${FIRST_ROW}:$${column}$${last}`,
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof COLUMN, string>;
}

const euro = (formula: string, value: number, look?: 'total'): StyledCell => ({
  cell: { formula, value: value / 100 },
  format: EURO,
  ...(look === undefined ? {} : { look }),
});

export function outcomeRows(given: ForWorkbook): StyledCell[][] {
  const { locale, model, outcome, at } = given;
  const t = workbookTexts[locale].outcome;
  const ranges = rangesIn(given);
  const { title } = answerWords(locale, outcome, model.horizonYears);
  const needed: StyledCell[] = [{ cell: t.needed }, {}, neededCell(locale, model, ranges), {}].map((one) => ({
    cell: null,
    ...one,
  }));
  const head = [t.who, t.low, t.mid, t.high].map((cell): StyledCell => ({ cell, look: 'heading' }));
  const rows = outcome.ok ? partyRows(given, outcome, ranges) : withoutOutcome(locale, outcome, ranges);
  const said = workbookTexts[locale].said(formatDate(locale, at), title);
  return [[{ cell: said, look: 'total' }], head, ...rows, needed];
}

/** The cells say which end of the effect is the bad one: that can change when an amount changes. */
function partyRows({ locale, names }: ForWorkbook, { scenarios }: Computed, ranges: Ranges): StyledCell[][] {
  const t = workbookTexts[locale].outcome;
  const basis = placesIn(locale);
  const all = (range: string) => `SUMIF(${ranges.together},1,${range})`;
  const isLow = `${all(ranges.worstLow)}<=${all(ranges.worstHigh)}`;
  const isHigh = `${all(ranges.bestLow)}>${all(ranges.bestHigh)}`;
  const { low, mid, high } = scenarios;
  const parties = mid.parties.map(({ who, total }, i) => {
    const row = i + 3;
    const sum = (range: string) => `SUMIF(${ranges.who},$A${row},${range})`;
    return [
      { cell: whoName(locale, names, who) },
      euro(`IF(${isLow},${sum(ranges.worstLow)},${sum(ranges.worstHigh)})`, low.parties[i]?.total ?? 0),
      euro(sum(ranges.middle), total),
      euro(`IF(${isHigh},${sum(ranges.bestLow)},${sum(ranges.bestHigh)})`, high.parties[i]?.total ?? 0),
    ];
  });
  const points = (formula: string, value: number): StyledCell => ({
    cell: { formula, value },
    format: '0.0',
  });
  return [
    ...parties,
    [
      { cell: t.together, look: 'total' },
      euro(`MIN(${all(ranges.worstLow)},${all(ranges.worstHigh)})`, low.total, 'total'),
      euro(all(ranges.middle), mid.total, 'total'),
      euro(`MAX(${all(ranges.bestLow)},${all(ranges.bestHigh)})`, high.total, 'total'),
    ],
    [
      { cell: t.effect },
      points(`IF(${isLow},${basis.low},${basis.high})`, low.effect),
      points(basis.mid, mid.effect),
      points(`IF(${isHigh},${basis.low},${basis.high})`, high.effect),
    ],
  ];
}

/** Never a total: what it costs whatever the effect is, and why there is no more. */
function withoutOutcome(locale: Locale, { costs, reasons }: NotComputable, ranges: Ranges): StyledCell[][] {
  const t = workbookTexts[locale].outcome;
  const { mend } = answerTexts[locale];
  const paid = (range: string) => `-SUMIFS(${range},${ranges.together},1,${ranges.sign},-1)`;
  return [
    [
      { cell: t.costs },
      euro(paid(ranges.fixedLow), costs.low),
      euro(paid(ranges.fixedMid), costs.mid),
      euro(paid(ranges.fixedHigh), costs.high),
    ],
    ...reasons.map((reason) => [{ cell: mend[reason] }]),
  ];
}

/** Break-even with the middle amounts: the total without effect, divided by what one person of a hundred adds. */
function neededCell(locale: Locale, model: Model, ranges: Ranges): StyledCell {
  const { never } = workbookTexts[locale].outcome;
  const basics = { ...model, discount: model.discountBp / 10_000 };
  const all = (range: string) => `SUMIF(${ranges.together},1,${range})`;
  const [without, each] = [all(ranges.fixedMid), all(ranges.eachMid)];
  const fixed = totalAt(model.lines, basics, 0, 'mid');
  const one = totalAt(model.lines, basics, 1, 'mid') - fixed;
  const value = fixed >= 0 ? 0 : one > 0 && -fixed / one <= 100 ? -fixed / one : never;
  const found: Formula = {
    formula: `IF(${without}>=0,0,IF(${each}<=0,"${never}",IF(-${without}/${each}>100,"${never}",-${without}/${each})))`,
    value,
  };
  return { cell: found, format: '0.0' };
}
