import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomFrom, shuffle, splitmix, xoshiro } from './random.ts';
import { add, multiply, rotateLeft, shiftLeft, shiftRight, type Word, word, xor } from './words64.ts';
import { quickXoshiro } from './xoshiro-quick.ts';

const big = ({ high, low }: Word): bigint => (BigInt(high) << 32n) | BigInt(low);
const words = fc.tuple(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff)).map(([high, low]) => word(high, low));
const cut = (value: bigint): bigint => BigInt.asUintN(64, value);

test('arithmetic on two halves is arithmetic on 64 bits', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 31 }), (a, b, by) => {
      const n = BigInt(by);
      assert.equal(big(add(a, b)), cut(big(a) + big(b)));
      assert.equal(big(multiply(a, b)), cut(big(a) * big(b)));
      assert.equal(big(xor(a, b)), big(a) ^ big(b));
      assert.equal(big(shiftLeft(a, by)), cut(big(a) << n));
      assert.equal(big(shiftRight(a, by)), big(a) >> n);
      assert.equal(big(rotateLeft(a, by)), cut(big(a) << n) | (big(a) >> (64n - n)));
      assert.equal(big(rotateLeft(a, by + 32)), cut(big(a) << (n + 32n)) | (big(a) >> (32n - n)));
    }),
  );
});

test('xoshiro256** from state 1, 2, 3, 4 gives the published numbers', () => {
  const next = xoshiro([word(0, 1), word(0, 2), word(0, 3), word(0, 4)]);
  const drawn = Array.from({ length: 6 }, () => big(next()));
  assert.deepEqual(drawn, [
    11520n,
    0n,
    1509978240n,
    1215971899390074240n,
    1216172134540287360n,
    607988272756665600n,
  ]);
});

test('splitmix64 from 0 gives the published numbers', () => {
  const next = splitmix(word(0, 0));
  assert.deepEqual([big(next()), big(next())], [0xe220a8397b1dcdafn, 0x6e789e6aa1b965f4n]);
});

test('the same seed repeats, another seed or stream does not', () => {
  const draw = (seed: number | string, stream?: number | string) => {
    const { uint32 } = randomFrom(seed, stream);
    return Array.from({ length: 4 }, uint32);
  };
  assert.deepEqual(draw(1), draw('1'));
  assert.notDeepEqual(draw(1), draw(2));
  assert.notDeepEqual(draw(1, 'Deventer'), draw(1, 'Wageningen'));
  assert.notDeepEqual(draw(1, 2), draw(2, 1));
});

test('whole numbers below a limit are equally likely, and shares fill [0, 1)', () => {
  const { below, unit } = randomFrom(20261121);
  const counts = new Float64Array(6);
  for (let i = 0; i < 60_000; i++) {
    const drawn = below(6);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 400); // more than four standard errors
  const shares = Array.from({ length: 10_000 }, unit);
  assert.ok(shares.every((share) => share >= 0 && share < 1));
  assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) / 10_000 - 0.5) < 0.015);
});

test('a shuffle keeps everybody and every order is possible', () => {
  const random = randomFrom(3);
  const seen = new Set(Array.from({ length: 200 }, () => shuffle(Uint8Array.of(1, 2, 3), random).join('')));
  assert.deepEqual([...seen].sort(), ['123', '132', '213', '231', '312', '321']);
});

test('the quick xoshiro gives the same numbers as the one that reads like the paper', () => {
  const state = [word(1, 0xffff_ffff), word(0x8000_0000, 2), word(7, 3), word(0xdead_beef, 4)] as const;
  const [plain, quick] = [xoshiro(state), quickXoshiro(state)];
  for (let i = 0; i < 5_000; i++) {
    const { high, low } = plain();
    assert.deepEqual([quick.high(), quick.low()], [high, low]);
  }
});
