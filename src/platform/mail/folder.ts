import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Letter } from './letter.ts';

export interface MailInFolder extends Letter {
  readonly at: Date;
}

const folderIn = (dataDir: string): string => join(dataDir, 'post');

/** The mail as a mail program opens it, and beside it as it was meant, for the page that shows it. */
export async function writeToFolder(dataDir: string, letter: Letter, made: Buffer | Readable): Promise<void> {
  const folder = folderIn(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, letter.id);
  await writeFile(`${path}.eml`, made, { mode: 0o600 });
  await writeFile(`${path}.json`, JSON.stringify(letter), { mode: 0o600 });
}

/** Names are ids of time, so the last name is the latest mail. */
export async function mailsInFolder(dataDir: string, limit: number): Promise<MailInFolder[]> {
  const folder = folderIn(dataDir);
  const names = await readdir(folder).catch(() => []);
  const latest = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .toReversed()
    .slice(0, limit);
  return Promise.all(
    latest.map(async (name) => {
      const letter: Letter = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return { ...letter, at: (await stat(join(folder, name))).mtime };
    }),
  );
}
