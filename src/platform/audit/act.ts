import type { Role } from '../../shared/roles.ts';
import type { Actor } from '../db/index.ts';

/** Who does something, when, and in which request: what every change and every look writes down. */
export interface Act extends Actor {
  readonly requestId: string;
  readonly now: Date;
  readonly newId: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

/** Somebody who is signed in. */
export interface Viewer extends Act {
  readonly accountId: string;
  readonly roles: readonly Role[];
}
