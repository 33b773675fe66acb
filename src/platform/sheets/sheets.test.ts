import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { projectRoot } from '../../../test/house/source.ts';
import { readCsv, readSheet, sheetLimits } from './index.ts';
import { unzip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const xlsx = async (data: SheetData): Promise<Uint8Array> =>
  new Uint8Array(await (await writeXlsx(data)).toBuffer());

async function codeOf(file: Uint8Array): Promise<string> {
  const read = await readSheet(file);
  return read.ok ? 'ok' : read.code;
}

describe('A CSV file', () => {
  test('is read with quotes, line ends in cells and any separator of a spreadsheet', () => {
    assert.deepEqual(readCsv('\uFEFFa;b\r\n"1;2";"zegt ""ja"""\r\n\r\n"x\ny";z\nlaatste;'), [
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1;2', 'zegt "ja"'] },
      { row: 4, cells: ['x\ny', 'z'] },
      { row: 6, cells: ['laatste', ''] },
    ]);
    assert.deepEqual(readCsv('a,b\n1,"2,5"')[1]?.cells, ['1', '2,5']);
    assert.deepEqual(readCsv('a\tb\n1\t2')[1]?.cells, ['1', '2']);
    assert.deepEqual(readCsv(''), []);
  });

  test('gives back every cell that was written in it', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', ' ', 'é') })
      .map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ['een;twee', ...rows.map((row) => row.map(quoted).join(';'))].join('\r\n');
        assert.deepEqual(
          readCsv(text)
            .slice(1)
            .map(({ cells }) => cells),
          rows,
        );
      }),
    );
  });

  test('of any spreadsheet gives the same rows, with the numbers a spreadsheet shows', async () => {
    const rows = [
      { row: 2, cells: ['00041', 'José'] },
      { row: 4, cells: ['00042', 'Zoë; en "Bob"'] },
    ];
    const text = 'Nummer;Naam\r\n00041;José\r\n;\r\n00042;"Zoë; en ""Bob"""\r\n';
    const windows = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const file of [bytes(text), bytes(`\uFEFF${text}`), windows, bytes(text.replaceAll('\r\n', '\n'))]) {
      const read = await readSheet(file);
      assert.ok(read.ok);
      assert.deepEqual(read.sheet, { header: ['Nummer', 'Naam'], rows });
    }
  });

  test('that is not one is refused by what is wrong with it', async () => {
    assert.equal(await codeOf(bytes('')), 'empty');
    assert.equal(await codeOf(bytes('Nummer;Naam\n')), 'only-header');
    assert.equal(await codeOf(Uint8Array.from([1, 0, 2])), 'not-a-sheet');
    assert.equal(await codeOf(new Uint8Array(sheetLimits.bytes + 1)), 'too-large');
    assert.equal(await codeOf(bytes('%PDF-1.7\n1 0 obj\n')), 'not-a-sheet');
    assert.equal(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])), 'old-excel');
    assert.equal(await codeOf(bytes(`a;b\n${'1;2\n'.repeat(5_001)}`)), 'too-many-rows');
    assert.equal(await codeOf(bytes(`${'a;'.repeat(70)}\n1`)), 'too-many-columns');
    assert.equal(await codeOf(bytes(`a;b\n1;"${'x\n'.repeat(400)}`)), 'unclosed-quote');
  });

  test('with a quote that is never closed is refused with its row, also when it is short', async () => {
    const read = await readSheet(bytes('nummer;werk\n1;deels\n2;"deels\n3;deels\n'));
    assert.deepEqual(read, { ok: false, code: 'unclosed-quote', row: 3 });
    assert.equal(await codeOf(bytes('"nummer;werk\n1;deels\n')), 'unclosed-quote');
  });

  test('as Excel saves "Unicode text" is read, whichever byte comes first', async () => {
    const little = Buffer.from('\uFEFFnummer\tnaam\r\n00041\tZoë 😀\r\n', 'utf16le');
    const sheet = { header: ['nummer', 'naam'], rows: [{ row: 2, cells: ['00041', 'Zoë 😀'] }] };
    assert.deepEqual(await readSheet(little), { ok: true, sheet });
    assert.deepEqual(await readSheet(Buffer.from(little).swap16()), { ok: true, sheet });
    assert.equal(await codeOf(Buffer.from('\uFEFFa\tb\n1\t\u0000\n', 'utf16le')), 'not-a-sheet');
  });

  test('with one very long cell is refused for that, and not for a quote it does not have', async () => {
    const read = await readSheet(bytes(`nummer;werk\n1;deels\n2;${'9'.repeat(600)}\n`));
    assert.deepEqual(read, { ok: false, code: 'long-cell', row: 3 });
  });

  test('may begin with the line that Excel writes for its separator', async () => {
    const read = await readSheet(bytes('sep=,\r\nnummer,naam\r\n00041,"Wit, de"\r\n'));
    assert.deepEqual(read, {
      ok: true,
      sheet: { header: ['nummer', 'naam'], rows: [{ row: 2, cells: ['00041', 'Wit, de'] }] },
    });
  });
});

