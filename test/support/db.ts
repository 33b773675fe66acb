import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Db, type Logins, openDatabase } from '../../src/platform/db/database.ts';
import { type Cluster, startCluster } from '../../src/platform/db/embedded/cluster.ts';
import { databaseName, loginsOf, prepareCluster } from '../../src/platform/db/embedded/prepare-cluster.ts';
import { isAlive } from '../../src/platform/db/embedded/server-file.ts';
import { asOwner } from '../../src/platform/db/index.ts';
import { migrate } from '../../src/platform/db/migrate.ts';

export interface TestDatabase {
  db: Db;
  logins: Logins;
  /** A superuser, to look behind row-level security. */
  admin: pg.ClientConfig;
  close(): Promise<void>;
}

/** A fresh, migrated database for one test file; `after(() => close())` removes it. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(
    cluster,
    `create database ${name} template ${databaseName} owner stapwijs strategy file_copy`,
  );
  const logins = loginsOf(cluster, name);
  const db = openDatabase(logins);
  const close = async () => {
    await db.close();
    await asAdmin(cluster, `drop database ${name} with (force)`);
  };
  return { db, logins, admin: cluster.login('admin', name), close };
}

/** Adds an organisation and gives its id. */
export async function testTenant(db: Db, slug = 'voorbeeldstad'): Promise<string> {
  const id = randomUUID();
  await asOwner(db, (tx) =>
    tx
      .insertInto('tenant')
      .values({ id, slug, name: slug, host: `${slug}.example` })
      .execute(),
  );
  return id;
}

let started: Promise<Cluster> | undefined;

/** One server for every test file of this process; its databases are copies of one migrated template. */
export function testCluster(): Promise<Cluster> {
  started ??= startTestCluster();
  return started;
}

const prefix = 'stapwijs-test-';

async function startTestCluster(): Promise<Cluster> {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const cluster = await startCluster({ folder, durable: false });
  process.once('exit', () => {
    cluster.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const { owner } = await prepareCluster(cluster);
  await migrate(owner);
  return cluster;
}

/** Folders of test runs that were killed. Their server ends by itself when its folder is gone. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (!isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

async function asAdmin(cluster: Cluster, statement: string): Promise<void> {
  const admin = new pg.Client(cluster.login('admin', 'postgres'));
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
