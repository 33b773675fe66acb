import type { Db } from './db/index.ts';

interface Kept<Value> {
  readonly until: number;
  readonly value: Promise<Value>;
}

interface When {
  readonly db: Db;
  readonly now: Date;
}

export interface Remembering<Value> {
  (when: When, key: string, compute: () => Promise<Value>): Promise<Value>;
  /** After a change that must show at once: what is being computed at this moment is not kept either. */
  forget(db: Db, key: string): void;
}

/**
 * Keeps the answer to a question about a whole organisation for some minutes, because it costs as much as there are people
 * and is asked by everybody who opens the page. Per database and organisation; a failure is not kept.
 */
export function remembering<Value>(minutes: number): Remembering<Value> {
  const known = new WeakMap<Db, Map<string, Kept<Value>>>();
  const remember = ({ db, now }: When, key: string, compute: () => Promise<Value>): Promise<Value> => {
    const here = known.get(db) ?? new Map<string, Kept<Value>>();
    known.set(db, here);
    const kept = here.get(key);
    if (kept !== undefined && now.getTime() < kept.until) return kept.value;
    const made = { until: now.getTime() + minutes * 60_000, value: compute() };
    // Before the old ones pile up they go, all of them: organisations and their municipalities are few.
    if (here.size >= 1_000) here.clear();
    here.set(key, made);
    made.value.catch(() => here.get(key) === made && here.delete(key));
    return made.value;
  };
  const forget = (db: Db, key: string) => void known.get(db)?.delete(key);
  return Object.assign(remember, { forget });
}
