import { formatDate, type Locale } from '../../../platform/i18n/index.ts';
import type { CellValue, StyledCell, WorkbookSheet } from '../../../platform/sheets/workbook.ts';
import { valueTexts } from '../texts/value.ts';
import { valueWords } from '../texts/words.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { answerWords } from '../views/answer-words.ts';
import { instrumentName, whereName, whoName } from '../views/names.ts';
import type { ForWorkbook } from './workbook-given.ts';
import { rowOf, sidesOf } from './workbook-lines.ts';
import { outcomeRows } from './workbook-outcome.ts';

const heading = (cell: CellValue): StyledCell => ({ cell, look: 'heading' });

export function sheetsOf(given: ForWorkbook): readonly WorkbookSheet[] {
  const t = workbookTexts[given.locale];
  const other = otherRows(given);
  return [
    { name: t.sheets.basis, rows: basisRows(given), widths: [40, 60] },
    { name: t.sheets.lines, rows: lineRows(given), widths: [28, 14, 24, 36, 30], sticky: 1 },
    { name: t.sheets.outcome, rows: outcomeRows(given), widths: [44, 18, 18, 18] },
    ...(other.length === 0
      ? []
      : [{ name: t.sheets.other, rows: [otherHead(given.locale), ...other], widths: [28, 28, 36, 28, 40] }]),
  ];
}

/** The rows that formulas use stand where `BASIS_ROW` says. */
function basisRows({ locale, model, names, outcome, at }: ForWorkbook): StyledCell[][] {
  const t = workbookTexts[locale].basis;
  const { effect } = model;
  const { title } = answerWords(locale, outcome, model.horizonYears);
  const said = workbookTexts[locale].said(formatDate(locale, at), title);
  const points = (value: number | undefined): StyledCell =>
    value === undefined ? { cell: t.unknown } : { cell: value, look: 'input', format: '0.0' };
  const row = (name: string, cell: CellValue): StyledCell[] => [{ cell: name }, { cell }];
  return [
    [{ cell: model.name, look: 'title' }],
    [{ cell: `${said}${model.invented ? ` ${valueTexts[locale].inventedText}` : ''}` }],
    row(t.programme, instrumentName(names, model.instrument)),
    row(t.where, whereName(locale, names, model.municipality)),
    [{ cell: t.people }, { cell: model.participants, look: 'input', format: COUNT }],
    [{ cell: t.years }, { cell: model.horizonYears, look: 'input', format: '0' }],
    [{ cell: t.rate }, { cell: model.discountBp / 10_000, look: 'input', format: '0.00%' }],
    row(t.rateSource, model.discountSource),
    row(t.price, model.priceYear),
    [{ cell: t.low }, points(effect?.low)],
    [{ cell: t.mid }, points(effect?.mid)],
    [{ cell: t.high }, points(effect?.high)],
    row(
      t.comparison,
      effect && (names.vocabulary.vergelijking.get(effect.comparison)?.[locale] ?? effect.comparison),
    ),
    row(t.months, effect?.months ?? null),
    row(t.source, effect?.source.text ?? null),
    [{ cell: workbookTexts[locale].change }],
  ];
}

const COUNT = '#,##0';

function lineRows({ locale, model, names, outcome }: ForWorkbook): StyledCell[][] {
  const { columns } = workbookTexts[locale];
  const { worstLow, worstHigh, middle, bestLow, bestHigh, lifeDomain: _, ...always } = columns;
  const head = [
    ...Object.values(always),
    ...(outcome.ok ? [worstLow, worstHigh, middle, bestLow, bestHigh] : []),
  ];
  const sides = sidesOf(locale, names, model);
  return [head.map(heading), ...sides.map((side, i) => rowOf(locale, model, side, i + 2, outcome.ok))];
}

const otherHead = (locale: Locale): StyledCell[] => {
  const { who, category, what, lifeDomain, source } = workbookTexts[locale].columns;
  return [who, category, what, lifeDomain, source].map(heading);
};

/** What is not in euros stands apart, so that nobody adds it up. */
const otherRows = ({ locale, model, names }: ForWorkbook): StyledCell[][] =>
  model.lines
    .filter(({ amounts }) => amounts === null)
    .map((line) =>
      [
        whoName(locale, names, line.who),
        valueWords[locale].categories[line.category],
        line.what,
        line.lifeDomain && (names.vocabulary.leefgebieden.get(line.lifeDomain)?.[locale] ?? line.lifeDomain),
        line.source.text,
      ].map((cell) => ({ cell })),
    );
