import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const colours = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of every pixel in one number. */
  readonly rgb: Uint32Array;
}

/** The same picture with at most 256 colours: a screen has few, and the file becomes a third. */
export function smaller(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png);
  const palette = commonest(rgb);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  rgb.forEach((colour, i) => {
    let index = indexOf.get(colour);
    if (index === undefined) {
      index = nearest(palette, colour);
      indexOf.set(colour, index);
    }
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = index;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const plte = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', plte),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that cover most: exact ones first, the many half-tones of letters by the nearest. */
function commonest(rgb: Uint32Array): number[] {
  const count = new Map<number, number>();
  for (const colour of rgb) count.set(colour, (count.get(colour) ?? 0) + 1);
  const all = [...count].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const chosen: number[] = [];
  for (const apart of [12, 6, 0]) {
    for (const colour of all) {
      if (chosen.length === colours) return chosen;
      if (!chosen.includes(colour) && chosen.every((one) => distance(one, colour) > apart * apart)) {
        chosen.push(colour);
      }
    }
  }
  return chosen;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((one, i) => {
    if (distance(one, colour) < distance(palette[best] ?? 0, colour)) best = i;
  });
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Reads what a browser writes: eight bits a channel, with or without transparency, not interlaced. */
function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const rgb = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * channels, 3));
  return { width, height, rgb };
}

/** Undoes the filters of the PNG specification (section 9): each row tells which one it has. */
function unfilter(raw: Buffer, stride: number, channels: number): Buffer {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let row = 0; row * (stride + 1) < raw.length; row++) {
    const filter = raw[row * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || row === 0 ? 0 : (out[at - stride - channels] ?? 0);
      out[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
