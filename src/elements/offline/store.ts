import { type DBSchema, openDB } from 'idb';

/** Something written without a connection, as its form would have sent it. */
export interface Later {
  /** The id of what is sent: the server keeps one, however often it arrives. */
  readonly id: string;
  /** The account that wrote it; it is never sent as somebody else. */
  readonly who: string;
  readonly action: string;
  readonly body: string;
  /** In words, for the person. */
  readonly label: string;
  /** When it was written, to send in that order: the ids say nothing about it. */
  readonly at: number;
  /** The server took a look and said no: kept, so that nothing typed is lost. */
  readonly refused: boolean;
}

interface Schema extends DBSchema {
  later: { key: string; value: Later };
  /** `who` and `at`: whose pages are kept here, and since when. */
  kept: { key: string; value: string };
}

export const pagesCache = 'stapwijs-pages';
export const keptPages = ['/mijn', '/mijn/route', '/mijn/gesprek'] as const;

/** Where the header signs out: the worker clears the phone on the way. */
export const signOut = '/uitloggen';

/** At the end of the address of today: the page that was asked is not among the kept ones. */
export const notKept = '#niet-bewaard';

const open = () =>
  openDB<Schema>('stapwijs', 1, {
    upgrade: (db) => {
      db.createObjectStore('later', { keyPath: 'id' });
      db.createObjectStore('kept');
    },
  });

async function using<Result>(
  work: (db: Awaited<ReturnType<typeof open>>) => Promise<Result>,
): Promise<Result> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export const queued = (): Promise<Later[]> =>
  using(async (db) => (await db.getAll('later')).toSorted((a, b) => a.at - b.at));
export const enqueue = (item: Later): Promise<unknown> => using((db) => db.put('later', item));
export const dequeue = (id: string): Promise<void> => using((db) => db.delete('later', id));
export const kept = (key: 'who' | 'at'): Promise<string | undefined> => using((db) => db.get('kept', key));

export const keep = (who: string, at: string): Promise<void> =>
  using(async (db) => {
    await db.put('kept', who, 'who');
    await db.put('kept', at, 'at');
  });

/** The pages of whoever it was leave this browser. What was not sent yet waits for its writer. */
export async function forget(): Promise<void> {
  await caches.delete(pagesCache);
  await using((db) => db.clear('kept'));
}

/** What the server refused and this person has seen. */
export async function dropRefused(who: string): Promise<void> {
  for (const item of await queued()) if (item.who === who && item.refused) await dequeue(item.id);
}
