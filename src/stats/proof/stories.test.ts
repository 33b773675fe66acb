import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from '../../../test/stats/agree.ts';
import { storiesAreThere } from '../../../test/stats/stories.ts';
import { workedAgreement } from '../../../test/stats/worked-agreement.ts';
import { workedCompositions } from '../../../test/stats/worked-compositions.ts';
import { workedMaps } from '../../../test/stats/worked-maps.ts';
import { workedTests } from '../../../test/stats/worked-tests.ts';

const worked = { ...workedTests, ...workedCompositions, ...workedAgreement, ...workedMaps };

/** Worked numbers for which there is no kernel, and why. */
const notRun: Readonly<Record<string, string>> = {
  '3.1 what other tools get wrong': 'defects of their programs, not values to equal',
  '3.4 zones of stones': 'stones are no question of the product',
  '4 Krippendorff, three words by four': 'the table itself was not written down',
  '4 Fleiss 1971, thirty by six': 'the table itself was not written down',
  '4 QualCoder’s kappa': 'is not Cohen’s: a defect of that program',
  '5 loops of drawn maps': 'the maps were drawn by chance and not written down',
  '5 fuzzy cognitive map': 'its numbers depend on the scale: no forecast is made of a map',
};

for (const [id, { expected, ours, tolerance = 1e-6, stories }] of Object.entries(worked)) {
  const skip =
    stories && !storiesAreThere ? 'the eighty stories lie beside the checkout, and are not there' : false;
  test(`worked number ${id}`, { skip }, () => {
    const found = ours();
    if (typeof expected === 'string') assert.equal(found, expected);
    else agree(found, expected, tolerance);
    if (Array.isArray(expected)) assert.equal((found as ArrayLike<number>).length, expected.length);
  });
}

test('worked numbers that are not run, and why', (t) => {
  for (const [id, reason] of Object.entries(notRun)) t.diagnostic(`${id} not run: ${reason}`);
});
