type Begins = (bytes: Uint8Array) => boolean;

const letters =
  (at: number, word: string): Begins =>
  (bytes) =>
    [...word].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** What a browser records, and how such a file begins: what calls itself sound and is not, nobody can play. */
const begins = {
  'audio/webm': ([a, b, c, d]) => a === 0x1a && b === 0x45 && c === 0xdf && d === 0xa3,
  'audio/mp4': letters(4, 'ftyp'),
  'audio/ogg': letters(0, 'OggS'),
  'audio/mpeg': (bytes) => letters(0, 'ID3')(bytes) || (bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xe0),
} satisfies Record<string, Begins>;
type MediaType = keyof typeof begins;

export const isMediaType = (given: string): given is MediaType => Object.hasOwn(begins, given);

export const beginsAs = (mediaType: MediaType, bytes: Uint8Array): boolean => begins[mediaType](bytes);
