import type { Page } from 'playwright-core';
import { demoAccounts, demoPassword } from '../../src/features/organisation/index.ts';
import type { Role } from '../../src/shared/roles.ts';
import { visitor } from './browser.ts';

/** Somebody of the demonstration with this role, signed in as a person would: with the form. */
export async function signInAs(role: Role, base: string, options?: { javaScript?: boolean }): Promise<Page> {
  const account = demoAccounts.find((one) => one.role === role);
  if (account === undefined) throw new Error(`The demonstration has no ${role}.`);
  const page = await (await visitor(options)).newPage();
  await page.goto(new URL('/inloggen', base).href);
  await page.getByLabel('E-mailadres', { exact: true }).fill(account.email);
  await page.getByLabel('Wachtwoord').fill(demoPassword);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL((url) => url.pathname !== '/inloggen');
  return page;
}
