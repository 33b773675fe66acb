import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logins } from './database.ts';
import { type Cluster, startCluster } from './embedded/cluster.ts';
import { prepareCluster } from './embedded/prepare-cluster.ts';
import { isAlive } from './embedded/server-file.ts';
import { migrate } from './migrate.ts';

export interface Throwaway {
  cluster: Cluster;
  logins: Logins;
}

const prefix = 'stapwijs-throwaway-';

/** A migrated database server that is gone when this process ends: for tests, measurements and the golden schema. */
export async function startThrowaway(): Promise<Throwaway> {
  const place = roomyMemory() ?? tmpdir();
  removeLeftovers(place);
  const folder = mkdtempSync(join(place, `${prefix}${process.pid}-`));
  const cluster = await startCluster({ folder, durable: false });
  process.once('exit', () => {
    cluster.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const logins = await prepareCluster(cluster);
  await migrate(logins.owner);
  return { cluster, logins };
}

const enough = 1_000_000_000;

/** A file system in memory, ten times as fast; a container often has one that is too small. */
function roomyMemory(): string | undefined {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > enough ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Folders of processes that were killed. Their server ends by itself when its folder is gone. */
function removeLeftovers(place: string): void {
  for (const name of readdirSync(place)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (!isAlive(pid)) rmSync(join(place, name), { recursive: true, force: true });
  }
}