describe('An XLSX file', () => {
  test('gives text with its zeros, numbers, days and row numbers', async () => {
    const file = await xlsx([
      [{ value: 'Klantnummer' }, { value: 'Vanaf' }, { value: 'Uren' }],
      [
        { value: '00041', type: String },
        { value: new Date('2025-12-31'), type: Date, format: 'dd-mm-yyyy' },
        { value: 12.5, type: Number },
      ],
      [null, null, null],
      [{ value: '00042', type: String }, { value: '1-2-2026', type: String }, null],
    ]);
    const read = await readSheet(file);
    assert.ok(read.ok);
    assert.deepEqual(read.sheet, {
      header: ['Klantnummer', 'Vanaf', 'Uren'],
      rows: [
        { row: 2, cells: ['00041', '2025-12-31', 12.5] },
        { row: 4, cells: ['00042', '1-2-2026', ''] },
      ],
    });
  });

  test('with a formula that has no result calculates nothing, and says so in its cell', async () => {
    const file = await xlsx([[{ value: 'a' }], [{ value: '=1+1', type: 'Formula' }], [{ value: 'x' }]]);
    const read = await readSheet(file);
    assert.ok(read.ok);
    assert.deepEqual(read.sheet.rows, [
      { row: 2, cells: ['=1+1'] },
      { row: 3, cells: ['x'] },
    ]);
  });

  test('that is broken, no sheet, or becomes too large, is refused before it is read', async () => {
    const file = await xlsx([[{ value: 'a' }], [{ value: 'b' }]]);
    assert.equal(await codeOf(file.slice(0, file.length - 40)), 'broken');
    assert.equal(await codeOf(zipOf('word/document.xml', bytes('<a/>'))), 'not-a-sheet');
    assert.equal(await codeOf(zipOf('xl/worksheets/sheet1.xml', new Uint8Array(60_000_000))), 'broken');
    const far =
      '<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    assert.equal(await codeOf(zipOf('xl/worksheets/sheet1.xml', bytes(far))), 'too-many-rows');
    const wide = far.replace('XFD1048576', 'XFD2');
    assert.equal(await codeOf(zipOf('xl/worksheets/sheet1.xml', bytes(wide))), 'too-many-columns');
  });

  test('never makes more of itself than the limit, whatever it says of its size', () => {
    assert.equal(unzip(zipOf('a', new Uint8Array(5_000)), 4_000), null);
    assert.equal(unzip(zipOf('a', new Uint8Array(3_000)), 4_000)?.[0]?.bytes.length, 3_000);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const found = unzip(Uint8Array.from([0x50, 0x4b, ...noise]), 1_000);
        assert.ok(found === null || Array.isArray(found));
      }),
    );
  });
});

describe('A file of a real spreadsheet', () => {
  const sheetOf = async (name: string) => {
    const read = await readSheet(readFileSync(path.join(projectRoot, 'test/files', name)));
    assert.ok(read.ok, name);
    return read.sheet;
  };

  test('made by Excel gives its texts, numbers, yes and no, and days, also before 1930', async () => {
    const { header, rows } = await sheetOf('clippy.xlsx');
    assert.deepEqual(header, ['name', 'value']);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['Name', 'Clippy'],
        ['Species', 'paperclip'],
        ['Approx date of death', '2007-01-01'],
        ['Weight in grams', 0.9],
      ],
    );
    const deaths = await sheetOf('deaths.xlsx');
    assert.deepEqual(
      deaths.rows.find(({ row }) => row === 8),
      { row: 8, cells: ['Chuck Berry', 'musician', 90, 'true', '1926-10-18', '2017-03-18'] },
    );
  });

  test('made by LibreOffice gives the same as XLSX and as CSV of Windows', async () => {
    const name = 'Zoë "Zus" van Beek; geb. Pérez';
    const [xlsx, csv] = [await sheetOf('uitkomsten.xlsx'), await sheetOf('uitkomsten.csv')];
    assert.deepEqual(xlsx.header, csv.header);
    assert.deepEqual(xlsx.rows[0]?.cells, ['0041000', name, '2026-04-01', '', 'deels', 16.5, 1250.5]);
    assert.deepEqual(csv.rows[0]?.cells, ['0041000', name, '01-04-2026', '', 'deels', '16,50', '1250,50']);
    assert.equal(csv.rows[1]?.cells[1], '€ 5,- café');
  });

  test('shows a formula that failed, and takes it for no empty cell', async () => {
    for (const name of ['fout.xlsx', 'fout.csv'])
      assert.deepEqual((await sheetOf(name)).rows[1]?.cells[2], '#DIV/0!', name);
  });

  test('with entities that multiply themselves is read as it stands: nothing is filled in', async () => {
    assert.equal((await sheetOf('entiteiten.xlsx')).rows[0]?.cells[4], '&j;');
  });
});

/** A ZIP with one file, that says it is empty. */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x0403_4b50, 0);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, packed, entry, end]));
}
