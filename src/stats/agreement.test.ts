import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sure } from '../../test/stats/agree.ts';
import { codeOf, near } from '../../test/stats/samples.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { intraclassCorrelation } from './intraclass-correlation.ts';
import { interval, jaccard, krippendorffAlpha, masi, nominal, ordinal, ratio } from './krippendorff-alpha.ts';

/** Rows of coders with * where one did not code, turned to units. */
const unitsOf = (coders: readonly string[]) =>
  [...(coders[0] ?? '')].map((_, u) => coders.flatMap((row) => (row[u] === '*' ? [] : [Number(row[u])])));

test("Krippendorff's own example, and that of the web", () => {
  const web = unitsOf(['*****34121133*3', '1*213343*******', '**21344*21133*4']);
  near(sure(krippendorffAlpha(web, nominal)).estimate, 0.691358, 1e-6);
  near(sure(krippendorffAlpha(web, interval)).estimate, 0.810845, 1e-6);
  near(sure(krippendorffAlpha(web, ordinal)).estimate, 0.806721, 1e-6);
  near(sure(krippendorffAlpha(web, ratio)).estimate, 0.808944, 1e-6);
  assert.equal(sure(krippendorffAlpha(web, nominal)).pairable, 26);
  const book = unitsOf(['123321412***', '1233224125*3', '*3332342251*', '12332441251*']);
  near(sure(krippendorffAlpha(book, nominal)).estimate, 0.743421, 1e-6);
  near(sure(krippendorffAlpha(book, ordinal)).estimate, 0.815388, 1e-6);
  near(sure(krippendorffAlpha(book, interval)).estimate, 0.849107, 1e-6);
  near(sure(krippendorffAlpha(book, ratio)).estimate, 0.797403, 1e-6);
});

test('sets of codes, by what they share', () => {
  const units = [
    ['f,s', 'f', 'e,m,s'],
    ['s', 's', 'e,s'],
  ];
  near(sure(krippendorffAlpha(units, jaccard)).estimate, 0.152, 2e-3);
  near(sure(krippendorffAlpha(units, masi)).estimate, 0.1296, 1e-3);
});

test("Cohen's kappa of published tables", () => {
  for (const [table, kappa] of [
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      0.130435,
    ],
    [
      [
        [25, 35],
        [5, 35],
      ],
      0.259259,
    ],
    [
      [
        [20, 20],
        [10, 50],
      ],
      0.347826,
    ],
    [
      [
        [80, 10],
        [10, 0],
      ],
      -0.111111,
    ],
    [
      [
        [40, 10],
        [10, 40],
      ],
      0.6,
    ],
  ] as const) {
    near(sure(cohenKappa(table)).estimate, kappa, 1e-5);
  }
});

test('weights: two sorted lists of a hundred in three categories', () => {
  const table = [
    [46, 0, 0],
    [4, 40, 0],
    [0, 0, 10],
  ];
  near(sure(cohenKappa(table)).estimate, 0.9315, 1e-4);
  near(sure(cohenKappa(table, { weights: 'linear' })).estimate, 0.9412, 1e-4);
  near(sure(cohenKappa(table, { weights: 'quadratic' })).estimate, 0.9541, 1e-4);
});

test("Fleiss' kappa and Randolph's", () => {
  const wikipedia = [
    ...[
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
    ],
    ...[
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ],
  ];
  near(sure(fleissKappa(wikipedia)).estimate, 0.209931, 1e-5);
  const two = sure(
    fleissKappa([
      [7, 1],
      [3, 5],
    ]),
  );
  near(two.estimate, 0.161905, 1e-5);
  near(two.randolph, 0.214286, 1e-5);
});

test('six targets and four judges (Shrout, Fleiss 1979)', () => {
  const judges = [
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ];
  const icc = sure(intraclassCorrelation(judges));
  const two = [icc.oneWay, icc.agreement, icc.consistency, icc.meanAgreement, icc.meanConsistency];
  assert.deepEqual(
    two.map((value) => value.toFixed(2)),
    ['0.17', '0.29', '0.71', '0.62', '0.91'],
  );
});

test('one label only: agreement beyond chance does not exist, and is neither 0 nor 1', () => {
  assert.equal(
    codeOf(
      cohenKappa([
        [12, 0],
        [0, 0],
      ]),
    ),
    'no-variation',
  );
  assert.equal(
    codeOf(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ),
    'no-variation',
  );
  assert.equal(
    codeOf(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        nominal,
      ),
    ),
    'no-variation',
  );
  assert.equal(
    codeOf(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ),
    'no-variation',
  );
  assert.equal(codeOf(krippendorffAlpha([[1], [2], []], nominal)), 'too-few');
  assert.equal(
    codeOf(
      fleissKappa([
        [3, 0],
        [2, 0],
      ]),
    ),
    'bad-input',
  );
  assert.equal(codeOf(cohenKappa([[1, 2]])), 'bad-input');
  assert.equal(codeOf(intraclassCorrelation([[1, 2]])), 'bad-input');
});

test('names of labels, order of coders and of units do not matter; full agreement is 1', () => {
  const units = fc.array(fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 10,
  });
  fc.assert(
    fc.property(units, (list) => {
      const plain = krippendorffAlpha(list, nominal);
      if (!plain.ok) return;
      const renamed = list.toReversed().map((values) => values.toReversed().map((value) => 9 - 2 * value));
      near(sure(krippendorffAlpha(renamed, nominal)).estimate + 2, plain.estimate + 2);
      assert.ok(plain.estimate <= 1 + 1e-12);
    }),
  );
  near(
    sure(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        nominal,
      ),
    ).estimate,
    1,
  );
  near(
    sure(
      cohenKappa([
        [5, 0],
        [0, 7],
      ]),
    ).estimate,
    1,
  );
});
