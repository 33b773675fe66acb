import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const [endOfDirectory, inDirectory] = [0x0605_4b50, 0x0201_4b50];
const mostEntries = 500;

/**
 * Unpacks every file of a ZIP within a limit that is counted while unpacking: what the file says of its own sizes is not
 * believed. Null when it is no ZIP, is broken, or becomes too large.
 */
export function unzip(bytes: Uint8Array, limit: number): readonly ZipEntry[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const [count, start] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)];
  if (count > mostEntries) return null;
  try {
    return unpackAll(view, { count, start, limit });
  } catch {
    // Offsets that point nowhere, a broken stream, or more than the limit.
    return null;
  }
}

function findEnd(view: Buffer): number | null {
  for (let at = view.length - 22; at >= 0 && at > view.length - 22 - 0x1_0000; at--)
    if (view.readUInt32LE(at) === endOfDirectory) return at;
  return null;
}

function unpackAll(view: Buffer, { count, start, limit }: { count: number; start: number; limit: number }) {
  const entries: ZipEntry[] = [];
  let [at, left] = [start, limit];
  for (let i = 0; i < count; i++) {
    if (view.readUInt32LE(at) !== inDirectory) throw new RangeError('no entry here');
    const [method, size] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const name = view.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const packed = contentAt(view, view.readUInt32LE(at + 42), size);
    const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
    left -= bytes.length;
    if (left <= 0) throw new RangeError('too large');
    entries.push({ name, bytes });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function contentAt(view: Buffer, local: number, size: number): Buffer {
  const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  if (from + size > view.length) throw new RangeError('outside the file');
  return view.subarray(from, from + size);
}
