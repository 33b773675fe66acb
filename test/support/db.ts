import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Db, type Logins, openDatabase } from '../../src/platform/db/database.ts';
import type { Cluster } from '../../src/platform/db/embedded/cluster.ts';
import { databaseName, loginsOf } from '../../src/platform/db/embedded/prepare-cluster.ts';
import { asOwner } from '../../src/platform/db/index.ts';
import { startThrowaway, type Throwaway } from '../../src/platform/db/throwaway.ts';

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
  const logins = loginsOf(cluster.login, name);
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

let started: Promise<Throwaway> | undefined;

/** One server for every test file of this process; its databases are copies of one migrated template. */
async function testCluster(): Promise<Cluster> {
  started ??= startThrowaway();
  return (await started).cluster;
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
