import pg from 'pg';
import type { Logins } from '../database.ts';
import type { Cluster, LoginAs } from './cluster.ts';

export const databaseName = 'stapwijs';

/**
 * The two roles and the database. Not even the owner is a superuser here: what works on the embedded
 * database then works with the rights an administrator gives on a server.
 */
export async function prepareCluster(cluster: Cluster): Promise<Logins> {
  const admin = new pg.Client(cluster.login('admin', 'postgres'));
  await admin.connect();
  try {
    const there = await admin.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (there.rowCount === 0) await makeRolesAndDatabase(admin, cluster);
  } finally {
    await admin.end();
  }
  return loginsOf(cluster.login);
}

export function loginsOf(login: LoginAs, database = databaseName): Logins {
  return { requests: login('app', database), owner: login('owner', database) };
}

async function makeRolesAndDatabase(admin: pg.Client, cluster: Cluster): Promise<void> {
  // Dropped first, because an earlier start may have been killed half-way; without a database they own nothing.
  for (const who of ['owner', 'app'] as const) {
    const { user, password } = cluster.login(who, databaseName);
    await admin.query(`drop role if exists ${user}`);
    await admin.query(`create role ${user} login password ${admin.escapeLiteral(String(password))}`);
  }
  // As on a server: a backup reads, and a restore writes, as one tenant after the other.
  await admin.query('grant stapwijs_app to stapwijs with inherit false, set true');
  await admin.query(`create database ${databaseName} owner stapwijs`);
}
