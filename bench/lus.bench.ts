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
 * Every page with 2,000 people, 40,000 steps, 200,000 contacts and 2,000 stories, and with ten times as much: p95 of each, and
 * their ratio. The two applications answer in turn, so that what else the machine does meets both alike.
 */
export const run = (report: Report): Promise<void> =>
  withLoop(1, (small) =>
    withLoop(10, async (large) => {
      for (const [role, path] of await everyPage(small)) {
        const name = `lus.${role}${path.replace(mila, 'dossier').replaceAll(anId, 'een').replaceAll('/', '.')}`;
        const [one, ten] = await p95sOf([small, large], role, path);
        report({ name: `${name}.1x.p95`, value: one, unit: 'ms' });
        report({ name: `${name}.10x.p95`, value: ten, unit: 'ms' });
        report({ name: `${name}.ratio`, value: ten / one, unit: 'x' });
      }
    }),
  );

/** The application with so many times the data. */
const withLoop = (times: number, work: (app: Application) => Promise<void>): Promise<void> =>
  withData(async (data) => {
    const app = await startApplication(data);
    try {
      await fill(data, times);
      await work(app);
    } finally {
      await app.stop();
    }
  });

async function everyPage(app: Application): Promise<readonly (readonly [Role, string])[]> {
  const linked = behind.map(
    async ([role, list, link]) => [role, link.exec(await textOf(app, role, list))?.[0] ?? list] as const,
  );
  return [...pages, ...(await Promise.all(linked))];
}

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

/** A hundred and twenty requests to each after ten to warm up, in turn: fewer make a p95 of two chance moments. */
async function p95sOf(apps: readonly [Application, Application], role: Role, path: string) {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < 130; i += 1)
    for (const at of [0, 1] as const) {
      const took = await once(apps[at], role, path);
      if (i >= 10) times[at].push(took);
    }
  return [percentile(times[0], 0.95), percentile(times[1], 0.95)] as const;
}

async function once(app: Application, role: Role, path: string): Promise<number> {
  const headers = { Cookie: await cookieOf(app, role) };
  const start = performance.now();
  const answer = await fetch(app.address + path, { headers, redirect: 'manual' });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${role} ${path} answers ${answer.status}`);
  return performance.now() - start;
}
