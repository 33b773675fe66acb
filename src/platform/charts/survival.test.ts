import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type SurvivalLine, survivalLayout } from './survival-layout.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const line: fc.Arbitrary<SurvivalLine> = fc.array(share, { minLength: 2, maxLength: 25 }).map((shares) => ({
  label: 'groep',
  points: shares
    .toSorted((a, b) => a - b)
    .map((left, month) => ({ month, left, low: left / 2, high: (1 + left) / 2, atRisk: 40 })),
}));

test('everything stays inside the picture and labels never stand on each other', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const { top, bottom, lines: placed, shares, months } = survivalLayout(lines, { width: 330, side: 34 });
      for (const { endY } of placed) assert.ok(endY >= top - 0.1 && endY <= bottom + 0.1);
      const labels = placed.map(({ labelY }) => labelY).toSorted((a, b) => a - b);
      for (const [at, y] of labels.entries())
        if (at > 0) assert.ok(y - (labels[at - 1] ?? 0) >= 19.8, `${labels}`);
      assert.ok(Math.max(...labels) <= bottom + 0.1);
      assert.ok(shares.length >= 2 && months.length <= 7);
    }),
  );
});

test('months are told in quarters for a year, and the band is of the first line', () => {
  const points = Array.from({ length: 13 }, (_, month) => ({
    ...{ month, left: month / 50, low: month / 80, high: month / 40, atRisk: 90 - month },
  }));
  const { months, band } = survivalLayout([{ label: 'a', points }], { width: 680, side: 200 });
  assert.deepEqual(
    months.map(({ month }) => month),
    [0, 3, 6, 9, 12],
  );
  assert.match(band ?? '', /^M.*Z$/);
  assert.equal(survivalLayout([], { width: 680, side: 200 }).band, null);
});
