import assert from 'node:assert/strict';
import { argon2Sync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { oneTimePassword, passwordProblem } from './choose-password.ts';
import { delayRules, secondsToWait } from './delay.ts';
import { hashPassword, isOutdated, isPassword } from './password.ts';
import { limitsFor } from './session-limits.ts';

const random = (bytes: number): Uint8Array => randomBytes(bytes);

test('a password is known by its hash, which says how it was made and never the password', async () => {
  const hash = await hashPassword('stap voor stap verder', random);
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.equal(await isPassword('stap voor stap verder', hash), true);
  assert.equal(await isPassword('stap voor stap verde', hash), false);
  assert.notEqual(hash, await hashPassword('stap voor stap verder', random));
});

test('an é that was typed in two parts is the same é', async () => {
  const hash = await hashPassword('een lang caf\u00e9', random);
  assert.equal(await isPassword('een lang cafe\u0301', hash), true);
});

test('a hash that is made by another program at another cost is understood, and marked to be made again', async () => {
  const nonce = randomBytes(16);
  const cost = { memory: 4_096, passes: 3, parallelism: 1 };
  const tag = argon2Sync('argon2id', { ...cost, message: 'oud', nonce, tagLength: 32 });
  const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  const old = `$argon2id$v=19$m=4096,t=3,p=1$${base64(nonce)}$${base64(tag)}`;
  assert.equal(await isPassword('oud', old), true);
  assert.equal(isOutdated(old), true);
  assert.equal(isOutdated(await hashPassword('nieuw', random)), false);
});

test('without an account, or with a closed one, no password is right', async () => {
  assert.equal(await isPassword('', undefined), false);
  assert.equal(await isPassword('closed', 'closed'), false);
});

test('a password is long and not what is guessed first', () => {
  const problem = (password: string) => passwordProblem(password, 'mila@example.nl');
  assert.equal(problem('kort'), 'tooShort');
  assert.equal(problem('a'.repeat(201)), 'tooLong');
  for (const guessed of ['aaaaaaaaaaaa', 'Welkom123456', 'abcdefghijkl', 'qwertyuiopas', 'mila@example.nl'])
    assert.equal(problem(guessed), 'tooSimple', guessed);
  assert.equal(problem('drie stenen en water'), undefined);
});

test('a password for once is long, readable and another every time', () => {
  const made = oneTimePassword(random);
  assert.match(made, /^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
  assert.notEqual(made, oneTimePassword(random));
});

test('the delay doubles after the free mistakes and never grows beyond its most', () => {
  const now = new Date('2026-11-20T09:00:00Z');
  const wait = (count: number): number => secondsToWait({ count, latest: now }, delayRules.account, now);
  assert.deepEqual([4, 5, 6, 7, 8, 9, 10, 11, 50].map(wait), [0, 1, 2, 4, 8, 16, 32, 60, 60]);
  assert.equal(secondsToWait({ count: 0, latest: null }, delayRules.account, now), 0);
  const later = new Date(now.getTime() + 59_500);
  assert.equal(secondsToWait({ count: 50, latest: now }, delayRules.account, later), 1);
});

test('a session of a professional ends after half an hour, unless the organisation says otherwise', () => {
  assert.equal(limitsFor(['coach', 'jobSeeker'], {}).idleMinutes, 30);
  assert.equal(limitsFor(['jobSeeker'], {}).idleMinutes, 120);
  const own = { session: { professional: { idleMinutes: 15, absoluteHours: 8 } } };
  assert.deepEqual(limitsFor(['coach'], own), { idleMinutes: 15, absoluteHours: 8 });
  assert.equal(limitsFor(['coach'], { session: { professional: { idleMinutes: -1 } } }).idleMinutes, 30);
});
