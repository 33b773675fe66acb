import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../shared/instrument.ts';
import { readBaseCatalogue, toInstrument } from '../catalogue/index.ts';
import { countOffer, studiedAs } from './count-offer.ts';

const study = (strength: Evidence['strength']): Evidence => ({
  source: 'bron',
  year: null,
  finding: '',
  strength,
  direction: 'onbekend',
  origin: '',
  read: '',
  population: '',
  outcome: '',
  horizonMonths: null,
  comparison: 'geen',
});

test('the strongest study counts, and no study is unknown', () => {
  assert.equal(studiedAs({ evidence: [] }), 'unknown');
  assert.equal(studiedAs({ evidence: [study(0)] }), 'expected');
  assert.equal(studiedAs({ evidence: [study(2), study(1)] }), 'measured');
  assert.equal(studiedAs({ evidence: [study(2), study(3)] }), 'compared');
});

test('every kind of help is one stone, and a topic without help is not shown', () => {
  const labels = [
    { id: 'geld', label: 'Geld en schulden' },
    { id: 'wonen', label: 'Mijn huis' },
  ] as const;
  const instruments = readBaseCatalogue().map(toInstrument);
  const { total, studied } = countOffer(instruments, labels);
  assert.equal(
    Object.values(studied).reduce((sum, n) => sum + n, 0),
    total,
  );
  assert.equal(total, instruments.length);
  const onlyMoney = countOffer([{ lifeDomains: ['geld'], evidence: [] }], labels);
  assert.deepEqual(onlyMoney.domains, [{ id: 'geld', label: 'Geld en schulden', count: 1 }]);
});
