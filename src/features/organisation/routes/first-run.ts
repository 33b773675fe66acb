import type { Act } from '../../../platform/audit/index.ts';
import { createAccount, listAccounts, renewOneTimePassword } from '../../../platform/auth/index.ts';
import { asOwner, inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { isEmail } from '../forms/sign-in.ts';
import { addTenant, listTenants, renameTenant, type TenantRow } from '../queries/tenants.ts';
import { newOrganisation } from './prepare.ts';

const slugOf = (host: string): string =>
  host
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 63);

const isHost = (text: string): boolean =>
  URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;

/** Gives the organisation of a new installation its name and host name, or adds another one; says so in a sentence. */
export async function nameOrganisation(deps: Deps, host: string, name: string): Promise<string> {
  if (!isHost(host))
    throw new Error(`${host} is no host name; write it as stapwijs.example.nl, without https://.`);
  const tenants = await listTenants(deps.db);
  const now =
    tenants.find((one) => one.host === host) ?? tenants.find(({ slug }) => slug === newOrganisation.slug);
  const changed = { slug: slugOf(host), name, host };
  await asOwner(deps.db, async (tx) => {
    if (now === undefined) await addTenant(tx, { id: deps.ids(), ...changed });
    else await renameTenant(tx, now.id, changed);
  });
  return `${name} answers at ${host}. A running application shows it within half a minute.`;
}

/** The first administrator, or the way back for one who lost the password: a password for once, in a sentence. */
export async function firstAdministrator(deps: Deps, email: string, host = ''): Promise<string> {
  if (!isEmail(email)) throw new Error(`${email} is no mail address.`);
  const tenant = oneOf(await listTenants(deps.db), host, 'admin EMAIL');
  const act = actOutside(deps, tenant.id);
  const password = await inTenant(deps.db, act, (tx) => passwordFor(tx, act, email.toLowerCase()));
  return `${email} manages ${tenant.name}. Password for once, for seven days: ${password}`;
}

/** What the command line does, nobody is signed in for. */
export const actOutside = ({ ids, clock, random }: Deps, tenantId: string): Act => ({
  tenantId,
  accountId: null,
  requestId: ids(),
  now: clock(),
  newId: ids,
  random,
});

/** The organisation of this host name, or the only one; `command` is what to type to say which. */
export function oneOf(tenants: readonly TenantRow[], host: string, command: string): TenantRow {
  const found = host === '' ? tenants : tenants.filter((one) => one.host === host);
  const [tenant, ...more] = found;
  if (tenant !== undefined && more.length === 0) return tenant;
  if (tenant === undefined && host === '')
    throw new Error('There is no organisation yet; start the application once.');
  const hosts = tenants.map((one) => one.host).join(', ');
  throw new Error(`Say for which organisation: npm run cli -- ${command} HOST. There are: ${hosts}.`);
}

async function passwordFor(tx: Tx, act: Act, email: string): Promise<string> {
  const known = (await listAccounts(tx, act)).find((account) => account.email === email);
  if (known !== undefined && !(known.active && known.roles.includes('administrator')))
    throw new Error(`${email} has an account here that is no administrator; use another address.`);
  if (known !== undefined) return renewOneTimePassword(tx, act, known);
  const [name = email] = email.split('@');
  const made = await createAccount(tx, act, { email, name, roles: ['administrator'], municipalities: [] });
  if (made.kind === 'emailTaken') throw new Error(`${email} was taken just now; try again.`);
  return made.oneTimePassword;
}
