import type { Db } from './db/index.ts';

interface Kept<Value> {
  readonly until: number;
  readonly value: Promise<Value>;
}

/**
 * Keeps the answer to a question about a whole organisation for some minutes, because it costs as much as there are people
 * and is asked by everybody who opens the page. Per database and organisation; a failure is not kept.
 */
export function remembering<Value>(minutes: number) {
  const known = new WeakMap<Db, Map<string, Kept<Value>>>();
  return (
    { db, now }: { readonly db: Db; readonly now: Date },
    key: string,
    compute: () => Promise<Value>,
  ): Promise<Value> => {
    const here = known.get(db) ?? new Map<string, Kept<Value>>();
    known.set(db, here);
    const kept = here.get(key);
    if (kept !== undefined && now.getTime() < kept.until) return kept.value;
    const value = compute();
    // Before the old ones pile up they go, all of them: organisations and their municipalities are few.
    if (here.size >= 1_000) here.clear();
    here.set(key, { until: now.getTime() + minutes * 60_000, value });
    value.catch(() => here.delete(key));
    return value;
  };
}
