import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Role, roles } from '../../src/shared/roles.ts';
import { assertValidHtml } from '../../test/support/html.ts';
import { signedInPages } from '../signed-in-pages.ts';
import { arrive } from './arrive.ts';
import { problemsOf } from './pages.ts';
import { type ServerUnderTest, serverUnderTest } from './server.ts';
import { signInAs } from './sign-in.ts';

/** Every page behind the door in one language: a file for each, so that they run beside each other. */
export function lookBehindTheDoor(locale: 'nl' | 'en'): void {
  let server: ServerUnderTest;
  before(async () => {
    server = await serverUnderTest();
  });
  after(() => server.stop());
  for (const role of roles)
    describe(`for a ${role} in ${locale}`, () => lookAs(role, locale, () => server.base));
}

function lookAs(role: Role, locale: string, base: () => string): void {
  const listed = signedInPages[role] ?? [];
  if (listed.length === 0) return;
  let page: Page;
  before(async () => {
    page = await signInAs(role, base());
    await page.goto(`${base()}/?taal=${locale}`);
  });
  after(() => page.context().close());

  for (const one of listed) {
    test(`${one.name} is sound and without barriers in ${locale}`, async () => {
      const response = await arrive(page, base(), one);
      assert.equal(response.status(), one.status ?? 200);
      assert.equal(await page.getAttribute('html', 'lang'), locale);
      await assertValidHtml(await response.text(), one.path);
      assert.deepEqual(await problemsOf(page, { translated: locale !== 'nl' }), []);
    });
  }
}
