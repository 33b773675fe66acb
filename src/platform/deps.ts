import type { Config } from '../config.ts';
import type { Db } from './db/index.ts';

/** Everything outside the program that a feature may reach; tests give their own. Features add by declaration merging. */
export interface Deps {
  readonly db: Db;
  readonly config: Config;
  readonly clock: () => Date;
  /** A new uuid; version 7, so that rows made together lie together. */
  readonly ids: () => string;
  readonly random: (bytes: number) => Uint8Array;
}
