import { inflateSync } from 'node:zlib';

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

/** The tables of a WOFF 1 file (W3C, section 5): a directory of 20 bytes a table, each packed with zlib or not at all. */
function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const entry = 44 + 20 * i;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const raw = woff.subarray(from, from + packed);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed < woff.readUInt32BE(entry + 12) ? inflateSync(raw) : Buffer.from(raw),
    };
  });
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Unpacks a WOFF file to the font that a typesetter reads; `family` gives it another name of the same length. */
export function fontFromWoff(woff: Buffer, family?: { from: string; to: string }): Buffer {
  const tables = tablesOf(woff);
  if (family !== undefined) {
    for (const { tag, data } of tables)
      if (tag === 'name') rename(data, utf16(family.from), utf16(family.to));
  }
  const count = tables.length;
  const exponent = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** exponent, 6);
  head.writeUInt16BE(exponent, 8);
  head.writeUInt16BE(16 * count - 16 * 2 ** exponent, 10);
  let at = head.length;
  const parts = tables.map(({ tag, checksum, data }, i) => {
    const entry = 12 + 16 * i;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    at += padded(data.length);
    return Buffer.concat([data], padded(data.length));
  });
  return Buffer.concat([head, ...parts]);
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function rename(names: Buffer, from: Buffer, to: Buffer): void {
  for (let at = names.indexOf(from); at >= 0; at = names.indexOf(from, at + from.length)) to.copy(names, at);
}

/** Every character the font has a letter for: format 4 of its `cmap` table (OpenType, section cmap). */
export function charactersIn(woff: Buffer): Set<number> {
  const cmap = tablesOf(woff).find(({ tag }) => tag === 'cmap')?.data ?? Buffer.alloc(4);
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const start = cmap.readUInt32BE(4 + 8 * i + 4);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const segments = cmap.readUInt16BE(start + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const last = cmap.readUInt16BE(start + 14 + 2 * s);
      const first = cmap.readUInt16BE(start + 16 + 2 * segments + 2 * s);
      if (first !== 0xffff) for (let c = first; c <= last; c++) found.add(c);
    }
  }
  return found;
}
