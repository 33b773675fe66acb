import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig, requireNode } from '../src/config.ts';
import { uuidOf } from '../src/platform/outside-world.ts';

describe('The settings', () => {
  test('need nothing: port 3000, a database of our own in the checkout', () => {
    const config = parseConfig({});
    assert.equal(config.port, 3000);
    assert.equal(config.databaseUrl, undefined);
    assert.match(config.dataDir, /[\\/]\.stapwijs$/);
    assert.equal(config.production, false);
  });

  test('take what is given', () => {
    const given = {
      PORT: '80',
      HOST: '::1',
      STAPWIJS_DATA: '/data',
      NODE_ENV: 'production',
      TRUST_PROXY: '1',
    };
    const { port, host, dataDir, production, trustProxy } = parseConfig(given);
    assert.deepEqual(
      { port, host, dataDir, production, trustProxy },
      { port: 80, host: '::1', dataDir: '/data', production: true, trustProxy: true },
    );
  });

  const wrong: readonly [env: Record<string, string>, sentence: RegExp][] = [
    [{ PORT: 'http' }, /^Error: PORT must be a number from 0 to 65535, not "http"\.$/],
    [{ PORT: '70000' }, /PORT must be a number/],
    [{ PORT: '-1' }, /PORT must be a number/],
    [{ TRUST_PROXY: 'maybe' }, /TRUST_PROXY must be 1 or 0/],
    [{ SMTP_URL: 'http://geheim@mail' }, /^Error: SMTP_URL must look like smtps:/],
    [{ SMTP_URL: 'smtp://mail' }, /MAIL_FROM must be an address/],
    [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'Stapwijs' }, /MAIL_FROM must be an address/],
    [{ DATABASE_URL: 'mysql://root:geheim@db/x' }, /^Error: DATABASE_URL must look like postgres:/],
  ];
  for (const [env, sentence] of wrong) {
    test(`refuse ${Object.entries(env).join()} with a sentence`, () => {
      assert.throws(() => parseConfig(env), sentence);
    });
  }

  test('never repeat a password', () => {
    assert.throws(
      () => parseConfig({ DATABASE_URL: 'mysql://root:geheim@db/x' }),
      (error: Error) => !error.message.includes('geheim'),
    );
  });
});

test('an old Node is refused with what to do, a new one is not', () => {
  assert.throws(() => requireNode('20.20.2'), /needs Node 24\.7 or newer and this is 20\.20\.2.*npm start/);
  assert.throws(() => requireNode('24.6.9'), /24\.7/);
  requireNode('24.7.0');
  requireNode('26.0.0');
});

test('an id is a uuid of version 7 that begins with its moment', () => {
  const id = uuidOf(new Date('2026-01-01T00:00:00Z'), new Uint8Array(10).fill(255));
  assert.equal(id, '019b76da-a800-7fff-bfff-ffffffffffff');
});
