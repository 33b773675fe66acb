import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import type { Deps } from '../deps.ts';
import { carrierOf } from './carrier.ts';
import { mailIsPossible, mailsInFolder, queueMail, sendWaiting } from './index.ts';

describe('Mail', () => {
  let world: World;
  let here: Organisation;
  let server: SMTPServer;
  let deps: Deps;
  let received: string[] = [];
  let refusing = false;

  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: async (stream, _session, done) => {
        const letter = await text(stream);
        if (refusing) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        received.push(letter);
        done();
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const mail = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Stapwijs <stapwijs@hier.example>' };
    deps = { ...world.deps, config: { ...world.deps.config, ...mail } };
  });
  after(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await world.close();
  });
  beforeEach(() => {
    received = [];
    refusing = false;
  });

  const queue = (subject = 'Er is een bericht', minutes = 60) =>
    here.inside((tx) =>
      queueMail(tx, here.as('coach'), { to: 'mila@hier.example', subject, text: 'Log in.\n', minutes }),
    );
  const waiting = () => here.inside((tx) => tx.selectFrom('mail').selectAll().execute());

  test('goes to a real mail server, with the name of the sender and without an answering machine', async () => {
    await queue();
    await sendWaiting(deps);
    const [letter = ''] = received;
    assert.match(letter, /^From: Stapwijs <stapwijs@hier\.example>/m);
    assert.match(letter, /^To: mila@hier\.example/m);
    assert.match(letter, /^Subject: Er is een bericht/m);
    assert.match(letter, /^Auto-Submitted: auto-generated/m);
    assert.match(letter, /Log in\./);
    assert.deepEqual(await waiting(), [], 'what was sent is kept nowhere');
  });

  test('is not there when what it is about did not happen', async () => {
    const failing = here.inside(async (tx) => {
      const letter = { to: 'mila@hier.example', subject: 'Nooit', text: 'x', minutes: 5 };
      await queueMail(tx, here.as('coach'), letter);
      throw new Error('no');
    });
    await assert.rejects(failing, /no/);
    await sendWaiting(deps);
    assert.deepEqual(received, []);
  });

  test('goes out once, also with several that send at the same moment', async () => {
    for (let number = 0; number < 6; number++) await queue(`Brief ${number}`);
    await Promise.all([sendWaiting(deps), sendWaiting(deps), sendWaiting(deps)]);
    const subjects = received.map((letter) => /^Subject: (.*)$/m.exec(letter)?.[1]);
    assert.deepEqual(
      subjects.toSorted(),
      [0, 1, 2, 3, 4, 5].map((number) => `Brief ${number}`),
    );
  });

  test('is tried again, later and later, while the server does not take it', async () => {
    refusing = true;
    await queue();
    await sendWaiting(deps);
    await sendWaiting(deps);
    const [row] = await waiting();
    assert.equal(row?.attempts, 1, 'not again at once');
    world.pass(2);
    await sendWaiting(deps);
    assert.equal((await waiting())[0]?.attempts, 2);
    refusing = false;
    world.pass(3);
    await sendWaiting(deps);
    assert.equal(received.length, 1);
    assert.deepEqual(await waiting(), []);
  });

  test('that helps nobody any more goes unsent', async () => {
    await queue('Te laat', 15);
    world.pass(16);
    await sendWaiting(deps);
    assert.deepEqual([received, await waiting()], [[], []]);
  });

  test('becomes a file in a folder where there is no server, and not in production', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'stapwijs-post-'));
    const config = { ...world.deps.config, dataDir, smtpUrl: undefined };
    await queue('Één brief');
    await sendWaiting({ ...world.deps, config }, carrierOf(config));
    const [mail] = await mailsInFolder(dataDir, 10);
    assert.deepEqual(
      [mail?.recipient, mail?.subject, mail?.body],
      ['mila@hier.example', 'Één brief', 'Log in.\n'],
    );
    const [eml = ''] = (await readdir(join(dataDir, 'post'))).filter((name) => name.endsWith('.eml'));
    assert.match(await readFile(join(dataDir, 'post', eml), 'utf8'), /^To: mila@hier\.example/m);
    await rm(dataDir, { recursive: true });
    assert.equal(mailIsPossible({ smtpUrl: undefined, production: false }), true);
    assert.equal(mailIsPossible({ smtpUrl: undefined, production: true }), false);
    assert.equal(mailIsPossible({ smtpUrl: 'smtp://mail', production: true }), true);
  });
});
