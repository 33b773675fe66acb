import pg from 'pg';
import { parseConfig } from '../src/config.ts';
import { demoAccounts, demoPassword, demoPeople } from '../src/features/organisation/index.ts';
import { type Login, openDatabase } from '../src/platform/db/database.ts';
import { reachDatabase } from '../src/platform/db/start.ts';
import type { Role } from '../src/shared/roles.ts';
import { type Application, startApplication, withData } from './support/application.ts';
import type { Report } from './support/bench.ts';
import { benchCampaign, benchStudy, fillLoop, sizeOf } from './support/loop-data.ts';
import { percentile } from './support/timing.ts';

export const group = 'lus';

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const mila = demoPeople[0]?.id ?? '';

/** A page of every part of the loop, by who opens it. */
const pages: readonly (readonly [Role, string])[] = [
  ['coach', '/dossiers'],
  ['coach', `/dossiers/${mila}`],
  ['coach', `/dossiers/${mila}/route`],
  ['coach', `/dossiers/${mila}/contact`],
  ['coach', `/dossiers/${mila}/berichten`],
  ['coach', `/dossiers/${mila}/uitkomsten`],
  ['coach', '/begeleiding'],
  ['coach', '/werkwijze/lindewaard'],
  ['coach', '/werkwijze/lindewaard/verloop'],
  ['coach', '/overzicht'],
  ['jobSeeker', '/mijn'],
  ['jobSeeker', '/mijn/route'],
  ['jobSeeker', '/mijn/gesprek'],
  ['researcher', '/metingen'],
  ['researcher', `/metingen/${benchCampaign}`],
  ['researcher', '/verhalen/onderzoek'],
  ['researcher', `/verhalen/onderzoek/${benchStudy}/patronen`],
  ['researcher', `/verhalen/onderzoek/${benchStudy}/patronen?naast=moment`],
  ['researcher', `/verhalen/onderzoek/${benchStudy}/patronen?deel=indicator.geld.better&alles=1`],
  ['researcher', `/verhalen/onderzoek/${benchStudy}/codes`],
  ['storyGuide', '/verhalen/opnemen'],
  ['storyGuide', '/verhalen/ingeleverd'],
  ['manager', '/verhalen/aantallen'],
  ['researcher', '/onderzoek'],
  ['researcher', '/overzicht'],
  ['manager', '/overzicht'],
  ['manager', '/waarde'],
  ['manager', '/bewijs'],
];

/** The first page of its kind that a list links to. */
const behind: readonly (readonly [Role, string, RegExp])[] = [
  ['researcher', '/onderzoek', /\/onderzoek\/[0-9a-f-]{36}\/rapport/],
  ['researcher', '/onderzoek', /\/onderzoek\/[0-9a-f-]{36}/],
  ['manager', '/waarde', /\/waarde\/[0-9a-f-]{36}/],
  ['manager', '/bewijs', /\/bewijs\/[0-9a-f-]{36}/],
];

/**
 * Every page with 2,000 people, 40,000 steps, 200,000 contacts and 2,000 stories, then with ten times as much: p95, and the
 * ratio of the two in one run.
 */
export const run = async (report: Report): Promise<void> => {
  const small = await measured(report, 1);
  const large = await measured(report, 10);
  for (const [name, p95] of large)
    report({ name: `${name}.ratio`, value: p95 / (small.get(name) ?? p95), unit: 'x' });
};

const measured = (report: Report, times: number): Promise<ReadonlyMap<string, number>> =>
  withData(async (data) => {
    const app = await startApplication(data);
    try {
      await fill(data, times);
      const found = new Map<string, number>();
      const linked = await Promise.all(
        behind.map(
          async ([role, list, link]) =>
            [role, link.exec(await textOf(app, role, list))?.[0] ?? list] as const,
        ),
      );
      for (const [role, path] of [...pages, ...linked]) {
        const name = `lus.${role}${path.replace(mila, 'dossier').replaceAll(anId, 'een').replaceAll('/', '.')}`;
        found.set(name, await p95Of(app, role, path));
        report({ name: `${name}.${times}x.p95`, value: found.get(name) ?? 0, unit: 'ms' });
      }
      return found;
    } finally {
      await app.stop();
    }
  });

async function fill(dataDir: string, times: number): Promise<void> {
  const options = { databaseUrl: undefined, dataDir, port: 0, now: new Date(), tell: () => undefined };
  const { logins, stop } = await reachDatabase({ ...parseConfig({ STAPWIJS_DATA: dataDir }), ...options });
  const db = openDatabase(logins);
  await fillLoop(db, sizeOf(times));
  await db.close();
  await settle(logins.owner);
  await stop();
}

/** What the database does by itself within minutes; else it does that while we measure. */
async function settle(owner: Login): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

const sessions = new Map<string, string>();

async function cookieOf(app: Application, role: Role): Promise<string> {
  const key = `${app.address} ${role}`;
  const known = sessions.get(key);
  if (known !== undefined) return known;
  const email = demoAccounts.find((one) => one.role === role)?.email ?? '';
  const answer = await fetch(`${app.address}/inloggen`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ email, password: demoPassword }) },
    headers: { Origin: app.address },
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  sessions.set(key, cookie);
  return cookie;
}

const textOf = async (app: Application, role: Role, path: string): Promise<string> =>
  (await fetch(app.address + path, { headers: { Cookie: await cookieOf(app, role) } })).text();

/** A hundred and twenty requests after ten to warm up, one after another: fewer make a p95 of two chance moments. */
async function p95Of(app: Application, role: Role, path: string): Promise<number> {
  const headers = { Cookie: await cookieOf(app, role) };
  const once = async (): Promise<number> => {
    const start = performance.now();
    const answer = await fetch(app.address + path, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${role} ${path} answers ${answer.status}`);
    return performance.now() - start;
  };
  for (let i = 0; i < 10; i += 1) await once();
  const times: number[] = [];
  for (let i = 0; i < 120; i += 1) times.push(await once());
  return percentile(times, 0.95);
}
