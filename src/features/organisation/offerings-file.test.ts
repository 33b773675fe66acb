import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCsv } from '../../platform/sheets/index.ts';
import { dayIn, judgeOfferings } from './offerings-file.ts';

const known = {
  instruments: [{ id: 'ips', name: 'IPS' }],
  municipalities: [{ id: 'dorp', name: 'Dorp aan Zee' }],
  offerings: new Set(['al-bekend']),
};

describe('A file of offerings', () => {
  test('has days as people in the Netherlands write them, and no other', () => {
    assert.deepEqual(
      ['2026-12-01', '1-12-2026', '01/12/2026', '31-2-2026', '2026-13-01', 'morgen', ''].map(dayIn),
      ['2026-12-01', '2026-12-01', '2026-12-01', undefined, undefined, undefined, undefined],
    );
  });
});

describe('A file of offerings', () => {
  const header = 'Kenmerk;Instrument;Gemeente;Aanbieder;Plaats;Start;Plaatsen;Vrije plaatsen;Wachtweken';
  const judge = (...rows: string[]) => judgeOfferings(readCsv([header, ...rows].join('\n')), known);

  test('finds by id or by name, and leaves open what nobody said', () => {
    const judged = judge(
      'ips-noord;IPS;dorp aan zee;De Brug;Noord;1-12-2026;8;3;2',
      'al-bekend;ips;dorp;De Brug;Zuid;;;;',
    );
    assert.ok(judged.kind === 'judged');
    assert.deepEqual(
      judged.verdicts.map(({ line, says }) => [line, says]),
      [
        [2, 'new'],
        [3, 'changed'],
      ],
    );
    const free = { startsOn: null, places: null, openPlaces: null, waitingWeeks: null, invented: false };
    const shared = { instrument: 'ips', municipality: 'dorp', provider: 'De Brug' };
    assert.deepEqual(judged.offerings, [
      {
        ...{ ...shared, id: 'ips-noord', place: 'Noord', startsOn: '2026-12-01' },
        ...{ places: 8, openPlaces: 3, waitingWeeks: 2, invented: false },
      },
      { ...shared, ...free, id: 'al-bekend', place: 'Zuid' },
    ]);
  });

  test('says of each row everything that is wrong, and gives nothing to store', () => {
    const judged = judge(
      'goed;ips;dorp;De Brug;Noord;;;;',
      'Fout Kenmerk;onbekend;elders;;Noord;straks;2;3;veel',
      'goed;ips;dorp;De Brug;Noord;;;;',
      'kort;ips;dorp',
    );
    assert.ok(judged.kind === 'judged');
    assert.deepEqual(judged.offerings, []);
    assert.deepEqual(
      judged.verdicts.map(({ says }) => (typeof says === 'string' ? says : says.length)),
      ['new', 7, 1, 3],
    );
    const said = JSON.stringify(judged.verdicts);
    for (const words of [
      'kenmerk',
      'onbekend',
      'elders',
      'aanbieder is empty',
      'straks',
      'veel',
      'more vrije plaatsen',
      'line 2 too',
    ])
      assert.ok(said.includes(words), words);
  });

  test('with another header is not read at all', () => {
    const why = (text: string): string => {
      const judged = judgeOfferings(readCsv(text), known);
      return judged.kind === 'unreadable' ? judged.why : '';
    };
    assert.match(why(''), /empty/);
    assert.match(why(header), /only a header/);
    assert.match(why('kenmerk;instrument\na;b'), /misses gemeente, aanbieder, plaats/);
    assert.match(why(`${header};Prijs\na`), /"prijs"; known are kenmerk/);
    assert.match(why(`${header};start\na`), /twice/);
  });
});
